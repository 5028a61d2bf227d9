import { isJoinedByAnother } from '../joined-causes';
import type { Reading } from '../readings/reading';
import { findIn, findWithin, type OwnSentence } from '../sentence';

/** Whether a sentence gives the cause that was read in it no more than a part: "among other things". */
export function isBlameShared(sentence: OwnSentence, reading: Reading): boolean {
  return (
    sharesBlame(sentence) ||
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

/** Words between a cause and what shares the blame with it. */
const BESIDE_REACH = 5;

function isShared(sentence: OwnSentence, end: number): boolean {
  const { words, grammar } = sentence;
  const { besides, sayings } = grammar.fairness;
  return findWithin(sentence, besides, end, end + BESIDE_REACH).some(
    // "He says it ended because of Trump, among other things" gives him one cause all the same.
    ({ to }) => words[to]?.text !== 'things' || findIn(sentence, sayings).length === 0,
  );
}
