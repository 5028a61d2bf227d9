import { BlockCache } from './block-cache';
import type { ReadingEnvironment } from './environment';
import type { PageChanges } from './page-changes';
import { type PageArticle, readArticle } from './read-article';

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
  return {
    read(changes) {
      if (changes === 'everything' || changes.everything) cache = new BlockCache();
      else cache.forget(changes);
      return readArticle(document, environment(), cache);
    },
    shadowRoots: () => cache.shadowRoots,
  };
}
