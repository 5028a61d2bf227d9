/** A stretch of time in whole days since 1 January 1970 (UTC), both ends included. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

const DAY_MS = 86_400_000;

/** The number of a day; months count from 1, and days beyond a month's end run on into the next. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

/** The days that a date of a record or page covers: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function rangeOfDate(date: string): DayRange {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
  if (day === undefined)
    return { first: dayNumber(year, month, 1), last: dayNumber(year, month + 1, 0) };
  return { first: dayNumber(year, month, day), last: dayNumber(year, month, day) };
}

/** How many days lie between two stretches; 0 where they share one. */
export function daysApart(a: DayRange, b: DayRange): number {
  return Math.max(0, a.first - b.last, b.first - a.last);
}

/** The calendar year in which a day lies. */
export function yearOf(day: number): number {
  return new Date(day * DAY_MS).getUTCFullYear();
}

/** The month, from 1, in which a day lies. */
export function monthOf(day: number): number {
  return new Date(day * DAY_MS).getUTCMonth() + 1;
}

/** The day of the week, Sunday being 0. */
export function weekdayOf(day: number): number {
  return new Date(day * DAY_MS).getUTCDay();
}
