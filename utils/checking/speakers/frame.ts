import type { Span } from '../../model';
import { isContentWord } from '../../text/function-words';
import type { FoldedArticle, Passage } from '../passage';
import { TITLES } from './word-classes';

/** Stands for quoted words in a frame, so that offsets stay. No text holds it. */
export const QUOTED = '\uE000';

/** The page's own words round its quotations: the text with every passage blanked out. */
export function frameOf(article: FoldedArticle, passages: readonly Passage[]): string {
  let frame = '';
  let at = 0;
  for (const passage of passages) {
    if (passage.form === 'block' || passage.form === 'restated') continue;
    const from = passage.form === 'marks' ? passage.start : passage.inner.start;
    const to = passage.form === 'marks' ? passage.end : passage.inner.end;
    if (from < at) continue;
    // A stop inside the marks ends the page's sentence too; it stays visible in the frame.
    const stop = /[.!?]/u.exec(article.text.charAt(passage.inner.end - 1))?.[0] ?? QUOTED;
    frame += article.text.slice(at, from) + QUOTED.repeat(to - from - 1) + stop;
    at = to;
  }
  return blankAsides(frame + article.text.slice(at));
}

/** "Rep. Gwen Moore (D-Wis.) said": what stands in brackets parts no subject from its verb. */
function blankAsides(frame: string): string {
  return frame.replace(/\([^()\n]{1,40}\)/gu, (aside) => ' '.repeat(aside.length));
}

/** Beyond this many UTF-16 units nothing attributes a quotation; it keeps pages without paragraphs linear. */
const LONGEST_PARAGRAPH = 4000;

/** The line of the block around an offset: quotations are attributed within their paragraph. */
export function paragraphAround(frame: string, block: Span, at: number): Span {
  const from = Math.max(block.start, at - LONGEST_PARAGRAPH);
  const to = Math.min(block.end, at + LONGEST_PARAGRAPH);
  const before = frame.slice(from, at).lastIndexOf('\n');
  const after = frame.slice(at, to).indexOf('\n');
  return { start: from + before + 1, end: after < 0 ? to : at + after };
}

/** Where the sentence that goes on after a quotation ends. */
export function sentenceEnd(frame: string, from: number, limit: number): number {
  const rest = frame.slice(from, limit);
  const stop = /[.!?](?=\s+[\p{Lu}"“‘'\uE000]|\s*$)/gu;
  for (const match of rest.matchAll(stop)) {
    if (isAbbreviation(rest, match.index)) continue;
    return from + match.index;
  }
  return limit;
}

/** Where the sentence that leads up to a quotation begins. */
export function sentenceStart(frame: string, from: number, limit: number): number {
  const before = frame.slice(limit, from);
  let start = limit;
  for (const match of before.matchAll(/[.!?](?:["”’']*)\s+(?=[\p{Lu}"“‘'\uE000]|$)/gu)) {
    if (isAbbreviation(before, match.index)) continue;
    start = limit + match.index + match[0].length;
  }
  return start + (HEADING.exec(frame.slice(start, from))?.[0].length ?? 0);
}

/** "SALEM, Ore. — Lopez said", "A LONG NIGHT — Lopez said": a dateline or heading in the line. */
const HEADING = /^\p{Lu}[\p{Lu}\s.'’-]{2,60}(?:,\s\p{Lu}[\p{L}.]{1,12})*\s+[—–-]\s+(?=\p{Lu})/u;

/** Abbreviations besides titles after which a full stop ends no sentence. */
const ABBREVIATION =
  /^(?:\p{Lu}|Jr|Sr|vs|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|U\.S|U\.K|D\.C|a\.m|p\.m)$/u;

function isAbbreviation(text: string, stopAt: number): boolean {
  if (text.charAt(stopAt) !== '.') return false;
  const word = /[\p{L}.]+$/u.exec(text.slice(Math.max(0, stopAt - 8), stopAt))?.[0] ?? '';
  return ABBREVIATION.test(word) || (/^\p{Lu}/u.test(word) && TITLES.has(word.toLowerCase()));
}

/** Quoted words no longer than this may be a nickname or a title within a phrase. */
export const LONGEST_NICKNAME = 32;
const DETERMINED = /(?:^|[^\p{L}])(?:the|a|an|his|her|their|this|that)\s*$/iu;

/** The “Blue Moon” singer said: quoted words within a phrase are no quotation. */
export function isWithinPhrase(frame: string, passage: Passage | undefined): boolean {
  return (
    passage !== undefined &&
    passage.end - passage.start <= LONGEST_NICKNAME &&
    DETERMINED.test(frame.slice(Math.max(0, passage.start - 8), passage.start))
  );
}

/** Whether a noun follows as well: then the words are a title or a nickname and nobody's statement. */
export function isTitleInPhrase(frame: string, passage: Passage): boolean {
  const next = /^\s([\p{L}-]+)/u.exec(frame.slice(passage.end, passage.end + 24))?.[1];
  return next !== undefined && isContentWord(next.toLowerCase()) && isWithinPhrase(frame, passage);
}
