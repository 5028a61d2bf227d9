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
  const document: Document & { readonly prerendering?: boolean } = view.document;
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
    if (Date.now() > until) stop();
    else if (looksLeft > 0) soon();
  };
  const start = (): void => {
    // A page that the browser loads ahead of a visit is nobody's yet, and may never be.
    if (signal.aborted || document.prerendering) return;
    const now = addressOf(view.location.href);
    if (now === address) return;
    address = now;
    looksLeft = MOST_LOOKS;
    until = Date.now() + WATCHED_MS;
    observer.observe(document, { childList: true, characterData: true, subtree: true });
    whenIdle(view, lookNow, PATIENCE_MS);
  };

  start();
  document.addEventListener('prerenderingchange', start, { signal });
  // A late script may give an element a shadow tree, which no observer of the document hears of.
  const onLoad = ({ target }: Event): void => {
    if ((target as Partial<Element>).localName === 'script') changed();
  };
  document.addEventListener('load', onLoad, { capture: true, signal });
  const moved = (view as Navigates).navigation;
  moved?.addEventListener('navigatesuccess', start, { signal });
  view.addEventListener('popstate', start, { signal });
  // Browsers without either event move on when a link is clicked, a moment later.
  if (!moved) view.addEventListener('click', () => view.setTimeout(start, QUIET_MS), { signal });
  signal.addEventListener('abort', stop);
}

/** The address without a fragment that only scrolls; some old sites keep their pages apart by fragments like `#/story`. */
function addressOf(href: string): string {
  return href.replace(/#(?![!/]).*$/, '');
}
