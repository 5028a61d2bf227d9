import { shadowRootOf } from './shadow-root-of';

// A longer look would cost more than it finds.
const MOST_CHARACTERS = 100_000;

const TITLES = [
  'og:title',
  'og:description',
  'description',
  'twitter:title',
  'twitter:description',
];
const ARTICLE = 'article, main, [role="main"]';
// A form is not among them: whole sites stand in one.
const PASSED_OVER = new Set(
  'script style noscript template svg nav footer aside iframe'.split(' '),
);
const BREAKS_WORDS = new Set(
  'p div br hr li dt dd h1 h2 h3 h4 h5 h6 tr td th blockquote section article header figure figcaption'.split(
    ' ',
  ),
);

/**
 * The words by which a page can be recognised: title, descriptions, headings
 * and the text of its article with the paragraphs beside it, or everything shown
 * where it marks no article. One pass, no layout, at most 100,000 characters;
 * nothing is changed.
 */
export function pageWords(document: Document): string {
  const parts = [document.title];
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? '';
    if (TITLES.includes(name)) parts.push(meta.getAttribute('content') ?? '');
  }
  const body = document.body as HTMLElement | null;
  const elements = document.querySelector(ARTICLE)
    ? document.querySelectorAll(`h1, h2, p, blockquote, ${ARTICLE}`)
    : body
      ? [body]
      : [];
  let left = MOST_CHARACTERS;
  for (const element of elements) {
    if (left <= 0) break;
    // What stands in another of the chosen elements has been read with it.
    if (element.parentElement?.closest(`blockquote, ${ARTICLE}`)) continue;
    if (element.closest('nav, footer, aside')) continue;
    const text = shownText(element, left);
    left -= text.length;
    parts.push(text);
  }
  return parts.join(' ');
}

function shownText(element: Element, limit: number): string {
  let text = '';
  const addShown = (shown: Element): void => {
    // What a shadow tree shows stands beside the children that it may have slots for.
    const root = shadowRootOf(shown);
    if (root) add(root);
    add(shown);
  };
  const add = (node: Node): void => {
    for (let child = node.firstChild; child && text.length < limit; child = child.nextSibling) {
      if (child.nodeType === 3) text += (child as Text).data;
      else if (child.nodeType === 1 && !PASSED_OVER.has((child as Element).localName)) {
        addShown(child as Element);
        if (BREAKS_WORDS.has((child as Element).localName)) text += ' ';
      }
    }
  };
  addShown(element);
  return text;
}
