import type { Span } from '../../model';
import { overlaps } from '../../text/overlaps';
import { type DayRange, daysApart, rangeOfDate, yearOf } from './day-range';
import { findRelativeDates } from './relative-dates';

/** A date as a page prints it, resolved as far as it says. */
export interface DatePhrase extends Span {
  readonly text: string;
  /** Every stretch of days that it can mean; none where the year is left open. */
  readonly ranges: readonly DayRange[];
  /** `MM` or `MM-DD` of a date without a year. */
  readonly yearless: string | null;
  /** True for "last week": the page does not say the date, it only implies it. */
  readonly isImplied: boolean;
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
  new RegExp(String.raw`(?<![\d/])\d{1,2}[/.]\d{1,2}[/.](?<year>${YEAR})(?![\d/])`, 'gu'),
  new RegExp(String.raw`(?<![\d,.$£€/-])(?<year>${YEAR})(?![\d%]|[,.]\d|-(?:19|20))\b`, 'gu'),
];
/** A month alone, where a preposition makes it a date: "May" and "March" are other words too. */
const BARE_MONTH =
  /\b(?:in|of|since|during|until)\s+(?:(?:early|late|mid)[\s-])?(?<month>January|February|March|April|May|June|July|August|September|October|November|December)\b(?!\s+(?:\d|of\b))/gu;

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
  const add = (at: number, date: Omit<DatePhrase, 'start' | 'end'>): void => {
    const start = span.start + at;
    const place = { start, end: start + date.text.length };
    if (!found.some((other) => overlaps(other, place))) found.push({ ...place, ...date });
  };
  const relative = published === null ? [] : findRelativeDates(part, rangeOfDate(published));
  // "Last August" is one phrase, "last year" in "on 4 August last year" another.
  for (const { at, ...date } of relative) add(at, { ...date, yearless: null, isImplied: true });
  for (const pattern of PATTERNS) {
    for (const match of part.matchAll(pattern)) {
      add(match.index, calendarDate(match[0], match.groups ?? {}));
    }
  }
  for (const match of part.matchAll(BARE_MONTH)) {
    const month = match.groups?.month ?? '';
    add(match.index + match[0].length - month.length, calendarDate(month, { month }));
  }
  return found.sort((a, b) => a.start - b.start);
}

function calendarDate(
  text: string,
  groups: Record<string, string | undefined>,
): Omit<DatePhrase, 'start' | 'end'> {
  const month = groups.month
    ? String(MONTHS.indexOf(groups.month.slice(0, 3).toLowerCase()) + 1).padStart(2, '0')
    : null;
  const day = groups.day ? groups.day.padStart(2, '0') : null;
  const rest = [month, day].filter((part) => part !== null).join('-');
  if (!groups.year) return { text, ranges: [], yearless: rest, isImplied: false };
  const date = rest === '' ? groups.year : `${groups.year}-${rest}`;
  return { text, ranges: [rangeOfDate(date)], yearless: null, isImplied: false };
}

/** How far a printed date lies from one on the record. */
export interface DateGap {
  /** Days between the two, 0 where they can be the same. */
  readonly days: number;
  readonly isOtherYear: boolean;
}

/** The days by which a printed date misses a recorded one; the coarser of the two decides what can differ. */
export function gapBetween(printed: DatePhrase, recorded: string): DateGap {
  const right = rangeOfDate(recorded);
  const gaps = rangesFor(printed, recorded).map((range) => ({
    days: daysApart(range, right),
    isOtherYear:
      yearOf(range.last) < yearOf(right.first) || yearOf(range.first) > yearOf(right.last),
  }));
  const least = gaps.sort((a, b) => a.days - b.days)[0] ?? { days: 0, isOtherYear: false };
  // Days apart over a turn of the year are no other year to speak of; two years next to each other are.
  const isWholeYear = right.last - right.first > DAYS_OF_MONTH;
  return least.days <= DAYS_LOOSE && !isWholeYear ? { days: 0, isOtherYear: false } : least;
}

/** Time zones, morning editions and the day of a broadcast move a date that much. */
const DAYS_LOOSE = 2;
const DAYS_OF_MONTH = 31;

/** The stretches that a printed date can mean; a date without a year is read in the recorded one. */
export function rangesFor(printed: DatePhrase, recorded: string): readonly DayRange[] {
  if (printed.yearless === null) return printed.ranges;
  return [rangeOfDate(`${recorded.slice(0, 4)}-${printed.yearless}`)];
}
