/**
 * The card's place on the page: one element at the end of the document with a
 * closed shadow root, there only while the card is open, shown in the top layer
 * beside the words it speaks of.
 */
import { autoUpdate, computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';
import { type ComponentChild, render } from 'preact';
import { cardStyle } from '../../components/card/card-style';
import { CARD_HEADING, CARD_REASON } from '../../components/card/MarkCard';
import { interfaceLanguage } from '../../components/shared/interface-language';
import { isDarkAt } from './page-shade';

/** The name of the element that holds the card. */
export const CARD_TAG = 'on-the-record-card';

const GAP_PX = 8;
const EDGE_PX = 8;
const TALLEST_PX = 512;
/**
 * Room for the reason, what is printed and what was said. Where the window leaves less beside the
 * words, the card covers them rather than hide its answer; its style keeps it below 70 % of the window.
 */
const SHORTEST_PX = 280;

export interface CardHost {
  /** Shows the content beside the ranges; `focusInside` moves the keyboard there. */
  show(content: ComponentChild, ranges: readonly Range[], focusInside: boolean): void;
  /** Replaces what an open card shows. */
  update(content: ComponentChild): void;
  /** Removes the card; focus that was in it goes back to where it came from. */
  hide(): void;
  /** Whether an event happened in the card. */
  isEventInside(event: Event): boolean;
  /** Whether a node is the card's element. */
  isOwn(node: Node): boolean;
}

/** A card for this page, taken away when the signal aborts. A card left over by a predecessor is removed. */
export function createCardHost(view: Window & typeof globalThis, signal: AbortSignal): CardHost {
  const { document } = view;
  for (const leftover of document.querySelectorAll(CARD_TAG)) leftover.remove();
  let parts: {
    readonly host: HTMLElement;
    readonly card: HTMLElement;
    stopPlacing: () => void;
  } | null = null;
  let cameFrom: Element | null = null;

  const hide = (): void => {
    if (!parts) return;
    const { host, card, stopPlacing } = parts;
    const hadFocus = document.activeElement === host;
    stopPlacing();
    render(null, card);
    host.remove();
    parts = null;
    if (hadFocus && cameFrom?.isConnected && 'focus' in cameFrom)
      (cameFrom as HTMLElement).focus({ preventScroll: true });
    cameFrom = null;
  };
  signal.addEventListener('abort', hide);

  return {
    show(content, ranges, focusInside) {
      if (signal.aborted) return;
      if (!parts) {
        cameFrom = document.activeElement;
        parts = build(view);
      }
      const { card } = parts;
      parts.stopPlacing();
      card.dataset.theme = isDarkAt(ranges[0]?.startContainer ?? document.body, view)
        ? 'dark'
        : 'light';
      render(content, card);
      card.querySelector('.card-body')?.scrollTo(0, 0);
      parts.stopPlacing = place(card, ranges);
      if (focusInside) card.focus({ preventScroll: true });
    },
    update(content) {
      if (parts) render(content, parts.card);
    },
    hide,
    isEventInside: (event) => parts !== null && event.composedPath().includes(parts.host),
    isOwn: (node) =>
      node === parts?.host || (node.nodeType === 1 && (node as Element).localName === CARD_TAG),
  };
}

function build(view: Window & typeof globalThis): {
  host: HTMLElement;
  card: HTMLElement;
  stopPlacing: () => void;
} {
  const { document } = view;
  const host = document.createElement(CARD_TAG);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(cardStyle);
  root.adoptedStyleSheets.push(sheet);
  const card = document.createElement('div');
  card.className = 'card';
  card.popover = 'manual';
  card.tabIndex = -1;
  // Not that of the page around it.
  card.lang = interfaceLanguage();
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-labelledby', CARD_HEADING);
  card.setAttribute('aria-describedby', CARD_REASON);
  root.append(card);
  // The page's own shortcuts and click handlers must not answer to what happens in the card.
  for (const type of [
    'keydown',
    'keyup',
    'keypress',
    'click',
    'mousedown',
    'mouseup',
    'pointerup',
    'wheel',
    'touchstart',
    'touchend',
  ]) {
    card.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
  document.documentElement.append(host);
  card.showPopover();
  return { host, card, stopPlacing: () => undefined };
}

/** Keeps the card beside the words while the page scrolls and changes; returns the function that ends it. */
function place(card: HTMLElement, ranges: readonly Range[]): () => void {
  const anchor = {
    getBoundingClientRect: () => boundsOf(boxesOf(ranges)),
    getClientRects: () => boxesOf(ranges),
    ...contextOf(ranges),
  };
  const position = async (): Promise<void> => {
    const { x, y } = await computePosition(anchor, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(),
        offset(GAP_PX),
        flip({ padding: EDGE_PX, fallbackStrategy: 'bestFit' }),
        size({
          padding: EDGE_PX,
          apply({ availableHeight }) {
            card.style.maxHeight = `${Math.max(SHORTEST_PX, Math.min(availableHeight, TALLEST_PX))}px`;
          },
        }),
        shift({ padding: EDGE_PX, crossAxis: true }),
      ],
    });
    card.style.left = `${x}px`;
    card.style.top = `${y}px`;
  };
  return autoUpdate(anchor, card, () => void position());
}

function contextOf(ranges: readonly Range[]): { readonly contextElement?: Element } {
  const contextElement = ranges[0]?.startContainer.parentElement;
  return contextElement ? { contextElement } : {};
}

function boxesOf(ranges: readonly Range[]): DOMRect[] {
  return ranges.flatMap((range) => [...range.getClientRects()]).filter((box) => box.width > 0);
}

function boundsOf(boxes: readonly DOMRect[]): DOMRect {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return boxes.length === 0 ? new DOMRect() : new DOMRect(left, top, right - left, bottom - top);
}
