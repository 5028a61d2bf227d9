import type { Found } from '../languages/phrase-book';
import { isBetweenPeople } from './between-people';
import { bondsIn } from './bonds';
import type { EventWords } from './event-words';
import type { OwnSentence } from './sentence';

/** Places that name what ended where that is a thing ("the series"), and nothing between people ("the friendship"). */
export function thingsEndedIn(
  sentence: OwnSentence,
  event: EventWords,
  people: readonly string[],
): readonly Found[] {
  return bondsIn(sentence, event, people).filter(
    (bond) =>
      !isBetweenPeople(sentence, bond) &&
      !sentence.mentions.some(({ from, to }) => from <= bond.from && to >= bond.to),
  );
}
