import type { Span } from '../../model';
import type { Passage } from '../passage';
import { OPENING_MARKS } from './quotation-marks';

/** The page's own words after a comma that should have had a closing mark: "…, Lopez said". */
const ATTRIBUTION =
  /,\s+(?:(?:\p{Lu}[\p{L}.’'-]*\s+){1,4}|(?:he|she|they)\s+)(?:said|says|told|tells|added|adds|wrote|writes|tweeted|explained|replied|continued)\b/u;

/**
 * A missing closing mark is a quotation's if the next paragraph takes it up, or
 * if nothing else in the paragraph is marked; otherwise the words after the mark
 * are as likely the page's own, and no claim is made about them. An attribution
 * ends the quotation before it.
 */
export function settleOpenRuns(
  text: string,
  passages: readonly Passage[],
  paragraphs: readonly Span[],
): readonly Passage[] {
  return passages.flatMap((passage) => {
    if (passage.isClosed || passage.form !== 'marks') return [passage];
    const cut = ATTRIBUTION.exec(text.slice(passage.inner.start, passage.inner.end));
    if (cut) {
      const end = passage.inner.start + cut.index + 1;
      return [{ ...passage, end, inner: { start: passage.inner.start, end } }];
    }
    return isQuotation(text, passage, passages, paragraphs) ? [passage] : [];
  });
}

function isQuotation(
  text: string,
  passage: Passage,
  passages: readonly Passage[],
  paragraphs: readonly Span[],
): boolean {
  const at = paragraphs.findIndex(({ start, end }) => start <= passage.start && passage.end <= end);
  const following = [paragraphs[at + 1], paragraphs[at + 2]];
  const isTakenUp = following.some(
    (next) => next && OPENING_MARKS.test(text.slice(next.start, next.start + 1)),
  );
  if (isTakenUp || passage.isContinuation) return true;
  const paragraph = paragraphs[at];
  const isAlone = passages.every(
    (other) =>
      other === passage ||
      !paragraph ||
      other.end <= paragraph.start ||
      other.start >= paragraph.end,
  );
  return isAlone && isSentenceLike(text, passage);
}

/** One stray mark (an inch, a typing slip) before a couple of words is no quotation. */
function isSentenceLike(text: string, { inner }: Passage): boolean {
  return text.slice(inner.start, inner.end).trim().split(/\s+/u).length >= 4;
}
