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

/** Cards that say nothing. */
export const NOTHING_SHARED: SharedWords = { titles: [], summaries: [] };

/**
 * The words of a page's social cards, from its metadata, or what stands in for them where it gives
 * none. Nothing where the metadata names another page as its own: scripts that change what a page
 * shows may leave behind what it said before.
 *
 * @param url the page's address, `null` where it has none
 */
export function sharedWords(document: Document, url: string | null): SharedWords {
  if (isOfAnotherPage(document, url)) return NOTHING_SHARED;
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

function isOfAnotherPage(document: Document, url: string | null): boolean {
  const declared =
    metaContent(document, 'og:url') ??
    document.querySelector('link[rel="canonical" i]')?.getAttribute('href') ??
    null;
  if (url === null || declared === null) return false;
  const [here, there] = [partsOf(url, url), partsOf(declared, url)];
  // The front page, named as the address of every page, tells nothing.
  if (here.length === 0 || there.length === 0) return false;
  // The same story under /amp/, or on its second page.
  return here.at(-1) !== there.at(-1) && !(isWithin(here, there) || isWithin(there, here));
}

/** The parts of an address's path; none of one that is no address. */
function partsOf(address: string, base: string): readonly string[] {
  if (!URL.canParse(address, base)) return [];
  return new URL(address, base).pathname.split('/').filter((part) => part !== '');
}

/** Whether the parts of one path begin with those of the other. */
function isWithin(parts: readonly string[], outer: readonly string[]): boolean {
  return outer.every((part, at) => parts[at] === part);
}
