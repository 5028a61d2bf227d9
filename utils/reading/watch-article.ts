import type { PageArticle } from './read-article';
import { whenIdle } from './when-idle';

// One reading takes some 20 ms: a page that never rests is read less and less often.
const FIRST_PAUSE_MS = 300;
const LONGEST_PAUSE_MS = 8_000;
const PATIENCE_MS = 1_000;
// Less text than this, added elsewhere, is no article that has come late.
const NOTABLE_LENGTH = 200;
// A picture that gets its "loaded" class changes no words; a paragraph that unfolds does.
const SHORTEST_UNFOLDED = 40;

interface Watching {
  /** The article to watch; `null` while the page has none. */
  readonly page: PageArticle | null;
  readonly document: Document;
  /** True for nodes that are the extension's own. */
  isOwn(node: Node): boolean;
  /**
   * The page may read differently now. Answers whether it did: after changes
   * that altered nothing the next look comes later.
   */
  onChange(): boolean;
  readonly signal: AbortSignal;
}

/**
 * Calls `onChange` once for each burst of changes that may touch the article's
 * text, in an idle moment, until the signal aborts. Shadow roots of the article
 * are watched too.
 */
export function watchArticle({ page, document, isOwn, onChange, signal }: Watching): void {
  const view = document.defaultView;
  if (!view || signal.aborted) return;
  let pause = FIRST_PAUSE_MS;
  let timer = 0;

  const flush = (): void => {
    timer = 0;
    if (signal.aborted) return;
    pause = onChange() ? FIRST_PAUSE_MS : Math.min(pause * 2, LONGEST_PAUSE_MS);
  };
  const observer = new MutationObserver((mutations) => {
    if (timer || !mutations.some((mutation) => mayChangeText(mutation, page, isOwn))) return;
    timer = view.setTimeout(() => whenIdle(view, flush, PATIENCE_MS), pause);
  });
  for (const root of [document, ...(page?.shadowRoots ?? [])]) {
    observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['hidden', 'open', 'class'],
    });
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
  });
}

function mayChangeText(
  mutation: MutationRecord,
  page: PageArticle | null,
  isOwn: (node: Node) => boolean,
): boolean {
  const { target, addedNodes, removedNodes } = mutation;
  if (isOwn(target)) return false;
  const changed = [...addedNodes, ...removedNodes].filter((node) => !isOwn(node));
  if (mutation.type === 'childList' && changed.length === 0) return false;
  if (page?.elements.some((element) => !element.isConnected)) return true;
  const isWithin = page?.elements.some((element) => element.contains(target)) ?? false;
  const isShadowed = target.getRootNode().nodeType === 11;
  if (mutation.type === 'attributes')
    return isWithin && (target.textContent?.length ?? 0) >= SHORTEST_UNFOLDED;
  if (mutation.type === 'characterData') return isWithin || isShadowed;
  // 8: comments.
  if (isWithin || isShadowed) return changed.some((node) => node.nodeType !== 8);
  return (
    changed.some((node) => (node.textContent?.length ?? 0) >= NOTABLE_LENGTH) ||
    target.parentElement?.closest('h1') != null
  );
}
