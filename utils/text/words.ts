import type { Span } from '../model';
import { comparisonKey } from './comparison-key';
import { ABBREVIATIONS, CLITICS, ONE_WORD_CONTRACTIONS } from './contractions';
import { isContentWord } from './function-words';

/**
 * One word of a folded text as words are compared. Contractions yield two words
 * ("aren't": "are", "not"), spelled-out abbreviations several over one span.
 */
export interface Word extends Span {
  /** Lower case, straight apostrophes, accents gone. */
  readonly text: string;
  /** The same for words that count as one: UK and US spelling, numerals and number words. */
  readonly key: string;
  /** The stem of `key`: the same for "support" and "supporting". */
  readonly stem: string;
  readonly isContent: boolean;
  /** True where the word is printed with a capital. */
  readonly isCapitalized: boolean;
  /** True where the word, or letters of it, stand in square or round brackets. */
  readonly isBracketed: boolean;
  /** True where letters are masked: `s***`. */
  readonly isMasked: boolean;
}

// A word is letters and digits, with apostrophes and masking signs inside it;
// numbers keep their separators; initials keep their stops (L.A., J.R.); letters
// put into brackets belong to the word that they change ([W]hat, support[ed]).
const WORD =
  /[[(]\p{L}{1,3}[\])]\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*|\p{L}[\p{L}\p{M}]*\[\p{L}{1,3}\]|(?:\p{Lu}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*\p{L}*|[\p{L}\p{N}][\p{L}\p{N}]*(?:[*#_]+[\p{L}\p{N}]*)+|\p{L}[\p{L}\p{N}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*|[*#]{3,}|[&%]/gu;
const BRACKET = /[[\]()]/u;
const BRACKETS = /[[\]()]/gu;
const MASKED = /[*#_]/u;
/** Expletives masked with hyphens or dashes, of four or five letters: `sh-t`, `f--k`. */
const HYPHEN_MASKED = /^(?:f-{1,3}ck?|f-{1,3}k|sh-{1,2}t|s-{1,3}t|b-{1,4}h|a-{1,2}s|n-{1,5}s?)$/iu;
const HYPHEN_MASK_CANDIDATE = /(?<![\p{L}–—-])[fsban]\p{L}?[–—-]{1,5}\p{L}{1,2}(?![\p{L}–—-])/giu;
/** The way of news agencies, all letters but the first: `s---`, `f---ing`, `bulls---`. */
const CUT_SHORT =
  /(?<![\p{L}–—-])(?:(?:bull|horse)?s-{3,}(?:ty)?|(?:mother)?f-{3,}(?:ing|in|ers?|ed)?|b-{4,})(?![\p{L}–—-])/giu;

/** The words of a folded text between two offsets, in order. Linear in the text. */
export function words(text: string, span: Span = { start: 0, end: text.length }): readonly Word[] {
  const found: Word[] = [];
  const part = maskHyphens(text.slice(span.start, span.end));
  let bracketDepth = 0;
  let scanned = 0;
  for (const match of part.matchAll(WORD)) {
    for (; scanned < match.index; scanned++)
      bracketDepth = depthAfter(part.charCodeAt(scanned), bracketDepth);
    scanned = match.index;
    appendWord(
      found,
      match[0],
      span.start + match.index,
      bracketDepth > 0 || BRACKET.test(match[0]),
    );
  }
  return found;
}

function depthAfter(unit: number, depth: number): number {
  if (unit === 0x5b || unit === 0x28) return depth + 1;
  if (unit === 0x5d || unit === 0x29) return Math.max(0, depth - 1);
  return depth;
}

function maskHyphens(text: string): string {
  return text
    .replace(HYPHEN_MASK_CANDIDATE, (found) =>
      HYPHEN_MASKED.test(found.replace(/[–—]/gu, '-')) ? found.replace(/[–—-]/gu, '*') : found,
    )
    .replace(CUT_SHORT, (found) => found.replaceAll('-', '*'));
}

function appendWord(found: Word[], printed: string, start: number, isBracketed: boolean): void {
  const end = start + printed.length;
  const letters = printed.replace(BRACKETS, '');
  const lower = letters.toLowerCase().replaceAll('’', "'");
  const isCapitalized = lower !== letters && /^\p{Lu}/u.test(letters);
  const push = (text: string, from: number, to: number): void => {
    const key = comparisonKey(text);
    found.push({
      start: from,
      end: to,
      text,
      key: key.word,
      stem: key.stem,
      isContent: isContentWord(text),
      isCapitalized,
      isBracketed,
      isMasked: MASKED.test(text),
    });
  };

  const abbreviation = ABBREVIATIONS.get(letters.replaceAll('.', '')) ?? ABBREVIATIONS.get(lower);
  if (abbreviation) {
    for (const word of abbreviation) push(word, start, end);
    return;
  }
  const whole = ONE_WORD_CONTRACTIONS.get(lower);
  if (whole) {
    const cut = Math.max(start + 1, end - (lower.endsWith('not') ? 3 : 2));
    for (const [at, word] of whole.entries()) {
      push(word, at === 0 ? start : cut, at === whole.length - 1 ? end : cut);
    }
    return;
  }
  for (const [ending, meaning] of CLITICS) {
    if (lower.length > ending.length && lower.endsWith(ending)) {
      const cut = end - ending.length;
      push(lower.slice(0, -ending.length), start, cut);
      push(meaning, cut, end);
      return;
    }
  }
  push(lower.replaceAll('.', ''), start, end);
}
