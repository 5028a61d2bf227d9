import type { OwnSentence, Stretch } from './sentence';

/**
 * "because of a tight calf, and the coach said": whether the word that joins has
 * an object of its own, and the cause stands in another clause.
 */
export function beginsAnew(
  { words, clauses }: OwnSentence,
  { to }: Stretch,
  { from }: Stretch,
): boolean {
  const and = words.findLastIndex(({ text }, at) => text === 'and' && at < from && from - at <= 2);
  return (
    and > to &&
    clauses[and] !== clauses[and - 1] &&
    clauses[and] !== clauses[to - 1] &&
    words.slice(to, and).some(({ isContent }) => isContent)
  );
}
