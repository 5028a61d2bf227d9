import type { Span } from '../../model';
import { blockAt } from '../../text/block-at';
import { sentences } from '../../text/sentences';
import type { FoldedArticle } from '../passage';
import { type DatePhrase, findDates } from './find-dates';

/** A line longer than this, in UTF-16 units, is more than a date. */
const LONGEST_LABEL = 40;
/** How far back a label is looked for, in UTF-16 units: a label and the marks round it. */
const LOOK_BACK = 60;
/** What may stand round the date of a timeline's entry. */
const ROUND =
  /^(?:(?:it (?:was|is) (?:back |already |now )?)?(?:(?:in|on|early|late|mid|the year)[\s-])?)?$/iu;
const END = /^\s*[:.–—-]?\s*$/u;

/**
 * The date that heads a sentence of a timeline: a sentence, line or paragraph
 * right before it that holds nothing but a date with a year. `null` where none does.
 *
 * @param frame the article's text with quotations blanked out
 */
export function dateLabelOf(
  article: FoldedArticle,
  frame: string,
  sentence: Span,
): DatePhrase | null {
  const number = blockAt(article.blocks, sentence.start);
  const block = article.blocks[number];
  if (!block) return null;
  const heading = headingOf(article, frame, block);
  if (heading && sentence.start > heading.end) return heading;
  const isFirst = frame.slice(block.start, sentence.start).trim() === '';
  const above = isFirst ? article.blocks[number - 1] : undefined;
  const from = Math.max(block.start, sentence.start - LOOK_BACK);
  const line = isFirst ? above : sentences(frame, { start: from, end: sentence.start }).at(-1);
  // Cut off by the look back, it is longer than it looks.
  if (line && !isFirst && line.start === from && from > block.start) return null;
  if (!line || line.end - line.start > LONGEST_LABEL) return null;
  return loneDate(article, frame, line);
}

/** "2022: Releases an album. The friendship ends.": the date that heads a whole entry. */
export function headingOf(
  article: FoldedArticle,
  frame: string,
  { start, end }: Span,
): DatePhrase | null {
  const colon = frame.slice(start, Math.min(end, start + LONGEST_LABEL)).indexOf(':');
  // With its colon, which is then all that may stand behind the date.
  return colon < 0 ? null : loneDate(article, frame, { start, end: start + colon + 1 });
}

/** The date with a year that is all there is of a line. */
function loneDate({ published }: FoldedArticle, frame: string, line: Span): DatePhrase | null {
  const [date, second] = findDates(frame, line, published);
  if (!date || second || date.isImplied || date.yearless !== null) return null;
  const isAlone =
    ROUND.test(frame.slice(line.start, date.start).trimStart()) &&
    END.test(frame.slice(date.end, line.end));
  return isAlone ? date : null;
}
