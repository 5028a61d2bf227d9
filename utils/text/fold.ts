import type { Span } from '../model';
import { MOJIBAKE, NAMED_REFERENCES } from './characters';
import { foldCharacter } from './fold-character';

/** A text without typographic noise, and the way back to the text as printed. */
export interface Folded {
  readonly text: string;
  /** Where a span of the folded text stands in the printed one. */
  toPrinted(span: Span): Span;
  /** Where a span of the printed text stands in the folded one. */
  toFolded(span: Span): Span;
}

/** Nothing to fold: no ampersand, which may begin a reference, and no two spaces in a row. */
const PLAIN_ASCII = /^(?:[\n\r\t\x21-\x25\x27-\x7E]|\x20(?!\x20))*$/;
const REFERENCE = /^&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|([A-Za-z]{2,6}));/;
const MOJIBAKE_START = /[âÂÃ]/u;

/**
 * A text with what prints alike made alike: spaces, dashes and ellipses of every
 * kind, accents, look-alike letters, ligatures, undecoded character references
 * and mojibake; what prints nothing, or a second space, is dropped. Case, and the direction of
 * quotation marks, are kept. Offsets are UTF-16 units; time is linear.
 */
export function fold(printed: string): Folded {
  if (PLAIN_ASCII.test(printed)) {
    return { text: printed, toPrinted: (span) => span, toFolded: (span) => span };
  }
  const pieces: string[] = [];
  /** For every folded unit, where its printed character begins; one more for the end. */
  const starts: number[] = [];
  /** For every folded unit, where its printed character ends. */
  const ends: number[] = [];
  let at = 0;
  let isAfterSpace = false;
  while (at < printed.length) {
    const read = readCharacter(printed, at);
    const { length } = read;
    const meaning: string = isAfterSpace && read.meaning === ' ' ? '' : read.meaning;
    if (meaning !== '') isAfterSpace = meaning === ' ';
    for (let unit = 0; unit < meaning.length; unit++) {
      starts.push(at);
      ends.push(at + length);
    }
    pieces.push(meaning);
    at += length;
  }
  starts.push(printed.length);
  return {
    text: pieces.join(''),
    toPrinted: ({ start, end }) =>
      end > start
        ? { start: starts[start] ?? printed.length, end: ends[end - 1] ?? printed.length }
        : { start: starts[start] ?? printed.length, end: starts[start] ?? printed.length },
    toFolded: ({ start, end }) => ({
      start: firstAtOrAfter(starts, start),
      end: firstAtOrAfter(starts, end),
    }),
  };
}

function readCharacter(
  text: string,
  at: number,
): { readonly length: number; readonly meaning: string } {
  const unit = text.charCodeAt(at);
  if (unit === 0x26) {
    const reference = readReference(text, at);
    if (reference) return reference;
  }
  if (unit < 0x80) return { length: 1, meaning: text.charAt(at) };
  const character = String.fromCodePoint(text.codePointAt(at) ?? unit);
  if (MOJIBAKE_START.test(character)) {
    for (const [broken, meant] of MOJIBAKE) {
      if (text.startsWith(broken, at)) return { length: broken.length, meaning: meant };
    }
  }
  return { length: character.length, meaning: foldCharacter(character) };
}

function readReference(
  text: string,
  at: number,
): { readonly length: number; readonly meaning: string } | null {
  const found = REFERENCE.exec(text.slice(at, at + 12));
  if (!found) return null;
  const [whole, decimal, hexadecimal, name] = found;
  const meaning = name === undefined ? fromCode(decimal, hexadecimal) : NAMED_REFERENCES.get(name);
  return meaning === undefined ? null : { length: whole.length, meaning };
}

function fromCode(
  decimal: string | undefined,
  hexadecimal: string | undefined,
): string | undefined {
  const code =
    decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number.parseInt(decimal, 10);
  if (!(code > 0 && code <= 0x10ffff)) return undefined;
  return foldCharacter(String.fromCodePoint(code));
}

function firstAtOrAfter(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
