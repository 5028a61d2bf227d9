/** Dates as a newspaper prints them, in the language of the interface. */
import { interfaceLanguage } from './interface-language';

/**
 * `2022-09-04` gives “4 September 2022”, `2022-09` “September 2022”; spans such as
 * `2022-08-04/08` and `2016-11/12` give “4–8 August 2022” and “November–December
 * 2016”; anything else is given back as it is.
 */
export function formatDate(date: string): string {
  const [, year, month, day, last] =
    /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:\/(\d{2}))?$/.exec(date) ?? [];
  if (year === undefined || month === undefined) return date;
  const noon = (inMonth: string, inDay: string): Date =>
    new Date(Date.UTC(Number(year), Number(inMonth) - 1, Number(inDay), 12));
  const format = new Intl.DateTimeFormat(interfaceLanguage(), {
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  });
  const first = noon(month, day ?? '1');
  if (last === undefined) return format.format(first);
  return format.formatRange(first, day === undefined ? noon(last, '1') : noon(month, last));
}

/** A time of the reader's own day: “14:05”. @param moment ms since 1970 */
export function formatTime(moment: number): string {
  return new Intl.DateTimeFormat(interfaceLanguage(), { timeStyle: 'short' }).format(moment);
}

/** A moment of the reader's own time: “20 November 2026, 16:45”. @param moment ms since 1970 */
export function formatMoment(moment: number): string {
  return new Intl.DateTimeFormat(interfaceLanguage(), {
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(moment);
}
