import type { OwnSentence } from './sentence';
import { AND } from './small-words';

/** Prepositions that begin another phrase: what stands behind them is not what ended. */
export const ASIDE: ReadonlySet<string> = new Set(
  'with for in at on by from to into about against over as'.split(' '),
);

/** One clause, or a list that ends in "and": "cost him fans, sponsors and a friend". */
export function isSameList({ words, clauses }: OwnSentence, from: number, to: number): boolean {
  if (clauses[from] === clauses[to]) return true;
  const and = words.findLastIndex(({ text }, at) => AND.has(text) && at > from && at < to);
  return and > 0 && clauses[and] === clauses[and - 1] && clauses[and] === clauses[to];
}
