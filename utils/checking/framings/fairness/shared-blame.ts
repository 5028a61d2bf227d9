import { clauseHead } from '../clause-head';
import { isJoinedByAnother } from '../joined-causes';
import type { Place } from '../place';
import type { Reading } from '../readings/reading';
import { findIn, findWithin, type OwnSentence } from '../sentence';

/** Whether a sentence gives the cause that was read in it no more than a part: "among other things". */
export function isBlameShared(place: Place, reading: Reading): boolean {
  const { sentence } = place;
  return (
    sharesBlame(sentence) ||
    isOneOfSeveral(place) ||
    isShared(sentence, reading.cause.to) ||
    (reading.causeIn === sentence && isJoinedByAnother(sentence, reading))
  );
}

/** Whether a sentence shares out blame in so many words: "one of the reasons". */
export function sharesBlame(sentence: OwnSentence): boolean {
  return findIn(sentence, sentence.grammar.fairness.shared).some(
    ({ from }) => !ONLY.has(sentence.words[from - 1]?.text ?? ''),
  );
}

/** "only one reason", "no other reason": none beside it. */
const ONLY = new Set('only just but single no'.split(' '));

/** "Two things sank it. One was the price. The other …": an item of a sum that the page has announced. */
function isOneOfSeveral({ sentence: { words, grammar }, before, next }: Place): boolean {
  if (grammar.smallWords !== null || !ITEM.test(firstTwo(words))) return false;
  if (next && NEXT_ITEM.test(firstTwo(next.words))) return true;
  const earlier = before?.words ?? [];
  return earlier.some(
    ({ text }, at) =>
      /^(?:two|three|four|several)$/u.test(text) &&
      /^(?:things|reasons|causes|factors|blows|matters|forces)$/u.test(earlier[at + 1]?.text ?? ''),
  );
}

const ITEM =
  /^(?:one (?:was|is|were|of|came)|first (?:was|came|there)|the (?:first|second|other|one)|another (?:was|is))/u;
const NEXT_ITEM = /^(?:the (?:other|second)|another|then|second|and the)\b/u;

function firstTwo([first, second]: OwnSentence['words']): string {
  return `${first?.text ?? ''} ${second?.text ?? ''}`;
}

/** "…, and the two have yet to speak": what is said there is no telling of what went before. */
function isOfNextClause({ words, clauses }: OwnSentence, at: number, end: number): boolean {
  const head = clauseHead(clauses, at);
  return head >= end && /^(?:and|but|yet)$/u.test(words[head]?.text ?? '');
}

/** Words between a cause and what shares the blame with it. */
const BESIDE_REACH = 5;

function isShared(sentence: OwnSentence, end: number): boolean {
  const { words, grammar } = sentence;
  const { besides, sayings } = grammar.fairness;
  return findWithin(sentence, besides, end, end + BESIDE_REACH).some(
    // "He says it ended because of Trump, among other things" gives him one cause all the same.
    ({ to }) =>
      words[to]?.text !== 'things' ||
      !findIn(sentence, sayings).some((saying) => !isOfNextClause(sentence, saying.from, end)),
  );
}
