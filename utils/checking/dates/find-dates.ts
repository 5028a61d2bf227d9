import type { Span } from '../../model';
import { overlaps } from '../../text/overlaps';

/** A date as a page prints it, resolved as far as it says. */
export interface DatePhrase extends Span {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `--MM-DD` or `--MM` where no year is said. */
  readonly date: string;
  readonly text: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = String.raw`(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)`;
const YEAR = String.raw`(?:19|20)\d\d`;
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?<month>${MONTH})\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(?<year>${YEAR}))?\b`,
    'gu',
  ),
  new RegExp(
    String.raw`\b(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<month>${MONTH})(?:,?\s+(?<year>${YEAR}))?\b`,
    'gu',
  ),
  new RegExp(String.raw`\b(?<month>${MONTH}),?\s+(?:of\s+)?(?<year>${YEAR})\b`, 'gu'),
  new RegExp(String.raw`(?<![\d,.$£€-])(?<year>${YEAR})(?![\d%]|[,.]\d|-(?:19|20))\b`, 'gu'),
];
const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [/\blast year\b/giu, -1],
  [/\bearlier this year\b|\bthis year\b/giu, 0],
  [/\btwo years ago\b/giu, -2],
  [/\bthree years ago\b/giu, -3],
  [/\bfour years ago\b/giu, -4],
];

/**
 * The dates that a stretch of folded text prints, in order, without overlaps.
 *
 * @param published the page's own date, by which "last year" is understood
 */
export function findDates(
  text: string,
  span: Span,
  published: string | null,
): readonly DatePhrase[] {
  const part = text.slice(span.start, span.end);
  const found: DatePhrase[] = [];
  const collect = (pattern: RegExp, dateOfMatch: (match: RegExpExecArray) => string): void => {
    for (const match of part.matchAll(pattern)) {
      const start = span.start + match.index;
      const place = { start, end: start + match[0].length };
      if (found.some((date) => overlaps(date, place))) continue;
      found.push({ ...place, text: match[0], date: dateOfMatch(match) });
    }
  };
  for (const pattern of PATTERNS) collect(pattern, ({ groups }) => dateOf(groups ?? {}));
  if (published !== null) {
    const year = Number(published.slice(0, 4));
    for (const [pattern, offset] of RELATIVE) collect(pattern, () => String(year + offset));
  }
  return found.sort((a, b) => a.start - b.start);
}

function dateOf(groups: Record<string, string | undefined>): string {
  const month = groups.month
    ? String(MONTHS.indexOf(groups.month.slice(0, 3).toLowerCase()) + 1).padStart(2, '0')
    : null;
  const day = groups.day ? groups.day.padStart(2, '0') : null;
  return [groups.year ?? '-', month, day].filter((part) => part !== null).join('-');
}

/** How a printed date relates to one on the record: the coarser of the two decides what can differ. */
export function compareDates(
  printed: string,
  recorded: string,
): 'same' | 'other-day' | 'other-year' {
  const [printedYear = '', printedMonth, printedDay] = split(printed);
  const [recordedYear = '', recordedMonth, recordedDay] = split(recorded);
  if (printedYear !== '' && printedYear !== recordedYear) return 'other-year';
  if (printedMonth === undefined || recordedMonth === undefined) return 'same';
  if (printedMonth !== recordedMonth)
    return withinDays(printed, recorded, printedYear === '' ? recordedYear : printedYear)
      ? 'same'
      : 'other-day';
  if (printedDay === undefined || recordedDay === undefined) return 'same';
  return Math.abs(Number(printedDay) - Number(recordedDay)) <= TIME_ZONES ? 'same' : 'other-day';
}

/** A day either way is a matter of time zones and of evening and morning editions. */
const TIME_ZONES = 1;

function split(date: string): readonly string[] {
  return date.startsWith('--') ? ['', ...date.slice(2).split('-')] : date.split('-');
}

function withinDays(printed: string, recorded: string, year: string): boolean {
  const full = (date: string): number =>
    Date.parse(`${year}-${split(date).slice(1).join('-')}T00:00:00Z`);
  const [a, b] = [full(printed), full(recorded)];
  return (
    split(printed).length === 3 &&
    split(recorded).length === 3 &&
    Math.abs(a - b) <= TIME_ZONES * 86_400_000
  );
}
