import type { Span } from '../model';
import type { Piece } from './text-blocks';

/**
 * The live ranges that show a span, one for each text node it touches, in
 * reading order. Whatever the page put between them (an advertisement in
 * mid-sentence) is not part of any. Nodes that were split since are followed;
 * if any of the words are gone or changed the answer is empty.
 * @param pieces places of the article's characters, by rising `at`
 */
export function rangesOf(span: Span, text: string, pieces: readonly Piece[]): readonly Range[] {
  const ranges: Range[] = [];
  for (let index = firstPieceEndingAfter(pieces, span.start); index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (!piece || piece.at >= span.end) break;
    const from = Math.max(span.start, piece.at);
    const to = Math.min(span.end, piece.at + piece.length);
    const found = locate(piece, from, to, text);
    if (!found) return [];
    extendOrPush(ranges, found);
  }
  return ranges;
}

function firstPieceEndingAfter(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && piece.at + piece.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Finds the characters of a piece from `from` to `to` (offsets of the article) where they stand now. */
function locate(piece: Piece, from: number, to: number, text: string): Range | null {
  if (!piece.node.isConnected) return null;
  const start = follow(piece.node, piece.nodeStart + from - piece.at, false);
  const end = follow(piece.node, piece.nodeStart + to - piece.at, true);
  if (!start || !end) return null;
  const range = piece.node.ownerDocument.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  const shown = range.toString().replace(/\s/g, ' ');
  return shown === text.slice(from, to).replace(/\s/g, ' ') ? range : null;
}

/** Where an offset of a text node stands after the node was split into several. */
function follow(
  node: Text,
  offset: number,
  isEnd: boolean,
): { readonly node: Text; readonly offset: number } | null {
  let current: Text = node;
  let rest = offset;
  while (isEnd ? rest > current.length : rest >= current.length) {
    rest -= current.length;
    const next: ChildNode | null = current.nextSibling;
    if (next?.nodeType !== 3) return null;
    current = next as Text;
  }
  return { node: current, offset: rest };
}

/** Pieces of one node part at collapsed white space; to the eye they are one stretch. */
function extendOrPush(ranges: Range[], range: Range): void {
  const last = ranges.at(-1);
  if (last && last.endContainer === range.startContainer)
    last.setEnd(range.endContainer, range.endOffset);
  else ranges.push(range);
}
