/**
 * Turns a tree of elements into blocks of text as a reader sees them, each
 * character with its place in the document. Knows nothing of articles: it
 * collects every block of the page that is shown, and `article-root` and
 * `clutter` choose among them.
 */

import type { BlockCache } from './block-cache';
import { isNeverText } from './element-words';
import type { ReadingEnvironment } from './environment';
import { shownChildren, shownParent } from './flat-tree';

/** `length` characters of a block from `at`, standing in `node` from `nodeStart`, one to one. */
export interface Piece {
  readonly at: number;
  readonly node: Text;
  readonly nodeStart: number;
  readonly length: number;
}

/** A run of text between two line breaks of layout. */
export interface TextBlock {
  /** The element on whose lines the text stands. */
  readonly element: Element;
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Characters of `text` that are links. */
  readonly linked: number;
  /** Whether it stays in place over the page, as consent walls do. */
  readonly isOverlay: boolean;
}

/** A character that shows only if more of the line follows. */
interface Pending {
  readonly character: string;
  readonly node: Text;
  readonly offset: number;
}

/** Where a node stands, as far as its text is concerned. */
interface Place {
  /** The element on whose lines it stands. */
  readonly block: Element;
  readonly isLink: boolean;
  readonly isSeen: boolean;
  readonly isOverlay: boolean;
}

const WHITE = /[ \t\n\r\f]/;
const SOFT_HYPHEN = '\u00AD';
// They indent a line or hold an empty one open; between words they are text.
const FILLER = /[\u00A0\u200B\u2060\uFEFF]/;

class OpenBlock {
  readonly element: Element;
  readonly isOverlay: boolean;
  text = '';
  linked = 0;
  readonly pieces: Piece[] = [];
  private pending: Pending[] = [];
  private breaks = 0;

  constructor(element: Element, isOverlay: boolean) {
    this.element = element;
    this.isOverlay = isOverlay;
  }

  /** Adds what a text node shows: white space collapsed, soft hyphens and what fills empty lines left out. */
  addText(node: Text, linked: boolean): void {
    const data = node.data;
    let runStart = -1;
    for (let offset = 0; offset <= data.length; offset += 1) {
      const character = data[offset];
      const white = character !== undefined && WHITE.test(character);
      const filler = character !== undefined && FILLER.test(character);
      if (character === undefined || white || filler || character === SOFT_HYPHEN) {
        if (runStart >= 0) this.addRun(node, runStart, offset, linked);
        runStart = -1;
        if (filler) this.pending.push({ character, node, offset });
        else if (white && this.pending.at(-1)?.character !== ' ')
          this.pending.push({ character: ' ', node, offset });
      } else if (runStart < 0) {
        this.settle(linked);
        runStart = offset;
      }
    }
  }

  /** Adds a character that the page shows without any text node holding it. */
  addGenerated(character: string): void {
    this.settle(false);
    this.text += character;
  }

  /** Notes a line break; answers how many now stand in a row. */
  addBreak(): number {
    this.breaks += 1;
    return this.breaks;
  }

  private addRun(node: Text, start: number, end: number, linked: boolean): void {
    this.extend(node, start, end - start);
    this.text += node.data.slice(start, end);
    if (linked) this.linked += end - start;
  }

  private settle(linked: boolean): void {
    const { pending, breaks } = this;
    if (pending.length > 0) this.pending = [];
    this.breaks = 0;
    if (this.text === '') return;
    if (breaks > 0) {
      this.text += '\n';
      return;
    }
    for (const { character, node, offset } of pending) {
      this.extend(node, offset, 1);
      this.text += character;
      if (linked) this.linked += 1;
    }
  }

  private extend(node: Text, nodeStart: number, length: number): void {
    const at = this.text.length;
    const last = this.pieces.at(-1);
    if (
      last &&
      last.node === node &&
      last.nodeStart + last.length === nodeStart &&
      last.at + last.length === at
    ) {
      this.pieces[this.pieces.length - 1] = { ...last, length: last.length + length };
    } else {
      this.pieces.push({ at, node, nodeStart, length });
    }
  }
}

/**
 * Every block of text shown under `root`, in reading order, with the shadow
 * roots met on the way. White space is collapsed as rendered; one `<br>` is a
 * line feed, two end the block; `<q>` gets the marks that browsers draw. What
 * is taken out of the flow in the middle of a block follows that block.
 * @param cache what earlier readings of the page collected and no change has touched
 */
export function collectBlocks(
  root: Element,
  pageEnvironment: ReadingEnvironment,
  cache?: BlockCache,
): { readonly blocks: readonly TextBlock[]; readonly shadowRoots: readonly ShadowRoot[] } {
  const environment = cache?.remembering(pageEnvironment) ?? pageEnvironment;
  const blocks: TextBlock[] = [];
  const shadowRoots: ShadowRoot[] = [];
  let waiting: TextBlock[] = [];
  let flow = blocks;
  let open = new OpenBlock(root, false);

  const begin = (element: Element, isOverlay: boolean): void => {
    if (open.text !== '') {
      const { element: own, text, pieces, linked, isOverlay: isOver } = open;
      flow.push({ element: own, text, pieces, linked, isOverlay: isOver });
      if (flow === blocks && waiting.length > 0) {
        blocks.push(...waiting);
        waiting = [];
      }
    }
    open = new OpenBlock(element, isOverlay);
  };

  const visit = (node: Node, place: Place): void => {
    if (node.nodeType === 3) {
      if (place.isSeen) open.addText(node as Text, place.isLink);
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (element.localName === 'br') {
      if (open.addBreak() >= 2) begin(place.block, place.isOverlay);
      return;
    }
    if (isNeverText(element)) return;
    const part = flow === blocks ? cache?.partOf(element, place) : null;
    if (part) {
      begin(element, place.isOverlay);
      for (const known of part.blocks) blocks.push(known);
      for (const known of part.shadowRoots) shadowRoots.push(known);
      begin(place.block, place.isOverlay);
      return;
    }
    const rendering = environment.rendering(element);
    if (rendering === 'none') return;
    const rootsBefore = shadowRoots.length;
    const shadow = environment.shadowRootOf(element);
    if (shadow) shadowRoots.push(shadow);

    const hasLines = rendering === 'block' || rendering === 'apart' || rendering === 'overlay';
    const inner: Place = {
      block: hasLines ? element : place.block,
      isLink: place.isLink || (element.localName === 'a' && element.hasAttribute('href')),
      isSeen: rendering !== 'unseen',
      isOverlay: place.isOverlay || rendering === 'overlay',
    };
    if (!hasLines) {
      visitInside(element, inner);
    } else if (rendering !== 'block' && open.text !== '') {
      const interrupted = { open, flow };
      open = new OpenBlock(element, inner.isOverlay);
      flow = waiting;
      visitInside(element, inner);
      begin(element, inner.isOverlay);
      ({ open, flow } = interrupted);
    } else {
      begin(element, inner.isOverlay);
      const blocksBefore = blocks.length;
      visitInside(element, inner);
      begin(place.block, place.isOverlay);
      // Where an element out of the flow is read hangs on the text before it; a plain one is the same everywhere.
      if (rendering !== 'block' || flow !== blocks) return;
      cache?.keep(element, {
        place,
        blocks: blocks.slice(blocksBefore),
        shadowRoots: shadowRoots.slice(rootsBefore),
      });
    }
  };

  const visitInside = (element: Element, place: Place): void => {
    const quoted = element.localName === 'q' && !/^\s*["“”«„‘']/.test(element.textContent ?? '');
    if (quoted) open.addGenerated('“');
    for (const child of shownChildren(element, environment)) visit(child, place);
    if (quoted) open.addGenerated('”');
  };

  const outside = { block: shownParent(root) ?? root, isLink: false, isSeen: true };
  visit(root, { ...outside, isOverlay: false });
  begin(root, false);
  if (cache) cache.shadowRoots = shadowRoots;
  return { blocks, shadowRoots };
}
