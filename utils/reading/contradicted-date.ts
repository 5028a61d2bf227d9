/**
 * Tells whether an article's own words contradict the day on which the page says
 * that it came out. Sites stamp old articles anew when they move, and templates
 * ship with days of their own; what a page could know hangs on the day, so that
 * a wrong one is worse than none.
 */

import { monthNamed } from './calendar-words';

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const YEAR = '(?:19|20)\\d\\d';
/** "September 4, 2022", "4 Sept. 2022", "4th of September 2022". */
const DAY = new RegExp(
  `\\b(?:(${MONTHS})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(${YEAR})|(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${MONTHS})\\.?,?\\s+(${YEAR}))\\b`,
  'giu',
);
/** "in 2025", "since 2024": a year that something has happened in. */
const IN_YEAR = new RegExp(
  `\\b(?:in|since|during|from|back in|(?:early|late|mid)[- ]?)\\s?(${YEAR})\\b`,
  'giu',
);
const STAMPED = new RegExp(
  `\\b(?:first published|originally published|published|posted|written|filed)(?:\\s(?:on|at|by|in))?[:\\s|]{1,3}[^.\\n]{0,24}?(?=(?:${MONTHS}|\\d))`,
  'giu',
);
/** What is said to come is no word of the past: "will open on October 3, 2023", "the 2028 games". */
const TO_COME =
  /\b(?:will|would|shall|won['’]t|to be|is to|are to|going to|upcoming|next|scheduled|slated|due|expected|planned?|plans|until|till|through|by|before|deadline|expires?|ends|until|projected|forecast|hopes?|could|may|might|if)\b/iu;

/** Days by which a day in print may differ from the page's own: time zones, evening editions. */
const LOOSE = 2;
const DAY_MS = 86_400_000;

/**
 * @param date `YYYY-MM-DD` or `YYYY-MM`, as the page gives it
 * @param text the article's words
 */
export function isContradicted(date: string, text: string): boolean {
  if (isTemplates(date)) return true;
  const [begin, end] = spanOf(date);
  const stamped = stampIn(text);
  if (stamped !== null) return stamped < begin - LOOSE * DAY_MS || stamped > end + LOOSE * DAY_MS;
  const year = Number(date.slice(0, 4));
  return (
    [...text.matchAll(DAY)].some((match) => {
      const told = dayOf(match);
      return told !== null && told > end + LOOSE * DAY_MS && !isToCome(text, match);
    }) ||
    [...text.matchAll(IN_YEAR)].some((match) => Number(match[1]) > year && !isToCome(text, match))
  );
}

/** Days on which software begins to count, and no newspaper appeared on the web. */
function isTemplates(date: string): boolean {
  return /^(?:1970-01(?:-01)?|1969-12-31|1900-01(?:-01)?|0001)/u.test(date);
}

/** First and last moment of a day, or of a month. */
function spanOf(date: string): readonly [number, number] {
  const begin = Date.parse(date.length === 7 ? `${date}-01` : date);
  return [begin, date.length === 7 ? begin + 31 * DAY_MS : begin];
}

/** The day on which the text says that it was published, or `null`. */
function stampIn(text: string): number | null {
  for (const { index, 0: lead } of text.matchAll(STAMPED)) {
    const at = index + lead.length;
    const [match] = text.slice(at, at + 24).matchAll(DAY);
    if (match?.index === 0) return dayOf(match);
  }
  return null;
}

function dayOf(match: RegExpMatchArray): number | null {
  const [, monthFirst, dayAfter, yearAfter, dayFirst, monthAfter, yearLast] = match;
  const month = monthNamed(monthFirst ?? monthAfter ?? '');
  const day = Number(dayAfter ?? dayFirst);
  if (month === 0 || day < 1 || day > 31) return null;
  return Date.UTC(Number(yearAfter ?? yearLast), month - 1, day);
}

/** Whether the sentence round a date speaks of what is to come. */
function isToCome(text: string, { index = 0, 0: words }: RegExpMatchArray): boolean {
  const before = text.slice(Math.max(0, index - SENTENCE), index);
  const begin = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1;
  const after = text.slice(index + words.length, index + words.length + SENTENCE);
  const stop = after.search(/[.\n]/u);
  return TO_COME.test(`${before.slice(begin)} ${stop < 0 ? after : after.slice(0, stop)}`);
}

/** Letters of a sentence to either side. */
const SENTENCE = 200;
