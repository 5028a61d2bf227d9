import type { Found } from '../../languages/phrase-book';
import { clauseHead } from '../clause-head';
import { isAdjacent } from '../readings/reading';
import type { OwnSentence, Stretch } from '../sentence';
import { thingsEndedIn } from '../things-ended';
import type { AgencyFraming } from './patient';

/** Words from the head of a clause to "it": "but it", "in May it". */
const HEAD = 3;

/**
 * "The line was five years in planning. The council called it off", "It was
 * scrapped by the council": the word that stands for a thing named right before.
 */
export function thingMeant(
  sentence: OwnSentence,
  verb: Found,
  { event, people }: AgencyFraming,
  page: readonly OwnSentence[],
): Stretch | undefined {
  const { words, clauses, grammar } = sentence;
  if (grammar.smallWords !== null) return undefined;
  const before = page[page.indexOf(sentence) - 1];
  if (!isAdjacent(sentence, before) || thingsEndedIn(before, event, people).length === 0)
    return undefined;
  const at = words.findIndex(
    ({ text }, index) => index > verb.from && index <= verb.to && text === 'it',
  );
  if (at >= 0) return { from: at, to: at + 1 };
  const thing = words.findIndex(
    ({ text }, index) =>
      index > verb.from &&
      index <= verb.to + 1 &&
      text === 'whole' &&
      words[index + 1]?.text === 'thing',
  );
  if (thing >= 0) return { from: thing, to: thing + 2 };
  const head = clauseHead(clauses, verb.from);
  const subject = words.findIndex(
    ({ text }, index) => index >= head && index - head < HEAD && text === 'it',
  );
  const isPassive =
    subject >= 0 &&
    subject < verb.from &&
    /^(?:was|is|were|been|being)$/u.test(words[verb.from - 1]?.text ?? '');
  return isPassive ? { from: subject, to: subject + 1 } : undefined;
}
