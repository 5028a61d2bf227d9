/**
 * Where the card stands: beside the words in the direction in which the page is
 * read, clear of them where there is room; on narrow windows a sheet at the
 * bottom, or at the top while the words are at the bottom.
 */
import { autoUpdate, getOverflowAncestors } from '@floating-ui/dom';
import { besideWords, type Flow } from './beside-words';

/** Phones upright, and pages enlarged to 400 %. */
const NARROW_PX = 480;
const GAP_PX = 8;
/** How much of the window's height a sheet may take: at least enough to be read in, at most so much that the page stays. */
const LEAST_SHEET = 0.4;
const MOST_SHEET = 0.6;

/**
 * Keeps the card beside the words while the page scrolls and changes; returns the function that ends it.
 * @param isInUse whether the keyboard is in the card, which must then not go out of sight
 */
export function placeCard(
  card: HTMLElement,
  ranges: readonly Range[],
  view: Window,
  isInUse: () => boolean,
): () => void {
  const element = ranges[0]?.startContainer.parentElement ?? view.document.body;
  const words = { contextElement: element, getBoundingClientRect: () => boundsOf(ranges) };
  const flow = flowAt(element, view);
  return autoUpdate(words, card, () => {
    const box = boundsOf(ranges);
    if (view.innerWidth < NARROW_PX) {
      layAsSheet(card, box, view.innerHeight);
      return;
    }
    delete card.dataset.sheet;
    const { left, top, maxHeight } = besideWords(box, wholeSize(card, view), view, flow);
    Object.assign(card.style, {
      left: `${left}px`,
      top: `${top}px`,
      maxHeight: `${maxHeight}px`,
      // A card whose words have scrolled out of sight would speak of nothing that is there.
      visibility: isInUse() || isInSight(box, element) ? '' : 'hidden',
    });
  });
}

/** The size that the card takes when it has the room. Its style keeps it below seven tenths of the window. */
function wholeSize(card: HTMLElement, view: Window): { width: number; height: number } {
  const body = card.querySelector('.card-body');
  const hidden = body ? body.scrollHeight - body.clientHeight : 0;
  const height = Math.min(card.offsetHeight + hidden, view.innerHeight * 0.7);
  return { width: card.offsetWidth, height };
}

function layAsSheet(card: HTMLElement, words: DOMRect, windowHeight: number): void {
  const room = { top: words.top, bottom: windowHeight - words.bottom };
  const side = card.dataset.sheet === 'top' ? 'top' : 'bottom';
  const least = windowHeight * LEAST_SHEET;
  // Changes sides only when the words would be covered, so that it does not jump while the page scrolls.
  const roomier = room.top > room.bottom ? 'top' : 'bottom';
  const next = room[side] - GAP_PX < least ? roomier : side;
  card.dataset.sheet = next;
  Object.assign(card.style, {
    left: '',
    top: '',
    visibility: '',
    maxHeight: `${Math.min(Math.max(room[next] - GAP_PX, least), windowHeight * MOST_SHEET)}px`,
  });
}

/** Whether the window and every box that scrolls around the words show some of them. */
function isInSight(words: DOMRect, element: Element): boolean {
  return getOverflowAncestors(element).every((scroller) => {
    const { left, top, right, bottom } =
      'getBoundingClientRect' in scroller
        ? scroller.getBoundingClientRect()
        : windowBox(element.ownerDocument.documentElement);
    return words.right > left && words.left < right && words.bottom > top && words.top < bottom;
  });
}

function windowBox({ clientWidth, clientHeight }: Element): DOMRect {
  return new DOMRect(0, 0, clientWidth, clientHeight);
}

function flowAt(element: Element, view: Window): Flow {
  const { direction, writingMode } = view.getComputedStyle(element);
  if (writingMode.endsWith('-lr')) return 'columns-rightwards';
  if (writingMode !== 'horizontal-tb') return 'columns-leftwards';
  return direction === 'rtl' ? 'lines-from-right' : 'lines-from-left';
}

/** Of all the words, not only of those in the first text node. */
function boundsOf(ranges: readonly Range[]): DOMRect {
  const boxes = ranges
    .map((range) => range.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0);
  if (boxes.length === 0) return new DOMRect();
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
