/**
 * The card's place on the page: one element with a closed shadow root, there
 * only while the card is open, shown in the top layer. It is a dialog that
 * leaves the page usable: whoever leaves it by keyboard closes it.
 */
import { type ComponentChild, render } from 'preact';
import { cardStyle } from '../../components/card/card-style';
import { CARD_HEADING, CARD_REASON } from '../../components/card/MarkCard';
import { interfaceLanguage } from '../../components/shared/interface-language';
import { isDarkAt } from './page-shade';
import { placeCard } from './place-card';

/** The name of the element that holds the card. */
export const CARD_TAG = 'on-the-record-card';

/** What happens in the card and must not reach the page's own shortcuts, menus and dialogs. */
const CONTAINED_EVENTS = [
  'keydown',
  'keyup',
  'keypress',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'wheel',
  'touchstart',
  'touchend',
  'focusin',
  'focusout',
] as const;

export interface CardHost {
  /** Shows the content beside the ranges; `focusInside` moves the keyboard there, unless it is there already. */
  show(content: ComponentChild, ranges: readonly Range[], focusInside: boolean): void;
  /** Replaces what an open card shows. */
  update(content: ComponentChild): void;
  /** Removes the card; focus that was in it goes back to where it came from, or to the words. */
  hide(): void;
  /** Where the card is, in the viewport; `null` while there is none. */
  box(): DOMRect | null;
  /** Whether an event happened in the card. */
  isEventInside(event: Event): boolean;
  /** Whether a node is the card's element. */
  isOwn(node: Node): boolean;
}

interface Parts {
  readonly host: HTMLElement;
  readonly card: HTMLElement;
  /** Where the keyboard was before it came here. */
  readonly cameFrom: Element | null;
  ranges: readonly Range[];
  stopPlacing: () => void;
}

/**
 * A card for this page, taken away when the signal aborts. A card left over by a predecessor is removed.
 * @param onLeave the keyboard is about to leave the card
 */
export function createCardHost(
  view: Window & typeof globalThis,
  signal: AbortSignal,
  onLeave: () => void,
): CardHost {
  const { document } = view;
  for (const leftover of document.querySelectorAll(CARD_TAG)) leftover.remove();
  let parts: Parts | null = null;

  const hide = (): void => {
    if (!parts) return;
    const { host, card, cameFrom, ranges, stopPlacing } = parts;
    const hadFocus = isFocused(host);
    stopPlacing();
    render(null, card);
    host.remove();
    parts = null;
    if (hadFocus) returnFocus(cameFrom, ranges[0], view);
  };
  signal.addEventListener('abort', hide);

  return {
    show(content, ranges, focusInside) {
      if (signal.aborted) return;
      const home = homeFor(ranges, document);
      if (parts && parts.host.parentNode !== home) hide();
      parts ??= build(view, home, onLeave);
      const { host, card } = parts;
      parts.stopPlacing();
      parts.ranges = ranges;
      card.dataset.theme = isDarkAt(ranges[0]?.startContainer ?? document.body, view)
        ? 'dark'
        : 'light';
      render(content, card);
      card.querySelector('.card-body')?.scrollTo(0, 0);
      if (focusInside && !isFocused(host)) card.focus({ preventScroll: true });
      parts.stopPlacing = placeCard(card, ranges, view, () => isFocused(host));
    },
    update(content) {
      if (parts) render(content, parts.card);
    },
    hide,
    box: () => parts?.card.getBoundingClientRect() ?? null,
    isEventInside: (event) => parts !== null && event.composedPath().includes(parts.host),
    isOwn: (node) =>
      node === parts?.host || (node.nodeType === 1 && (node as Element).localName === CARD_TAG),
  };
}

/** A modal dialog makes everything outside it inert, the top layer included; a card about its words must be in it. */
function homeFor(ranges: readonly Range[], document: Document): Element {
  return (
    ranges[0]?.startContainer.parentElement?.closest('dialog:modal') ?? document.documentElement
  );
}

function isFocused(host: Element): boolean {
  return host.matches(':focus, :focus-within');
}

/** Back to where the keyboard was; where that was nowhere in particular, reading and tabbing go on at the words. */
function returnFocus(cameFrom: Element | null, words: Range | undefined, view: Window): void {
  const { body, documentElement } = view.document;
  if (cameFrom?.isConnected && cameFrom !== body && cameFrom !== documentElement) {
    (cameFrom as HTMLElement).focus({ preventScroll: true });
    return;
  }
  const selection = view.getSelection();
  if (words && selection?.isCollapsed !== false && words.startContainer.isConnected)
    selection?.collapse(words.startContainer, words.startOffset);
}

function build(view: Window & typeof globalThis, home: Element, onLeave: () => void): Parts {
  const { document } = view;
  const cameFrom = document.activeElement;
  const host = document.createElement(CARD_TAG);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(cardStyle);
  root.adoptedStyleSheets.push(sheet);
  const card = document.createElement('div');
  card.className = 'card';
  card.popover = 'manual';
  card.tabIndex = -1;
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-labelledby', CARD_HEADING);
  card.setAttribute('aria-describedby', CARD_REASON);
  // Not those of the page around it: the card speaks the reader's language, and all of them run from left to right.
  card.lang = interfaceLanguage();
  card.dir = 'ltr';
  root.append(card);
  for (const type of CONTAINED_EVENTS)
    card.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  card.addEventListener('keydown', (event) => {
    if (event.key === 'Tab' && isLastStop(card, root.activeElement, event.shiftKey)) onLeave();
  });
  home.append(host);
  card.showPopover();
  return { host, card, cameFrom, ranges: [], stopPlacing: () => undefined };
}

/** Whether Tab, or Shift and Tab, leads out of the card from here. */
function isLastStop(card: HTMLElement, active: Element | null, backwards: boolean): boolean {
  const stops = [...card.querySelectorAll('a[href], button, summary')].filter((stop) =>
    stop.checkVisibility(),
  );
  return backwards ? active === card || active === stops[0] : active === stops.at(-1);
}
