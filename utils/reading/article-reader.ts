import { BlockCache } from './block-cache';
import type { ReadingEnvironment } from './environment';
import type { PageChanges } from './page-changes';
import { type PageArticle, readArticle } from './read-article';
import { NOTHING_SHARED, type SharedWords, sharedWords } from './shared-words';

/** Reads one page again and again as it changes. */
export interface ArticleReader {
  /**
   * The page as an article, as `readArticle` would give it, or `null`. Only what
   * changed since the last reading is collected again.
   */
  read(changes: PageChanges | 'everything'): PageArticle | null;
  /** The shadow roots that the last reading met. */
  shadowRoots(): readonly ShadowRoot[];
}

/**
 * A reader for a page.
 * @param environment how the page is shown at the moment of a reading, with its address then
 */
export function createArticleReader(
  document: Document,
  environment: () => ReadingEnvironment,
): ArticleReader {
  let cache = new BlockCache();
  let said: { readonly words: string; readonly path: string } | null = null;
  /** The page's social cards; none that were there at another address already, as where scripts change pages. */
  const sharedAt = (url: string | null): SharedWords => {
    const shared = sharedWords(document, url);
    const words = JSON.stringify(shared);
    const path = (url ?? '').replace(/[?#].*$/, '');
    if (said?.words !== words) said = { words, path };
    return said.path === path ? shared : NOTHING_SHARED;
  };
  return {
    read(changes) {
      if (changes === 'everything' || changes.everything) cache = new BlockCache();
      else cache.forget(changes);
      const now = environment();
      return readArticle(document, now, cache, sharedAt(now.url));
    },
    shadowRoots: () => cache.shadowRoots,
  };
}
