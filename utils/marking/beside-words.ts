/** How lines run and follow each other where the words stand. */
export type Flow =
  | 'lines-from-left'
  | 'lines-from-right'
  | 'columns-leftwards'
  | 'columns-rightwards';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const GAP_PX = 8;
const EDGE_PX = 8;
const TALLEST_PX = 512;
/**
 * Room for the reason, what is printed and what was said. Where the window leaves less beside the
 * words, the card covers them rather than hide its answer; its style keeps it below 70 % of the window.
 */
const SHORTEST_PX = 280;

/**
 * Where a card stands after the last line of the words, or before the first
 * where there is more room; always within the window. Pixels of the viewport.
 */
export function besideWords(
  words: Box,
  card: Size,
  window: { readonly innerWidth: number; readonly innerHeight: number },
  flow: Flow,
): { readonly left: number; readonly top: number; readonly maxHeight: number } {
  const { innerWidth, innerHeight } = window;
  const within = (at: number, size: number, all: number): number =>
    Math.max(EDGE_PX, Math.min(at, all - size - EDGE_PX));

  if (flow === 'columns-leftwards' || flow === 'columns-rightwards') {
    const before = words.left - GAP_PX - card.width;
    const after = words.right + GAP_PX;
    const isRoomLeft = before >= EDGE_PX;
    const isRoomRight = after + card.width <= innerWidth - EDGE_PX;
    const goesLeft = flow === 'columns-leftwards' ? isRoomLeft || !isRoomRight : !isRoomRight;
    const maxHeight = Math.min(innerHeight - 2 * EDGE_PX, TALLEST_PX);
    return {
      left: within(goesLeft ? before : after, card.width, innerWidth),
      top: within(words.top, Math.min(card.height, maxHeight), innerHeight),
      maxHeight,
    };
  }

  const above = words.top - GAP_PX - EDGE_PX;
  const below = innerHeight - words.bottom - GAP_PX - EDGE_PX;
  const goesBelow = card.height <= below || below >= above;
  const room = goesBelow ? below : above;
  const maxHeight = Math.max(SHORTEST_PX, Math.min(room, TALLEST_PX));
  const height = Math.min(card.height, maxHeight);
  const left = flow === 'lines-from-right' ? words.right - card.width : words.left;
  return {
    left: within(left, card.width, innerWidth),
    top: within(
      goesBelow ? words.bottom + GAP_PX : words.top - GAP_PX - height,
      height,
      innerHeight,
    ),
    maxHeight,
  };
}
