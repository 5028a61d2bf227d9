import type { Span } from '../../model';
import { MARK_PAIRS, type MarkPair } from './quotation-marks';

/** A stretch between quotation marks within one paragraph. */
export interface MarkedStretch extends Span {
  readonly inner: Span;
  readonly isClosed: boolean;
  readonly open: string;
}

const BOUNDARY_BEFORE = /[\s([{<>\-–—/:;,“"‘'«„|.…]/u;
const BOUNDARY_AFTER = /[\s)\]}<>\-–—/:;,.!?”"’'»…|]/u;
/** Words that begin with an apostrophe without being quoted. */
const ELISION = /^(?:em|cause|til|till|tis|twas|n|bout|round|cos|cuz|\d0s)\b/iu;

/**
 * The outermost stretches between quotation marks in one paragraph of folded
 * text, in order. Marks of one kind inside marks of another belong to the
 * outer stretch. A stretch whose closing mark is missing runs to the end of
 * the paragraph. Linear in the text but for nested look-ahead.
 */
export function findMarked(text: string, paragraph: Span): readonly MarkedStretch[] {
  const found: MarkedStretch[] = [];
  let at = paragraph.start;
  while (at < paragraph.end) {
    const pair = pairAt(text, at, paragraph);
    if (!pair) {
      at++;
      continue;
    }
    const innerStart = at + pair.open.length;
    const close = findClose(text, innerStart, paragraph.end, pair);
    if (close) {
      found.push({
        start: at,
        end: close.end,
        inner: { start: innerStart, end: close.start },
        isClosed: true,
        open: pair.open,
      });
      at = close.end;
    } else if (runsToTheEnd(text, innerStart, paragraph.end, pair)) {
      found.push({
        start: at,
        end: paragraph.end,
        inner: { start: innerStart, end: paragraph.end },
        isClosed: false,
        open: pair.open,
      });
      at = paragraph.end;
    } else {
      at = innerStart;
    }
  }
  return found.filter(({ inner }) => /[\p{L}\p{N}]/u.test(text.slice(inner.start, inner.end)));
}

function pairAt(text: string, at: number, paragraph: Span): MarkPair | null {
  for (const pair of MARK_PAIRS) {
    if (!text.startsWith(pair.open, at)) continue;
    if (opensHere(text, at, paragraph, pair)) return pair;
  }
  return null;
}

function opensHere(text: string, at: number, paragraph: Span, pair: MarkPair): boolean {
  const before = at > paragraph.start ? text.charAt(at - 1) : ' ';
  const afterAt = at + pair.open.length;
  const after = afterAt < paragraph.end ? text.charAt(afterAt) : ' ';
  if (
    pair.open === '“' ||
    pair.open === '„' ||
    pair.open === '«' ||
    pair.open === '「' ||
    pair.open === '『'
  ) {
    return /\S/u.test(after) || /^\s?\S/u.test(text.slice(afterAt, afterAt + 2));
  }
  if (/\s/u.test(after)) {
    // Typed with a space inside both marks: " like this ".
    if (pair.open !== '"' || at !== paragraph.start) return false;
    return /\S/u.test(text.charAt(afterAt + 1));
  }
  if (!BOUNDARY_BEFORE.test(before)) return false;
  if (!pair.isSingle)
    return pair.open === '»' || pair.open === '”' ? /[\p{L}\p{N}]/u.test(after) : true;
  if (ELISION.test(text.slice(afterAt, afterAt + 6))) return false;
  return /[\p{L}\p{N}[($“"*.]/u.test(after);
}

function findClose(text: string, from: number, end: number, pair: MarkPair): Span | null {
  return pair.isSingle
    ? findSingleClose(text, from, end, pair)
    : findDoubleClose(text, from, end, pair);
}

function findDoubleClose(text: string, from: number, end: number, pair: MarkPair): Span | null {
  let depth = 0;
  let loose: Span | null = null;
  for (let at = from; at < end; at++) {
    const close = pair.close.find((mark) => text.startsWith(mark, at));
    if (close !== undefined && closesHere(text, at, end, pair, close)) {
      if (depth === 0) return { start: at, end: at + close.length };
      depth--;
      continue;
    }
    if (pair.open === '“' && text.charAt(at) === '“' && looksLikeOpen(text, at, end)) {
      // A second opening curl with only one close after it means that the first was never closed.
      if (countOf(text, '”', at, end) > depth + 1) depth++;
      else return loose;
      continue;
    }
    const looseMark = pair.loose.find((mark) => text.startsWith(mark, at));
    if (
      loose === null &&
      looseMark !== undefined &&
      looksLikeClose(text, at, end, looseMark, pair)
    ) {
      loose = { start: at, end: at + looseMark.length };
      if (pair.open === '"') return loose;
    }
  }
  return loose;
}

/** A mark of the opening kind right behind a word and before a space was meant to close. */
function looksLikeOpen(text: string, at: number, end: number): boolean {
  const before = text.charAt(at - 1);
  const isBehindWord = /[^\s([{–—-]/u.test(before);
  const isBeforeSpace = at + 1 >= end || /\s/u.test(text.charAt(at + 1));
  return BOUNDARY_BEFORE.test(before) && !(isBehindWord && isBeforeSpace);
}

function closesHere(text: string, at: number, end: number, pair: MarkPair, close: string): boolean {
  if (close !== pair.open && !(pair.open === '„' && close === '“')) return true;
  // The same mark opens and closes: it closes after a word, or before a break.
  const before = text.charAt(at - 1);
  const after = at + close.length < end ? text.charAt(at + close.length) : ' ';
  return /\S/u.test(before) || BOUNDARY_AFTER.test(after);
}

function looksLikeClose(
  text: string,
  at: number,
  end: number,
  mark: string,
  pair: MarkPair,
): boolean {
  const before = text.charAt(at - 1);
  const after = at + mark.length < end ? text.charAt(at + mark.length) : ' ';
  if (!/\S/u.test(before) || !BOUNDARY_AFTER.test(after)) return false;
  // An apostrophe closes a double quotation only right after a stop or comma.
  if (mark === '’') return /[.,!?]/u.test(before) && pair.open === '“';
  return true;
}

function findSingleClose(text: string, from: number, end: number, pair: MarkPair): Span | null {
  const marks = [...pair.close, ...pair.loose];
  let possessive: Span | null = null;
  for (let at = from; at < end; at++) {
    const mark = marks.find((candidate) => text.startsWith(candidate, at));
    if (mark === undefined) continue;
    const before = text.charAt(at - 1);
    const after = at + mark.length < end ? text.charAt(at + mark.length) : ' ';
    if (!/\S/u.test(before) || !BOUNDARY_AFTER.test(after)) continue;
    // "rock ’n’ roll": an apostrophe on either side of a letter closes nothing.
    if (/[‘’'][nN]$/u.test(text.slice(at - 2, at))) continue;
    const span = { start: at, end: at + mark.length };
    // "the fans’ hopes": an s before and a word after may be a possessive; a
    // later mark that cannot be one is the better close.
    if (
      /s/iu.test(before) &&
      /\s/u.test(after) &&
      /^\s+\p{Ll}/u.test(text.slice(at + mark.length, end))
    ) {
      possessive ??= span;
      continue;
    }
    if (
      /n/iu.test(before) &&
      /^\s+\p{L}/u.test(text.slice(at + mark.length, end)) &&
      /in$/iu.test(text.slice(at - 2, at))
    ) {
      possessive ??= span;
      continue;
    }
    return span;
  }
  return possessive;
}

function runsToTheEnd(text: string, from: number, end: number, pair: MarkPair): boolean {
  const rest = text.slice(from, end);
  if (
    pair.open === "'" ||
    pair.open === '’' ||
    pair.open === '`' ||
    pair.open === '”' ||
    pair.open === '»' ||
    pair.open === "''"
  )
    return false;
  return /^[\p{L}\p{N}[(‘'“"$.*]/u.test(rest);
}

function countOf(text: string, mark: string, from: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf(mark, from); at >= 0 && at < end; at = text.indexOf(mark, at + 1))
    count++;
  return count;
}
