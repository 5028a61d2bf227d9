/**
 * Tells when a reader means a mark: the pointer rests on it, a click or tap
 * lands on it, a finger is held on it. Nothing of the page's own behaviour is
 * prevented: links under marks go where they go, text can be selected.
 */
import type { Mark } from './mark';

// Passing over a mark on the way elsewhere must not open anything.
const REST_MS = 300;
const HOLD_MS = 500;
// From mark to card the pointer crosses a gap.
const LEAVE_MS = 350;
const STILL_PX = 8;

interface Point {
  readonly x: number;
  readonly y: number;
}

const NOWHERE: Point = { x: -1, y: -1 };

interface Watching {
  readonly view: Window;
  markAt(x: number, y: number): Mark | null;
  /** Whether the event happened in the card. */
  isInCard(event: Event): boolean;
  /** Where the card is, in the viewport; `null` while there is none. */
  cardBox(): DOMRect | null;
  /** The mark whose card is open. */
  openMark(): Mark | null;
  /** `pinned`: by a deliberate act, so that the card stays until it is closed. */
  onOpen(mark: Mark, how: { readonly pinned: boolean }): void;
  /** The pointer has left mark and card. */
  onLeave(): void;
  /** A press outside mark and card. */
  onPressElsewhere(): void;
  /** Whether resting opens a card; otherwise only a click does. */
  opensOnRest(): boolean;
  readonly signal: AbortSignal;
}

/** Listens until the signal aborts. */
export function watchPointer(watching: Watching): void {
  const { view, signal, markAt, isInCard, openMark } = watching;
  let at = NOWHERE;
  let resting = 0;
  let leaving = 0;
  let holding = 0;
  let held: Point | null = null;

  const listen = <Name extends keyof WindowEventMap>(
    name: Name,
    listener: (event: WindowEventMap[Name]) => void,
  ): void =>
    view.addEventListener(name, listener as EventListener, {
      capture: true,
      passive: true,
      signal,
    });
  const cancelRest = (): void => view.clearTimeout(resting);
  const stay = (): void => {
    view.clearTimeout(leaving);
    leaving = 0;
  };
  const letGo = (): void => {
    view.clearTimeout(holding);
    held = null;
  };

  listen('pointermove', (event) => {
    const now = { x: event.clientX, y: event.clientY };
    if (held && distance(held, now) > STILL_PX) letGo();
    if (event.pointerType === 'touch') return;
    const before = at;
    at = now;
    cancelRest();
    if (isInCard(event)) {
      stay();
      return;
    }
    if (openMark()) {
      const card = watching.cardBox();
      // However slowly it comes nearer, a pointer on its way to the card has not left.
      if (card && distanceTo(card, now) < distanceTo(card, before)) stay();
      leaving ||= view.setTimeout(leave, LEAVE_MS);
    }
    if (event.buttons === 0 && watching.opensOnRest()) resting = view.setTimeout(rest, REST_MS);
  });
  const rest = (): void => {
    const mark = markAt(at.x, at.y);
    if (mark && mark !== openMark() && !isSelected(mark, view)) {
      watching.onOpen(mark, { pinned: false });
    }
  };
  const leave = (): void => {
    leaving = 0;
    if (markAt(at.x, at.y) !== openMark()) watching.onLeave();
  };
  view.document.documentElement.addEventListener(
    'pointerleave',
    () => {
      cancelRest();
      at = NOWHERE;
      if (openMark()) leaving ||= view.setTimeout(leave, LEAVE_MS);
    },
    { signal },
  );

  const hold = (): void => {
    const mark = held && markAt(held.x, held.y);
    letGo();
    if (mark) watching.onOpen(mark, { pinned: true });
  };
  listen('pointerdown', (event) => {
    cancelRest();
    stay();
    if (isInCard(event) || event.pointerType !== 'touch') return;
    held = { x: event.clientX, y: event.clientY };
    holding = view.setTimeout(hold, HOLD_MS);
  });
  listen('pointerup', letGo);
  listen('pointercancel', letGo);
  // Phones end a long press with it, often before the time is up here.
  listen('contextmenu', () => {
    if (held) hold();
  });

  // A finger that comes down may be about to scroll, a button that is pressed on a scrollbar is: only a click means.
  listen('click', (event) => {
    if (!event.isTrusted || isInCard(event) || isByKeyboard(event)) return;
    const mark = markAt(event.clientX, event.clientY);
    if (!mark && openMark()) watching.onPressElsewhere();
    if (!mark || isForBrowser(event) || hasSelection(view) || isOnControl(event)) return;
    watching.onOpen(mark, { pinned: true });
  });
  signal.addEventListener('abort', () => {
    cancelRest();
    stay();
    letGo();
  });
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

function distanceTo(box: DOMRect, { x, y }: Point): number {
  return Math.hypot(
    Math.max(box.left - x, 0, x - box.right),
    Math.max(box.top - y, 0, y - box.bottom),
  );
}

/** A link that is followed by keyboard is reported as a click at no place, by no pointer. */
function isByKeyboard({ detail, pointerType }: PointerEvent): boolean {
  return detail === 0 || pointerType === '';
}

/** With a key held down, a click is for the browser: a new tab, a longer selection, a download. */
function isForBrowser({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey;
}

function hasSelection(view: Window): boolean {
  return view.getSelection()?.isCollapsed === false;
}

/** Whether words of the mark are selected: a card would lie in the way of what is to be copied. */
function isSelected({ ranges }: Mark, view: Window): boolean {
  const selection = view.getSelection();
  if (!selection || selection.isCollapsed) return false;
  return ranges.some((range) => selection.containsNode(range.startContainer, true));
}

/** A click on a link or a button is meant for it, whatever is marked there. */
function isOnControl(event: Event): boolean {
  return event
    .composedPath()
    .some(
      (target) =>
        'matches' in target &&
        (target as Element).matches(
          'a[href], button, input, select, textarea, summary, label, [role="button"], [contenteditable]',
        ),
    );
}
