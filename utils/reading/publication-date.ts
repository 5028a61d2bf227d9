import type { PublicationDate } from '../model';
import { isContradicted } from './contradicted-date';
import { dayInWords } from './day-in-words';
import { isSentence } from './line-words';
import type { StructuredData } from './structured-data';

/** Meta tags that carry a day of publication, most trustworthy first. */
const DATE_METAS = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'article.published',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'date',
];

/** Where the dates of other things stand. */
const OTHERS = 'aside, nav, footer, [class*="related" i], [class*="comment" i]';
const BYLINES =
  '[class*="publish" i], [class*="posted" i], [class*="dateline" i], [class*="byline" i], [class*="timestamp" i], [class~="date" i], [class*="post-meta" i], [class*="entry-meta" i], [id*="publish" i]';
const LONGEST_BYLINE = 90;

/**
 * The day an article came out, from the page's own account of itself: JSON-LD,
 * meta tags, `<time>`, the address, in this order. A day that the article's words
 * contradict is passed over; `null` where none remains.
 *
 * @param text the article's words
 */
export function publicationDate(
  document: Document,
  structured: StructuredData,
  url: string | null,
  text = '',
): PublicationDate | null {
  for (const found of datesOf(document, structured, url))
    if (!isContradicted(found.date, text)) return found;
  return null;
}

function* datesOf(
  document: Document,
  structured: StructuredData,
  url: string | null,
): Generator<PublicationDate> {
  const fromData = dayIn(structured.published ?? '');
  if (fromData) yield { date: fromData, from: 'json-ld' };

  for (const name of DATE_METAS) {
    const date = dayIn(metaContent(document, name) ?? '');
    if (date) yield { date, from: 'meta' };
  }
  const stamped = document.querySelector('[itemprop="datePublished"]');
  const dayStamped = dayIn(
    stamped?.getAttribute('content') ?? stamped?.getAttribute('datetime') ?? '',
  );
  if (dayStamped) yield { date: dayStamped, from: 'meta' };

  for (const time of document.querySelectorAll('time')) {
    if (time.closest(OTHERS) || standsInSentence(time)) continue;
    const date = dayIn(time.getAttribute('datetime') ?? '') ?? dayIn(time.textContent ?? '');
    if (date) yield { date, from: 'time' };
  }
  yield* [dayInAddress(url), dayPrinted(document)].filter((day) => day !== null);
}

/** The day in the address of a page, where it has one. */
function dayInAddress(url: string | null): PublicationDate | null {
  const inUrl =
    /[/_-]((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])(?:[/_-]?(0[1-9]|[12]\d|3[01]))?(?=[/_.-]|$)/.exec(
      url ?? '',
    );
  if (!inUrl) return null;
  const [, year, month, day] = inUrl;
  return { date: day ? `${year}-${month}-${day}` : `${year}-${month}`, from: 'url' };
}

/** The day printed in a byline or dateline, where nothing on the page tells machines. */
function dayPrinted(document: Document): PublicationDate | null {
  for (const line of document.querySelectorAll(BYLINES)) {
    const text = line.textContent ?? '';
    if (text.length > LONGEST_BYLINE || line.closest(OTHERS)) continue;
    const date = dayInWords(text);
    if (date) return { date, from: 'time' };
  }
  return null;
}

/** Dates in running text are those of what the article tells. */
function standsInSentence(time: Element): boolean {
  const line = time.closest('p, li, dd, td, blockquote, figcaption')?.textContent?.trim() ?? '';
  return line.length > LONGEST_BYLINE || isSentence(line);
}

/** The content of a meta tag by name, property or itemprop, letter case aside. */
export function metaContent(document: Document, name: string): string | null {
  for (const meta of document.querySelectorAll('meta[content]')) {
    const key =
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop') ??
      '';
    if (key.toLowerCase() !== name) continue;
    const content = meta.getAttribute('content')?.trim();
    if (content) return content;
  }
  return null;
}

/**
 * The day that a stamp names, as its own clock gives it, without shifting time
 * zones: `YYYY-MM-DD`, or `YYYY-MM` where no day stands; `null` for anything else.
 */
export function dayIn(stamp: string): string | null {
  const iso = /^\s*((?:19|20)\d\d)[-/.]?(0[1-9]|1[0-2])(?:[-/.]?(0[1-9]|[12]\d|3[01]))?(?!\d)/.exec(
    stamp,
  );
  if (iso) return iso[3] ? `${iso[1]}-${iso[2]}-${iso[3]}` : `${iso[1]}-${iso[2]}`;
  const inWords = dayInWords(stamp);
  if (inWords) return inWords;
  // Milliseconds or seconds since 1970, which some sites print bare.
  const epoch = /^\s*(\d{10})(?:\d{3})?\s*$/.exec(stamp);
  return epoch ? new Date(Number(epoch[1]) * 1000).toISOString().slice(0, 10) : null;
}
