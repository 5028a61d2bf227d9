import type { Notice } from '../model';
import { overlaps } from '../text/overlaps';
import type { Departure, JudgedPassage } from './judged-passage';

/** "At least four quotations of the record on one page, and at least half of those found" (EDITORIAL.md, Severity). */
const FEWEST = 4;
const LEAST_SHARE = 0.5;

/** The notice for a page most of whose quotations are reworded, or `null`. */
export function noticeFor(
  judged: readonly JudgedPassage[],
  departures: readonly Departure[],
): Notice | null {
  const found = judged.filter(({ recognised }) => recognised?.isCheckable);
  const misquoted = found.filter(({ passage }) =>
    departures.some(
      (departure) =>
        (departure.kind === 'misquote' || departure.kind === 'splice') &&
        overlaps(departure, passage),
    ),
  ).length;
  if (misquoted < FEWEST || misquoted < LEAST_SHARE * found.length) return null;
  return { kind: 'reworded', misquoted, of: found.length };
}
