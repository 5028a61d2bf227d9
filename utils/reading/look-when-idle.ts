/**
 * Looks at a page once it is idle, again when it changes or moves on to
 * another address without loading, and leaves it alone after a while.
 */

import { whenIdle } from './when-idle';

// News pages settle within seconds; each look costs about a millisecond.
const QUIET_MS = 800;
const MOST_LOOKS = 8;
const WATCHED_MS = 60_000;
const PATIENCE_MS = 2_000;

/** The navigation interface, where the browser has it. */
interface Navigates {
  readonly navigation?: EventTarget;
}

/**
 * Calls `look` when the page is idle, and again after bursts of change until it
 * answers true or eight looks were in vain. Another address starts afresh.
 */
export function lookWhenIdle(
  view: Window & typeof globalThis,
  look: () => boolean,
  signal: AbortSignal,
): void {
  let looksLeft = 0;
  let until = 0;
  let timer = 0;
  let address = '';

  const stop = (): void => {
    observer.disconnect();
    view.clearTimeout(timer);
    timer = 0;
  };
  const lookNow = (): void => {
    timer = 0;
    if (signal.aborted) return;
    looksLeft -= 1;
    if (look()) looksLeft = 0;
    if (looksLeft <= 0) stop();
  };
  const soon = (): void => {
    if (timer) return;
    timer = view.setTimeout(() => whenIdle(view, lookNow, PATIENCE_MS), QUIET_MS);
  };
  const observer = new MutationObserver(() => changed());
  const changed = (): void => {
    if (view.performance.now() > until) stop();
    else if (looksLeft > 0) soon();
  };
  const start = (): void => {
    if (signal.aborted) return;
    const now = addressOf(view.location.href);
    if (now === address) return;
    address = now;
    looksLeft = MOST_LOOKS;
    until = view.performance.now() + WATCHED_MS;
    observer.observe(view.document, { childList: true, characterData: true, subtree: true });
    whenIdle(view, lookNow, PATIENCE_MS);
  };

  whenActivated(view.document, start, signal);
  // A late script may give an element a shadow tree, which no observer of the document hears of.
  const onLoad = ({ target }: Event): void => {
    if ((target as Partial<Element>).localName === 'script') changed();
  };
  view.document.addEventListener('load', onLoad, { capture: true, signal });
  const moved = (view as Navigates).navigation;
  moved?.addEventListener('navigatesuccess', start, { signal });
  view.addEventListener('popstate', start, { signal });
  // Pages without either event still change their title as they move on.
  if (!moved) followTitle(view, start, signal);
  // … or do so after a click.
  const onClick = (): void => void view.setTimeout(start, QUIET_MS);
  if (!moved) view.addEventListener('click', onClick, { capture: true, passive: true, signal });
  signal.addEventListener('abort', stop);
}

/** A page that the browser loads ahead of a visit is nobody's yet, and may never be. */
function whenActivated(
  document: Document & { readonly prerendering?: boolean },
  work: () => void,
  signal: AbortSignal,
): void {
  if (document.prerendering)
    document.addEventListener('prerenderingchange', work, { once: true, signal });
  else work();
}

/** The address without a fragment that only scrolls; some old sites keep their pages apart by fragments like `#/story`. */
function addressOf(href: string): string {
  return href.replace(/#(?![!/]).*$/, '');
}

function followTitle(
  view: Window & typeof globalThis,
  onChange: () => void,
  signal: AbortSignal,
): void {
  const title = view.document.querySelector('head > title');
  if (!title) return;
  const observer = new MutationObserver(onChange);
  observer.observe(title, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
