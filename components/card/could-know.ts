/**
 * Whether a page of one date could know words of another. Dates are `YYYY`,
 * `YYYY-MM` or `YYYY-MM-DD`; where the coarser of the two leaves it open, the
 * answer is true.
 */
export function couldKnow(page: string, words: string): boolean {
  const length = Math.min(page.length, words.length);
  return page.slice(0, length) >= words.slice(0, length);
}
