import { metaContent } from './publication-date';
import type { StructuredData } from './structured-data';
import type { TextBlock } from './text-blocks';

// Sites shorten or lengthen the title for search engines; half of the words in common still is the same headline.
const SAME_HEADLINE = 0.5;
const LONGEST_HEADLINE = 300;

/** The headline as printed on the page, or as the page's own account gives it where none is printed. */
export type Headline = { readonly block: TextBlock } | { readonly text: string };

/**
 * The article's headline; `null` when the page has none.
 * @param blocks every block of the page, in reading order
 */
export function findHeadline(
  blocks: readonly TextBlock[],
  document: Document,
  structured: StructuredData,
  isFurniture: (element: Element) => boolean,
): Headline | null {
  const site = metaContent(document, 'og:site_name') ?? structured.publisher;
  const claims = [
    structured.headline,
    metaContent(document, 'og:title'),
    document.title,
    metaContent(document, 'twitter:title'),
  ]
    .filter((claim) => claim !== null)
    .map((claim) => withoutSiteName(claim.replace(/\s+/g, ' ').trim(), site))
    .filter((claim) => claim !== '');

  let best: { readonly block: TextBlock; readonly agreement: number } | null = null;
  for (const block of blocks) {
    const heading = block.element.closest('h1, h2, [itemprop="headline"]');
    if (!heading || block.text.length > LONGEST_HEADLINE) continue;
    if (site !== null && isSame(block.text, site)) continue;
    const isFirst = heading.localName === 'h1' || heading.hasAttribute('itemprop');
    const agreement =
      Math.max(0, ...claims.map((claim) => shareInCommon(block.text, claim))) +
      (isFirst ? 0.2 : 0) -
      (isFurniture(block.element) ? 0.3 : 0);
    if (agreement > (best?.agreement ?? 0)) best = { block, agreement };
  }
  if (best && best.agreement >= SAME_HEADLINE) return { block: best.block };

  const title = claims[0] ?? null;
  // Some sites print the headline in a plain paragraph.
  const plain = blocks.find((block) => title !== null && isSame(block.text, title));
  if (plain && !isFurniture(plain.element) && plain.linked === 0) return { block: plain };

  const only = blocks.filter((block) => block.element.closest('h1') && !isFurniture(block.element));
  // A heading that leads elsewhere is the site's name above every page.
  if (only.length === 1 && only[0] && only[0].linked === 0) return { block: only[0] };
  return title === null ? null : { text: title };
}

function isSame(text: string, title: string): boolean {
  return text.length <= title.length + 5 && shareInCommon(text, title) > 0.95;
}

/** Share of the words of the shorter text that the longer one has too, 0–1, of at least the longer one's half. */
export function shareInCommon(a: string, b: string): number {
  const first = wordsOf(a);
  const second = wordsOf(b);
  if (first.size === 0 || second.size === 0) return 0;
  let common = 0;
  for (const word of first) if (second.has(word)) common += 1;
  return (2 * common) / (first.size + second.size);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** A title without the name of the site that prints it. */
export function withoutSiteName(title: string, site: string | null): string {
  const parts = title.split(/\s+[|–—»·-]\s+/);
  if (parts.length > 1 && parts[0] === site) return title.slice(title.indexOf(parts[1] ?? ''));
  const last = parts.at(-1) ?? '';
  const isSite = parts.length > 1 && (last === site || last.split(' ').length <= 3);
  return isSite ? title.slice(0, title.lastIndexOf(last)).replace(/\s+[|–—»·-]\s+$/, '') : title;
}
