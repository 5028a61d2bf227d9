// Names stand near the top of an article; a longer look would cost more than it finds.
const MOST_CHARACTERS = 60_000;

const TITLES = [
  'og:title',
  'og:description',
  'description',
  'twitter:title',
  'twitter:description',
];
const PASSED_OVER = new Set(
  'script style noscript template svg nav footer aside form iframe'.split(' '),
);
const BREAKS_WORDS = new Set('p div br li h1 h2 h3 h4 tr td'.split(' '));

/**
 * The words by which a page can be recognised: title, descriptions, headings
 * and the text of its article, or of its paragraphs where it marks no article.
 * One pass, no layout, at most 60,000 characters; nothing is changed.
 */
export function pageWords(document: Document): string {
  const parts = [document.title];
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? '';
    if (TITLES.includes(name)) parts.push(meta.getAttribute('content') ?? '');
  }
  const containers = document.querySelectorAll('h1, h2, article, main, [role="main"]');
  const hasArticle = [...containers].some((element) => !/^h\d$/i.test(element.localName));
  const elements = hasArticle
    ? containers
    : document.querySelectorAll('h1, h2, p, blockquote, li, figcaption');
  let left = MOST_CHARACTERS;
  for (const element of elements) {
    if (left <= 0) break;
    // What stands in another of the chosen elements has been read with it.
    if (element.parentElement?.closest('article, main, [role="main"]') && hasArticle) continue;
    const text = shownText(element, left);
    left -= text.length;
    parts.push(text);
  }
  return parts.join(' ');
}

function shownText(element: Element, limit: number): string {
  let text = '';
  const add = (node: Node): void => {
    for (let child = node.firstChild; child && text.length < limit; child = child.nextSibling) {
      if (child.nodeType === 3) text += (child as Text).data;
      else if (child.nodeType === 1 && !PASSED_OVER.has((child as Element).localName)) {
        add(child);
        if (BREAKS_WORDS.has((child as Element).localName)) text += ' ';
      }
    }
  };
  add(element);
  return text;
}
