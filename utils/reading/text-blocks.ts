/**
 * Turns a tree of elements into blocks of text as a reader sees them, each
 * character with its place in the document. Knows nothing of articles: it
 * collects every block of the page that is shown, and `article-root` and
 * `clutter` choose among them.
 */

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
}

const WHITE = /[ \t\n\r\f]/;
const SOFT_HYPHEN = '\u00AD';

class OpenBlock {
  readonly element: Element;
  text = '';
  linked = 0;
  readonly pieces: Piece[] = [];
  private space: { readonly node: Text; readonly offset: number } | null = null;
  private breaks = 0;

  constructor(element: Element) {
    this.element = element;
  }

  /** Adds what a text node shows: white space collapsed, soft hyphens left out. */
  addText(node: Text, linked: boolean): void {
    const data = node.data;
    let runStart = -1;
    for (let offset = 0; offset <= data.length; offset += 1) {
      const character = data[offset];
      const white = character !== undefined && WHITE.test(character);
      if (character === undefined || white || character === SOFT_HYPHEN) {
        if (runStart >= 0) this.addRun(node, runStart, offset, linked);
        runStart = -1;
        if (white && this.space === null) this.space = { node, offset };
      } else if (runStart < 0) {
        this.settleSpace(linked);
        runStart = offset;
      }
    }
  }

  /** Adds a character that the page shows without any text node holding it. */
  addGenerated(character: string): void {
    this.settleSpace(false);
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

  private settleSpace(linked: boolean): void {
    const { space, breaks } = this;
    this.space = null;
    this.breaks = 0;
    if (this.text === '') return;
    if (breaks > 0) {
      this.text += '\n';
    } else if (space) {
      this.extend(space.node, space.offset, 1);
      this.text += ' ';
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
 * line feed, two end the block; `<q>` gets the marks that browsers draw.
 */
export function collectBlocks(
  root: Element,
  environment: ReadingEnvironment,
): { readonly blocks: readonly TextBlock[]; readonly shadowRoots: readonly ShadowRoot[] } {
  const blocks: TextBlock[] = [];
  const shadowRoots: ShadowRoot[] = [];
  let open = new OpenBlock(root);

  const begin = (element: Element): void => {
    if (open.text !== '')
      blocks.push({
        element: open.element,
        text: open.text,
        pieces: open.pieces,
        linked: open.linked,
      });
    open = new OpenBlock(element);
  };

  const visit = (node: Node, block: Element, linked: boolean, seen: boolean): void => {
    if (node.nodeType === 3) {
      if (seen) open.addText(node as Text, linked);
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (element.localName === 'br') {
      if (open.addBreak() >= 2) begin(block);
      return;
    }
    if (isNeverText(element)) return;
    const rendering = environment.rendering(element);
    if (rendering === 'none') return;
    const shadow = environment.shadowRootOf(element);
    if (shadow) shadowRoots.push(shadow);

    const inner = rendering === 'block' ? element : block;
    const isLink = linked || element.localName === 'a';
    if (rendering === 'block') begin(element);
    const quoted = element.localName === 'q' && !/^\s*["“”«„‘']/.test(element.textContent ?? '');
    if (quoted) open.addGenerated('“');
    for (const child of shownChildren(element, environment))
      visit(child, inner, isLink, rendering !== 'unseen');
    if (quoted) open.addGenerated('”');
    if (rendering === 'block') begin(block);
  };

  visit(root, shownParent(root) ?? root, false, true);
  begin(root);
  return { blocks, shadowRoots };
}
