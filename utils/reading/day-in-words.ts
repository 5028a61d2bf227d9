import { monthNamed } from './calendar-words';

// "Tue, 06 Sep 2022 14:00:00 GMT", "6 September 2022", "6. September 2022", "6 de septiembre de 2022"
const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º)?\.?(?: de| of)?\s+(\p{L}{3,})\.?,?(?: de| del)?\s+((?:19|20)\d\d)(?!\d)/u;
// "September 6, 2022", "Tue Sep 06 14:00:00 UTC 2022"
const MONTH_FIRST =
  /(?<!\p{L})(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:\d\d:\d\d(?::\d\d)?\s+(?:[A-Z]{2,4}\s+)?)?((?:19|20)\d\d)(?!\d)/u;
const DOTTED = /(?<!\d)(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)(?!\d)/;
const SLASHED = /(?<!\d)(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)(?!\d)/;

/** The first day that a text names, as `YYYY-MM-DD`; `null` where it names none or could mean two. */
export function dayInWords(text: string): string | null {
  const dayFirst = DAY_FIRST.exec(text);
  const monthFirst = MONTH_FIRST.exec(text);
  const dotted = DOTTED.exec(text);
  return (
    dayOf(dayFirst?.[3], monthNamed(dayFirst?.[2] ?? ''), dayFirst?.[1]) ??
    dayOf(monthFirst?.[3], monthNamed(monthFirst?.[1] ?? ''), monthFirst?.[2]) ??
    dayOf(dotted?.[3], Number(dotted?.[2] ?? 0), dotted?.[1]) ??
    slashedDay(text)
  );
}

/** Where day and month could change places the text does not say which is which. */
function slashedDay(text: string): string | null {
  const [, first = '', second = '', year] = SLASHED.exec(text) ?? [];
  if (Number(first) > 12) return dayOf(year, Number(second), first);
  if (Number(second) > 12 || first === second) return dayOf(year, Number(first), second);
  return null;
}

function dayOf(year = '', month = 0, day = ''): string | null {
  if (month < 1 || month > 12 || Number(day) < 1 || Number(day) > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
