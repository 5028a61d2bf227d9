import type { Span } from '../model';

/** Number of the block that holds an offset, or of the last one before it; -1 before the first. Blocks are in order. */
export function blockAt(blocks: readonly Span[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
