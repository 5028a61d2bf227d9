import type { PublicationDate } from '../model';
import { isContradicted } from './contradicted-date';
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

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

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

  for (const time of document.querySelectorAll('time[datetime], time[pubdate]')) {
    if (time.closest('aside, nav, footer, [class*="related" i], [class*="comment" i]')) continue;
    const date = dayIn(time.getAttribute('datetime') ?? '');
    if (date) yield { date, from: 'time' };
  }

  const inUrl =
    /[/_-]((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])(?:[/_-]?(0[1-9]|[12]\d|3[01]))?(?=[/_.-]|$)/.exec(
      url ?? '',
    );
  if (!inUrl) return;
  const [, year, month, day] = inUrl;
  yield { date: day ? `${year}-${month}-${day}` : `${year}-${month}`, from: 'url' };
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
  // "Tue, 06 Sep 2022 14:00:00 GMT", "September 6, 2022", "6 September 2022"
  const dayFirst =
    /\b(\d{1,2})(?:st|nd|rd|th)?\.?\s+([A-Za-z]{3})[a-z]*\.?,?\s+((?:19|20)\d\d)\b/.exec(stamp);
  const monthFirst =
    /\b([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:\d\d:\d\d(?::\d\d)?\s+(?:[A-Z]{2,4}\s+)?)?((?:19|20)\d\d)\b/.exec(
      stamp,
    );
  const fromDay =
    fromWords(dayFirst?.[3], dayFirst?.[2], dayFirst?.[1]) ??
    fromWords(monthFirst?.[3], monthFirst?.[1], monthFirst?.[2]);
  if (fromDay) return fromDay;
  // Milliseconds or seconds since 1970, which some sites print bare.
  const epoch = /^\s*(\d{10})(?:\d{3})?\s*$/.exec(stamp);
  return epoch ? new Date(Number(epoch[1]) * 1000).toISOString().slice(0, 10) : null;
}

function fromWords(year = '', month = '', day = ''): string | null {
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  if (number === 0 || Number(day) < 1 || Number(day) > 31) return null;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
