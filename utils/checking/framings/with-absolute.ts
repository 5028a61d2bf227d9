import type { Found } from '../languages/phrase-book';
import type { OwnSentence } from './sentence';

/** Words from "with" to the cause: "with the company's". */
const WITH_REACH = 4;

/** "With the shares worth a third of that, Smith had to close the fund": how things stood, as what brought it on. */
export function withAbsolute(
  { words, clauses, grammar }: OwnSentence,
  cause: Found,
  effectAt: number,
): Found | null {
  if (grammar.smallWords !== null || words[0]?.text !== 'with' || cause.phrase === '') return null;
  if (cause.from > WITH_REACH || clauses[cause.from] !== clauses[0]) return null;
  // "With a red hat he ended it" names the means; here something is told of the cause.
  const isTold = words[cause.to]?.isContent === true && clauses[cause.to] === clauses[0];
  return isTold && clauses[effectAt] !== clauses[0] ? { from: 0, to: 1, phrase: 'with' } : null;
}
