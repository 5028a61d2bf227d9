/**
 * Whether a page of one date could know words of another. Dates are `YYYY`,
 * `YYYY-MM` or `YYYY-MM-DD`, of a span the beginning counts; where the coarser
 * of the two leaves it open, the answer is true.
 */
export function couldKnow(page: string, words: string): boolean {
  const [began = words] = words.split('/');
  const length = Math.min(page.length, began.length);
  return page.slice(0, length) >= began.slice(0, length);
}
