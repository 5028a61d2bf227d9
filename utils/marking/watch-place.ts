/**
 * Which finding the eye is nearest to while a page is scrolled, for a panel that
 * keeps in step. Told for a while at a time: a panel that is gone stops asking.
 */
import type { Span } from '../model';

/** How long the page tells after it was last asked to. */
const TOLD_FOR_MS = 10_000;
/** Scrolling is looked at this often; more would be unread. */
const LOOK_EVERY_MS = 100;
/** A page that was scrolled by the extension has come to rest by then, whatever its browser reports. */
const SETTLED_MS = 1_200;

/** Words of the page that the panel lists. */
export interface ListedPassage {
  readonly span: Span;
  readonly ranges: readonly Range[];
}

export interface PlaceWatch {
  /** Tells for the next ten seconds; answers with the place now, `null` where nothing is listed. */
  follow(): Span | null;
  /** To be called before the extension scrolls: what the page passes on the way is not told. */
  hold(): void;
}

/** @param passages in page order, asked for anew at each look */
export function watchPlace(
  view: Window,
  signal: AbortSignal,
  passages: () => readonly ListedPassage[],
  onPlace: (place: Span | null) => void,
): PlaceWatch {
  let watching: AbortController | null = null;
  let ends = 0;
  let due = 0;
  let heldUntil = 0;
  let told: Span | null = null;

  const look = (): void => {
    due = 0;
    if (Date.now() < heldUntil || signal.aborted) return;
    const place = nearestPassage(view, passages());
    if (place?.start === told?.start && place?.end === told?.end) return;
    told = place;
    onPlace(place);
  };
  const lookSoon = (): void => {
    if (due === 0) due = view.setTimeout(look, LOOK_EVERY_MS);
  };
  const settle = (): void => {
    // Its own last event comes after this one, and is no scrolling of the reader's.
    view.setTimeout(() => {
      heldUntil = 0;
    }, LOOK_EVERY_MS);
  };
  const stop = (): void => {
    watching?.abort();
    watching = null;
    view.clearTimeout(ends);
    view.clearTimeout(due);
    due = 0;
  };
  signal.addEventListener('abort', stop);

  return {
    follow() {
      view.clearTimeout(ends);
      ends = view.setTimeout(stop, TOLD_FOR_MS);
      if (!watching) {
        watching = new AbortController();
        const options = { signal: watching.signal, capture: true, passive: true };
        view.addEventListener('scroll', lookSoon, options);
        view.addEventListener('scrollend', settle, options);
      }
      if (Date.now() >= heldUntil) told = nearestPassage(view, passages());
      return told;
    },
    hold() {
      heldUntil = Date.now() + SETTLED_MS;
    },
  };
}

/**
 * The passage nearest to the line that is being read. The line goes down the
 * window as the page is scrolled, so that the first and the last words of a page
 * that ends with the window are reached too.
 */
function nearestPassage(view: Window, passages: readonly ListedPassage[]): Span | null {
  const { scrollHeight = 0, scrollTop = 0 } = view.document.scrollingElement ?? {};
  const height = view.innerHeight;
  const way = scrollHeight - height;
  const line = way > 0 ? (height * scrollTop) / way : height / 3;
  let nearest: Span | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { span, ranges } of passages) {
    const box = ranges[0]?.getBoundingClientRect();
    if (!box) continue;
    const distance = Math.abs((box.top + box.bottom) / 2 - line);
    if (distance < least) [nearest, least] = [span, distance];
  }
  return nearest && { start: nearest.start, end: nearest.end };
}
