/** Dates as a newspaper prints them, in the language of the interface. */
import { i18n } from '#i18n';

/** `2022-09-04` gives “4 September 2022”, `2022-09` “September 2022”, anything else itself. */
export function formatDate(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? [];
  if (year === undefined || month === undefined) return date;
  const noon = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1), 12));
  return new Intl.DateTimeFormat(i18n.t('dateLocale'), {
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(noon);
}

/** A moment of the reader's own time: “20 November 2026, 16:45”. @param moment ms since 1970 */
export function formatMoment(moment: number): string {
  return new Intl.DateTimeFormat(i18n.t('dateLocale'), {
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(moment);
}
