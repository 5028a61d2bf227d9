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

interface Watching {
  readonly view: Window;
  markAt(x: number, y: number): Mark | null;
  /** Whether the event happened in the card. */
  isInCard(event: Event): boolean;
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
  let resting = 0;
  let leaving = 0;
  let holding = 0;
  let held: { readonly x: number; readonly y: number } | null = null;

  const listen = <Name extends keyof WindowEventMap>(
    name: Name,
    listener: (event: WindowEventMap[Name]) => void,
  ): void =>
    view.addEventListener(name, listener as EventListener, {
      capture: true,
      passive: true,
      signal,
    });
  const cancel = (): void => {
    view.clearTimeout(resting);
    view.clearTimeout(leaving);
    resting = leaving = 0;
  };
  const letGo = (): void => {
    view.clearTimeout(holding);
    held = null;
  };

  listen('pointermove', (event) => {
    if (held && Math.hypot(event.clientX - held.x, event.clientY - held.y) > STILL_PX) letGo();
    if (event.pointerType === 'touch') return;
    view.clearTimeout(resting);
    if (isInCard(event)) {
      cancel();
      return;
    }
    const { clientX: x, clientY: y, buttons } = event;
    if (openMark()) leaving ||= view.setTimeout(() => leave(x, y), LEAVE_MS);
    if (buttons === 0 && watching.opensOnRest())
      resting = view.setTimeout(() => rest(x, y), REST_MS);
  });
  const rest = (x: number, y: number): void => {
    const mark = markAt(x, y);
    if (mark && mark !== openMark()) watching.onOpen(mark, { pinned: false });
  };
  const leave = (x: number, y: number): void => {
    leaving = 0;
    if (markAt(x, y) !== openMark()) watching.onLeave();
  };
  view.document.documentElement.addEventListener('pointerleave', () => view.clearTimeout(resting), {
    signal,
  });

  listen('pointerdown', (event) => {
    cancel();
    if (isInCard(event)) return;
    if (event.pointerType !== 'touch') {
      if (openMark() && !markAt(event.clientX, event.clientY)) watching.onPressElsewhere();
      return;
    }
    held = { x: event.clientX, y: event.clientY };
    holding = view.setTimeout(() => {
      const mark = held && markAt(held.x, held.y);
      if (mark) watching.onOpen(mark, { pinned: true });
    }, HOLD_MS);
  });
  listen('pointerup', letGo);
  listen('pointercancel', letGo);

  listen('click', (event) => {
    if (isInCard(event) || event.button !== 0) return;
    const mark = markAt(event.clientX, event.clientY);
    // A finger that comes down may be about to scroll; only a tap is a press.
    if (!mark && openMark()) watching.onPressElsewhere();
    if (!mark || hasSelection(view) || isOnControl(event)) return;
    watching.onOpen(mark, { pinned: true });
  });
  signal.addEventListener('abort', () => {
    cancel();
    letGo();
  });
}

function hasSelection(view: Window): boolean {
  return view.getSelection()?.isCollapsed === false;
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
