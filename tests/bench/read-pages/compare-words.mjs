import { JSDOM } from 'jsdom';

/** The text of an article's markup with a space at every tag that begins or ends a line. */
export function textOf(html) {
  const { document } = new JSDOM(html).window;
  for (const element of document.querySelectorAll(
    'p, div, li, tr, td, th, br, h1, h2, h3, h4, h5, h6, figcaption, section, blockquote, dt, dd',
  )) {
    element.before(' ');
    element.after(' ');
  }
  return document.body.textContent;
}

/**
 * How far a text holds the words of another, as often.
 * @returns shares of the expected words found (`recall`) and of the found words expected (`precision`), 0–1
 */
export function compareWords(found, expected) {
  const mine = countWords(found);
  const theirs = countWords(expected);
  const common = [...mine].reduce(
    (sum, [word, count]) => sum + Math.min(count, theirs.get(word) ?? 0),
    0,
  );
  return {
    recall: common / Math.max(1, total(theirs)),
    precision: common / Math.max(1, total(mine)),
  };
}

function countWords(text) {
  const counts = new Map();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function total(counts) {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
