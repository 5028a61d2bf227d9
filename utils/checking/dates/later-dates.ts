/**
 * Dates that a page counts from another one: "a year later", "the next day". The
 * count begins at the date or the recorded event named last before.
 */
import type { Span } from '../../model';
import type { Story } from '../../record/schema';
import { COUNTED as NUMBERS } from './counted';
import { type DayRange, rangeOfDate } from './day-range';
import { namedEvents } from './event-mentions';
import { type DatePhrase, findDates } from './find-dates';

/** "Weeks later", "years later", without a number. */
const UNCOUNTED: Readonly<Record<string, readonly [number, number]>> = {
  hour: [1, 48],
  day: [1, 20],
  week: [1, 12],
  month: [1, 24],
  year: [1, 50],
};
const DAYS_IN: Readonly<Record<string, number>> = {
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30.5,
  year: 365,
};
const LATER = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:(?:only |just |barely |not even )?(?:a )?(?<count>\d{1,2}|${Object.keys(NUMBERS).join('|')}) )?(?<unit>hour|day|week|month|year)s? later|the (?:next|following) (?<next>day|week|month|year))(?![\p{L}\p{N}])`,
  'giu',
);
/** Share by which a count may be off, and days that a report may lag. */
const LOOSE_SHARE = 0.6;
const LOOSE_DAYS = 10;
/** The date counted from stands no further back than this, in UTF-16 units: the sentence before. */
const REACH = 260;

/**
 * Every date counted from another one in a stretch of the page's own words.
 *
 * @param frame the article's text with quotations blanked out
 * @param block the paragraph, within which the date counted from is looked for
 */
export function findLaterDates(
  frame: string,
  span: Span,
  block: Span,
  published: string | null,
  story: Story,
): readonly DatePhrase[] {
  const text = frame.slice(span.start, span.end);
  return [...text.matchAll(LATER)].flatMap(({ index, 0: phrase, groups }): DatePhrase[] => {
    const start = span.start + index;
    const base = baseBefore(
      frame,
      { start: Math.max(block.start, start - REACH), end: start },
      published,
      story,
    );
    if (!base) return [];
    return [
      {
        start,
        end: start + phrase.length,
        text: phrase,
        ranges: [laterThan(base, groups ?? {})],
        yearless: null,
        isImplied: true,
      },
    ];
  });
}

/** The date or event named last in a stretch; of an event with its year beside it, the event. */
function baseBefore(
  frame: string,
  span: Span,
  published: string | null,
  story: Story,
): DayRange | null {
  const events = namedEvents(frame, span, story)
    .filter(({ event }) => event.dates.length === 1)
    .map(({ start, event }) => ({ start, range: rangeOfDate(event.dates[0] ?? '') }));
  const dates = findDates(frame, span, published).flatMap(
    ({ start, ranges: [range, ...more], isImplied }) =>
      range && more.length === 0 && !isImplied ? [{ start, range }] : [],
  );
  const last = [...events, ...dates].sort((a, b) => a.start - b.start).at(-1);
  return last?.range ?? null;
}

function laterThan(base: DayRange, groups: Readonly<Record<string, string | undefined>>): DayRange {
  const name = (groups.unit ?? groups.next ?? 'day').toLowerCase();
  const unit = DAYS_IN[name] ?? 1;
  const count = groups.count?.toLowerCase();
  const [least, most] =
    groups.next !== undefined
      ? ([1, 1] as const)
      : count === undefined
        ? (UNCOUNTED[name] ?? [1, 50])
        : (NUMBERS[count] ?? [Number(count), Number(count)]);
  return {
    first: base.first + Math.floor(least * unit * (1 - LOOSE_SHARE)) - LOOSE_DAYS,
    last: base.last + Math.ceil(most * unit * (1 + LOOSE_SHARE)) + LOOSE_DAYS,
  };
}
