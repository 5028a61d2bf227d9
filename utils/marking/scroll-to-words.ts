import { getOverflowAncestors } from '@floating-ui/dom';
import { isShownBy } from './mark-at-point';

/** Words that stand in this part of the window leave room for a card below them. */
const COMFORTABLE = { from: 0.08, to: 0.45 } as const;
/** Where words are brought to, as a share of the height of what scrolls. */
const UPPER_QUARTER = 0.25;

/**
 * Brings the words into the upper part of the window, also where they stand in a
 * box that scrolls by itself. Words that stand well already stay where they are.
 */
export function scrollToWords(ranges: readonly Range[], view: Window): void {
  const words = ranges[0];
  const element = words?.startContainer.parentElement;
  if (!words || !element || isComfortable(words, view)) return;
  const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  for (const scroller of getOverflowAncestors(element)) {
    if (isComfortable(words, view)) return;
    const box = words.getBoundingClientRect();
    if ('document' in scroller) {
      const top = box.top - view.innerHeight * UPPER_QUARTER;
      scroller.scrollBy({ top, behavior: still ? 'instant' : 'smooth' });
    } else if ('scrollBy' in scroller) {
      // At once, so that what is around it can be scrolled by what is left.
      const frame = scroller.getBoundingClientRect();
      const top = box.top - frame.top - frame.height * UPPER_QUARTER;
      const left = box.left < frame.left || box.left > frame.right ? box.left - frame.left : 0;
      scroller.scrollBy({ top, left, behavior: 'instant' });
    }
  }
}

/** Whether the words are in sight, under nothing that the page lays over its text. */
function isComfortable(words: Range, view: Window): boolean {
  const box = words.getClientRects()[0];
  if (!box) return false;
  const { innerHeight: height, innerWidth: width } = view;
  if (box.top < height * COMFORTABLE.from || box.bottom > height * COMFORTABLE.to) return false;
  if (box.right <= 0 || box.left >= width) return false;
  const top = view.document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return top === null || isShownBy(top, words);
}
