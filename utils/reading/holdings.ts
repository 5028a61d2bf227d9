import { shownParent } from './flat-tree';
import type { TextBlock } from './text-blocks';

/** What an element holds, everything inside it counted. Lengths in characters. */
export interface Holding {
  readonly length: number;
  readonly linked: number;
  /** Length of the text in list items. */
  readonly listed: number;
  readonly commas: number;
  /** Blocks long enough to be a paragraph, and not made of links. */
  readonly paragraphs: number;
  /** Length of the paragraphs long and plain enough to be told prose from teasers; none in lists. */
  readonly prose: number;
}

/** A sum in the making. */
type Sum = { -readonly [Name in keyof Holding]: number };

const COMMA = /[,،﹐︐︑⸁⸴⸲，、]/g;

/** From this many characters on a block reads as a paragraph, not as a label. */
export const PARAGRAPH_LENGTH = 25;
// Teasers and labels seldom run this long.
const PROSE_LENGTH = 120;

const NOTHING: Holding = { length: 0, linked: 0, listed: 0, commas: 0, paragraphs: 0, prose: 0 };

/** Sums what every element holds. Cost: blocks × depth of the page. */
export class Holdings {
  private readonly byElement = new Map<Element, Sum>();

  constructor(blocks: readonly TextBlock[]) {
    for (const block of blocks) {
      const own = holdingOf(block);
      for (let element: Element | null = block.element; element; element = shownParent(element)) {
        const held = this.byElement.get(element);
        if (held) add(held, own);
        else this.byElement.set(element, { ...own });
      }
    }
  }

  /** What the element holds; zeroes for one without text. */
  of(element: Element): Holding {
    return this.byElement.get(element) ?? NOTHING;
  }

  /** Share of the element's text that is links, 0–1. */
  linkShare(element: Element): number {
    const { length, linked } = this.of(element);
    return length === 0 ? 0 : linked / length;
  }
}

export function commasIn(text: string): number {
  return text.match(COMMA)?.length ?? 0;
}

function holdingOf(block: TextBlock): Holding {
  const length = block.text.length;
  const inList = block.element.closest('li, dd') !== null;
  return {
    length,
    linked: block.linked,
    listed: inList ? length : 0,
    commas: commasIn(block.text),
    paragraphs: length >= PARAGRAPH_LENGTH && block.linked < length / 2 ? 1 : 0,
    prose: !inList && length >= PROSE_LENGTH && block.linked < length * 0.3 ? length : 0,
  };
}

function add(to: Sum, own: Holding): void {
  to.length += own.length;
  to.linked += own.linked;
  to.listed += own.listed;
  to.commas += own.commas;
  to.paragraphs += own.paragraphs;
  to.prose += own.prose;
}
