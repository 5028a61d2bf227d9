import { foldCharacter } from './fold-character';

/** Words that make a part of an address a headline, and not a section or a number. */
const FEWEST_WORDS = 4;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{4}/u;

/**
 * The headline that a page's address carries ("…/smith-and-jones-fall-out-4711"),
 * folded, in lower case, with spaces; empty where it carries none.
 */
export function addressWords(url: string | null): string {
  if (url === null) return '';
  const path = url.replace(/^[a-z-]+:\/\/[^/]*/iu, '').replace(/[?#].*$/u, '');
  const parts = path.split('/').map((part) =>
    decoded(part)
      .replace(/[^\0-\x7F]/gu, foldCharacter)
      .toLowerCase()
      .replace(/\.\p{L}{2,5}$/u, '')
      .replace(/[-_+.~\s]+/gu, ' ')
      .replace(/(?:^|\s)(?=\p{L}*\d)[\p{L}\d]+(?=\s|$)/gu, '')
      .trim(),
  );
  const telling = parts.filter(
    (part) => part.split(' ').length >= FEWEST_WORDS || UNSPACED.test(part),
  );
  return telling.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // Broken escapes are common in addresses; the rest of the words still tells.
    return part;
  }
}
