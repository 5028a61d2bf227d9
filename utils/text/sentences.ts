import type { Span } from '../model';

/** Abbreviations after which a full stop ends no sentence. */
const ABBREVIATED = new Set(
  'mr mrs ms dr prof sen rep gov gen col lt sgt capt rev hon jr sr st v vs etc vol ep feat ft inc ltd co corp dept jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun a.m p.m u.s u.k d.c e.g i.e'.split(
    ' ',
  ),
);

const STOP = /[.!?]+["'”’»)\]*_]*(?=\s|$)/gu;

/**
 * The sentences of a folded text between two offsets, surrounding space left
 * out. A stop inside quotation marks that goes on with a lower-case word ends
 * no sentence (“Is it over?” he asked).
 */
export function sentences(
  text: string,
  span: Span = { start: 0, end: text.length },
): readonly Span[] {
  const part = text.slice(span.start, span.end);
  const found: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    const trimmedStart =
      start + (part.slice(start, end).length - part.slice(start, end).trimStart().length);
    const trimmedEnd = trimmedStart + part.slice(trimmedStart, end).trimEnd().length;
    if (trimmedEnd > trimmedStart)
      found.push({ start: span.start + trimmedStart, end: span.start + trimmedEnd });
    start = end;
  };
  for (const match of part.matchAll(STOP)) {
    const end = match.index + match[0].length;
    if (endsSentence(part, match.index, match[0], end)) close(end);
  }
  close(part.length);
  return found;
}

function endsSentence(text: string, at: number, stop: string, end: number): boolean {
  const after = text.slice(end).match(/^\s+(\S+)/u)?.[1];
  if (after === undefined) return true;
  const next = after.replace(/^["'“‘«([]+/u, '');
  const startsLower = /^\p{Ll}/u.test(next);
  if (stop.startsWith('.') && !stop.startsWith('..')) {
    const before =
      text
        .slice(Math.max(0, at - 12), at)
        .match(/(\S+)$/u)?.[1]
        ?.replace(/^["'“‘(*_]+/u, '') ?? '';
    if (/^(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu})$/u.test(before)) return false;
    if (before.toLowerCase() === 'no') return !/^\d/u.test(next);
    if (ABBREVIATED.has(before.toLowerCase())) return false;
  }
  return !startsLower;
}
