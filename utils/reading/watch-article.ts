import { PageChanges } from './page-changes';
import type { PageArticle } from './read-article';
import { NOTABLE_LENGTH, touchedText } from './touched-text';
import { whenIdle } from './when-idle';

// A page that never rests is read less and less often; one that has rested is read at once again.
const FIRST_PAUSE_MS = 300;
const LONGEST_PAUSE_MS = 8_000;
const REST_MS = 10_000;
const CHANGED_GROWTH = 1.3;
const UNCHANGED_GROWTH = 2;
// Readings, and what they set off, may take this share of the time.
const SHARE_OF_TIME = 0.04;
const PATIENCE_MS = 1_000;
// Styles show and hide words without a mutation. The sizes of page and article hint at it, as they
// do at much else: the whole page is read for it, once it has come to rest.
const SETTLED_MS = 2_000;
const LONGEST_SETTLED_MS = 32_000;

const OBSERVED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeOldValue: true,
  attributeFilter: ['hidden', 'open', 'class', 'style', 'slot', 'contenteditable', 'lang'],
};

interface Watching {
  readonly document: Document;
  /** True for nodes that are the extension's own. */
  isOwn(node: Node): boolean;
  /**
   * The page may read differently now, by these changes. Answers whether it did:
   * after changes that altered nothing the next reading comes later.
   */
  onChange(changes: PageChanges): boolean;
  readonly signal: AbortSignal;
}

export interface ArticleWatch {
  /**
   * What is watched from now on.
   * @param page the article as last read; `null` while the page has none
   * @param shadowRoots those of the page; changes inside are seen only by observing each
   */
  follow(page: PageArticle | null, shadowRoots: readonly ShadowRoot[]): void;
}

/**
 * Calls `onChange` once for each burst of changes that may touch the article's
 * text, in an idle moment, until the signal aborts. While the page rests,
 * nothing runs.
 */
export function watchArticle({ document, isOwn, onChange, signal }: Watching): ArticleWatch {
  const view = document.defaultView;
  if (!view || signal.aborted) return { follow: () => undefined };
  const changes = new PageChanges();
  let page: PageArticle | null = null;
  let roots: readonly ShadowRoot[] | null = null;
  let touched = 0;
  let pause = FIRST_PAUSE_MS;
  let timer = 0;
  let settledPause = SETTLED_MS;
  let settling = 0;
  let lastReading = view.performance.now();

  const read = (): boolean => {
    const start = view.performance.now();
    view.clearTimeout(timer);
    timer = touched = 0;
    const didChange = onChange(changes.take());
    lastReading = view.performance.now();
    const grown = pause * (didChange ? CHANGED_GROWTH : UNCHANGED_GROWTH);
    const affordable = (lastReading - start) / SHARE_OF_TIME;
    pause = Math.min(Math.max(grown, affordable), LONGEST_PAUSE_MS);
    return didChange;
  };
  const readSettled = (): void => {
    settling = 0;
    changes.addEverything();
    settledPause = read() ? SETTLED_MS : Math.min(settledPause * 2, LONGEST_SETTLED_MS);
  };
  const inIdleMoment = (work: () => void, delay: number): number =>
    view.setTimeout(
      () => whenIdle(view, () => (signal.aborted ? undefined : work()), PATIENCE_MS),
      delay,
    );
  const hear = (mutations: readonly MutationRecord[]): void => {
    for (const mutation of mutations) {
      const length = touchedText(mutation, page, isOwn);
      if (length === null) continue;
      changes.add(mutation);
      touched += length;
    }
    if (timer || touched < NOTABLE_LENGTH) return;
    if (view.performance.now() - lastReading > REST_MS) pause = FIRST_PAUSE_MS;
    timer = inIdleMoment(read, pause);
  };
  const settle = (): void => {
    view.clearTimeout(settling);
    settling = inIdleMoment(readSettled, settledPause);
  };

  const observer = new MutationObserver(hear);
  const sizes = watchSizes(settle);
  // A late script may give an element its shadow tree, a late stylesheet may show what was hidden.
  document.addEventListener(
    'load',
    ({ target }) => {
      if ((target as Element).matches?.('script, link')) settle();
    },
    { capture: true, signal },
  );
  // What a reader unfolds is read soon, however restless the page was before.
  document.addEventListener(
    'click',
    () => {
      settledPause = SETTLED_MS;
    },
    { capture: true, passive: true, signal },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    sizes.disconnect();
    view.clearTimeout(timer);
    view.clearTimeout(settling);
  });

  return {
    follow(next, shadowRoots) {
      if (signal.aborted) return;
      if (roots === null || !isSame(roots, shadowRoots)) {
        hear(observer.takeRecords());
        observer.disconnect();
        for (const root of [document, ...shadowRoots]) observer.observe(root, OBSERVED);
        roots = shadowRoots;
      }
      page = next;
      sizes.observe([document.body, ...(page?.elements ?? [])]);
    },
  };
}

/** Calls back when one of the observed elements has another size than when it was first observed. */
function watchSizes(onResize: () => void): {
  observe(elements: readonly Element[]): void;
  disconnect(): void;
} {
  let known: readonly Element[] = [];
  const measured = new WeakSet<Element>();
  const observer = new ResizeObserver((entries) => {
    // The first report on an element is that it is there.
    const isNews = entries.some(({ target }) => measured.has(target));
    for (const { target } of entries) measured.add(target);
    if (isNews) onResize();
  });
  return {
    observe(elements) {
      for (const element of known) {
        if (elements.includes(element)) continue;
        observer.unobserve(element);
        measured.delete(element);
      }
      for (const element of elements) if (!known.includes(element)) observer.observe(element);
      known = elements;
    },
    disconnect: () => observer.disconnect(),
  };
}

function isSame(a: readonly ShadowRoot[], b: readonly ShadowRoot[]): boolean {
  return a.length === b.length && a.every((root, index) => root === b[index]);
}
