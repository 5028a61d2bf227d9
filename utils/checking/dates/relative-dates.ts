/**
 * Dates that a page only implies: "last week", "on Sunday", "two years ago".
 * Each is read as the widest stretch of days that a careful reader would accept
 * for it, counted from the day on which the page was published.
 */
import { COUNTED as NUMBERS } from './counted';
import { type DayRange, dayNumber, monthOf, weekdayOf, yearOf } from './day-range';

/** A phrase that means a time by its distance from the page's own date. */
export interface RelativeDate {
  readonly at: number;
  readonly text: string;
  /** Every stretch that it can mean: "last April" is this year's or last year's. */
  readonly ranges: readonly DayRange[];
}

type Reading = (page: DayRange, groups: Readonly<Record<string, string | undefined>>) => DayRange[];

const COUNT = String.raw`(?<count>\d{1,2}|${Object.keys(NUMBERS).join('|')})`;
const HOW_MANY = String.raw`(?:a\s+)?${COUNT}(?:\s+of)?`;
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const WEEKDAY = '(?<weekday>Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)';
const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const MONTH =
  '(?<month>January|February|March|April|May|June|July|August|September|October|November|December)';
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 6],
  summer: [6, 9],
  autumn: [9, 12],
  fall: [9, 12],
  winter: [12, 15],
};

/** An interview is given, broadcast, printed and reported within days of each other. */
const DAYS_LOOSE = 3;
/** A weekday is still said of the third week back where an interview is told again, in days. */
const LATE = 21;
/** "This month" is said on its first days of the last days of the month before, and so on. */
const WEEK_LOOSE = 7;

/** A "new interview" is not much older than that, in days. */
const NEWS_LOOSE = 60;

const within = (first: number, last: number): DayRange[] => [{ first, last }];
const year = (page: DayRange): number => yearOf(page.last);

const READINGS: readonly (readonly [string, Reading])[] = [
  [
    'today|tonight|this (?:morning|afternoon|evening)|yesterday|last night|overnight',
    (page) => within(page.first - DAYS_LOOSE, page.last + 1),
  ],
  [
    String.raw`(?:on|this|last|late|early)\s+${WEEKDAY}(?:\s+(?:night|morning|evening|afternoon))?`,
    (page, { weekday = '' }) => {
      const back = (weekdayOf(page.last) - WEEKDAYS.indexOf(weekday.toLowerCase()) + 7) % 7;
      return within(page.first - back - LATE, page.last - back + DAYS_LOOSE);
    },
  ],
  [
    'the other day|(?:has|have) just (?:told|said|given)|(?:in|during) (?:an?|his|her|their|the) (?:brand[- ])?(?:new|latest) (?:interview|chat|conversation|sit-down|podcast|episode|profile|issue)',
    (page) => within(page.first - NEWS_LOOSE, page.last + DAYS_LOOSE),
  ],
  [
    '(?:earlier |later )?this week|(?:over|at) the weekend|this weekend',
    (page) => within(page.first - WEEK_LOOSE - DAYS_LOOSE, page.last + DAYS_LOOSE),
  ],
  [
    '(?:earlier |late )?last week|last weekend',
    (page) => within(page.first - 2 * WEEK_LOOSE - DAYS_LOOSE, page.last),
  ],
  [
    '(?:earlier |later )?this month',
    (page) => within(monthStart(page.first, 0) - WEEK_LOOSE, page.last + DAYS_LOOSE),
  ],
  [
    '(?:late |early )?last month',
    (page) =>
      within(monthStart(page.first, -1) - WEEK_LOOSE, monthStart(page.last, 0) + 2 * WEEK_LOOSE),
  ],
  [
    '(?:earlier |later )?this year',
    (page) => within(dayNumber(year(page), 1, 1) - 2 * WEEK_LOOSE, page.last + DAYS_LOOSE),
  ],
  [
    '(?:(?:late|early|earlier) )?last year',
    (page) =>
      within(
        dayNumber(year(page) - 1, 1, 1) - 2 * WEEK_LOOSE,
        dayNumber(year(page) - 1, 12, 31) + 2 * WEEK_LOOSE,
      ),
  ],
  ['the year before last', (page) => wholeYears(page, 2, 2)],
  [
    String.raw`${HOW_MANY}\s+(?<unit>days?|weeks?|months?|years?)\s+ago`,
    (page, { count = '', unit = '' }) => {
      const [least, most] = NUMBERS[count.toLowerCase()] ?? [Number(count), Number(count)];
      return ago(page, least, most, unit.replace(/s$/u, ''));
    },
  ],
  ['a fortnight ago', (page) => ago(page, 2, 2, 'week')],
  ['a decade ago', (page) => wholeYears(page, 8, 13)],
  [
    String.raw`(?<which>last|this|this past)\s+(?<season>spring|summer|autumn|fall|winter)`,
    (page, { season = '' }) => {
      const [from, to] = SEASONS[season.toLowerCase()] ?? [1, 12];
      // A month either way: seasons begin when people say so.
      return [0, 1].map((back) => ({
        first: dayNumber(year(page) - back, from - 1, 1),
        last: dayNumber(year(page) - back, to + 1, 0),
      }));
    },
  ],
  [
    String.raw`(?:last|this past)\s+${MONTH}(?!\s+\d)`,
    (page, { month = '' }) => {
      const number = MONTHS.indexOf(month.toLowerCase()) + 1;
      return [0, 1].map((back) => ({
        first: dayNumber(year(page) - back, number, 1) - DAYS_LOOSE,
        last: dayNumber(year(page) - back, number + 1, 0) + DAYS_LOOSE,
      }));
    },
  ],
];
const PATTERNS: readonly (readonly [RegExp, Reading])[] = READINGS.map(([pattern, reading]) => [
  new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${pattern})(?![\p{L}\p{N}])`, 'giu'),
  reading,
]);
/** A word that every one of them holds: most sentences hold none. */
const HINT =
  /\b(?:to(?:day|night)|yesterday|overnight|this|last|other|just|new|latest|week|weekend|earlier|later|ago|on|late|early)\b/iu;
/** "The Sunday Times" and "Sunday Brunch" are no days. */
const GOES_ON_AS_NAME = /^(?:['’]s)?\s+\p{Lu}/u;

/** Every relative date in a text, read from the day or month in which the page was published. */
export function findRelativeDates(text: string, published: DayRange): readonly RelativeDate[] {
  if (!HINT.test(text)) return [];
  return PATTERNS.flatMap(([pattern, reading]) =>
    [...text.matchAll(pattern)]
      .filter(({ groups, index, 0: found }) => {
        const name = groups?.weekday ?? groups?.month;
        if (name === undefined) return true;
        return /^\p{Lu}/u.test(name) && !GOES_ON_AS_NAME.test(text.slice(index + found.length));
      })
      .map((match) => ({
        at: match.index,
        text: match[0],
        ranges: reading(published, match.groups ?? {}),
      })),
  );
}

function ago(page: DayRange, least: number, most: number, unit: string): DayRange[] {
  switch (unit) {
    case 'day':
      return within(page.first - most - DAYS_LOOSE, page.last - least + DAYS_LOOSE);
    case 'week':
      return within(page.first - 7 * (most + 1) - DAYS_LOOSE, page.last - 7 * (least - 1));
    case 'month':
      return within(page.first - Math.round(30.5 * (most + 1.5)), page.last - 30 * (least - 1.5));
    default:
      return wholeYears(page, least, most);
  }
}

/** "Two years ago" counts calendar years to some and twelvemonths to others. */
function wholeYears(page: DayRange, least: number, most: number): DayRange[] {
  return within(
    Math.min(dayNumber(year(page) - Math.ceil(most), 1, 1), page.first - 365 * (most + 0.6)),
    Math.max(dayNumber(year(page) - Math.floor(least), 12, 31), page.last - 365 * (least - 0.6)),
  );
}

function monthStart(day: number, offset: number): number {
  return dayNumber(yearOf(day), monthOf(day) + offset, 1);
}
