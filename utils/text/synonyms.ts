/**
 * Which words can stand for one another. That only helps to recognise a reworded
 * passage: a synonym inside quotation marks is still not the speaker's word.
 */
import { comparisonKey } from './comparison-key';
import { SENSES } from './senses';

/** Every sense that a stem is listed under, by row number. */
const rowsOf = new Map<string, Set<number>>();
/** The stem that stands for a stem's first sense. */
const leaderOf = new Map<string, string>();

for (const [row, listed] of SENSES.entries()) {
  const stems = listed.map((word) => comparisonKey(word).stem);
  for (const stem of stems) {
    const rows = rowsOf.get(stem);
    if (rows) rows.add(row);
    else rowsOf.set(stem, new Set([row]));
  }
  const leader = leaderOf.get(stems[0] ?? '') ?? stems[0] ?? '';
  for (const stem of stems) if (!leaderOf.has(stem)) leaderOf.set(stem, leader);
}

/** Whether two stems, not equal, can stand for one another. */
export function areSynonyms(a: string, b: string): boolean {
  const rows = rowsOf.get(a);
  const others = rowsOf.get(b);
  if (!rows || !others) return false;
  for (const row of rows) if (others.has(row)) return true;
  return false;
}

/** One stem for all that share its first sense: by it reworded passages are found. */
export function senseOf(stem: string): string {
  return leaderOf.get(stem) ?? stem;
}
