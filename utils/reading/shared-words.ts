import { attributeWords } from './attribute-words';
import { metaContent } from './publication-date';

/** What a page shows of itself where it is shared; each wording once, most used first. */
export interface SharedWords {
  readonly titles: readonly string[];
  readonly summaries: readonly string[];
}

// Longer ones are whole articles, and no card shows them.
const LONGEST_TITLE = 400;
const LONGEST_SUMMARY = 2_000;

/** The words of a page's social cards, from its metadata, or what stands in for them where it gives none. */
export function sharedWords(document: Document): SharedWords {
  const of = (names: readonly string[], longest: number): readonly string[] => {
    const given = names.flatMap((name) => metaContent(document, name) ?? []);
    return [...new Set(given.map(attributeWords))].filter(({ length }) => length <= longest);
  };
  const titles = of(['og:title', 'twitter:title'], LONGEST_TITLE);
  const summaries = of(['og:description', 'twitter:description'], LONGEST_SUMMARY);
  const own = attributeWords(document.title);
  return {
    titles: titles.length > 0 || own === '' || own.length > LONGEST_TITLE ? titles : [own],
    summaries: summaries.length > 0 ? summaries : of(['description'], LONGEST_SUMMARY),
  };
}
