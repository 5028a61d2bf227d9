import type { Found } from '../languages/phrase-book';
import { bondsIn } from './bonds';
import type { EventWords } from './event-words';
import { findIn, type OwnSentence } from './sentence';

/** Places that name what ended where that is a thing ("the series"), and nothing between people ("the friendship"). */
export function thingsEndedIn(
  sentence: OwnSentence,
  event: EventWords,
  people: readonly string[],
): readonly Found[] {
  const between = Object.values(sentence.grammar.bonds).flatMap((book) => findIn(sentence, book));
  return bondsIn(sentence, event, people).filter(
    ({ from, to }) =>
      !between.some((bond) => bond.from === from) &&
      !sentence.mentions.some((mention) => mention.from <= from && mention.to >= to),
  );
}
