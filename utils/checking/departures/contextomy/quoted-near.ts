import { words } from '../../../text/words';
import type { Cut } from './cut';

/** So many words right before a cut tell that they are the same. */
const ENOUGH = 3;

/** Whether the page prints the words right before the cut in the same or the next paragraph. */
export function isQuotedNear({ before, pageParagraphs }: Cut): boolean {
  const missing = before.slice(-ENOUGH);
  if (missing.length < ENOUGH) return false;
  const page = words(pageParagraphs);
  return page.some((_, at) => missing.every(({ key }, offset) => page[at + offset]?.key === key));
}
