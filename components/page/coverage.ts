/** How the quotations of a page stand to the record, in numbers. Pure. */
import type { PageReport, Quotation } from '../../utils/model';

/** Counts of the quotations that the record can speak to. */
export interface Coverage {
  readonly comparable: number;
  readonly matching: number;
  readonly differing: number;
  readonly notOnRecord: number;
}

/** A quotation of one or two words need not be on any record; it says nothing either way. */
const FEWEST_WORDS = 3;

/**
 * Counts only what was comparable: quotations that a statement matches, and
 * those that the page gives to a person whose statements the record holds.
 */
export function coverageOf({ report, translation }: PageReport): Coverage {
  const matched = report.quotations.filter(({ match }) => match !== null);
  const matching = matched.filter(isFaithful).length;
  // Words in another language are not on the record in any case; that says nothing of them.
  const notOnRecord = translation === null ? report.quotations.filter(isUnmatched).length : 0;
  return {
    comparable: matched.length + notOnRecord,
    matching,
    differing: matched.length - matching,
    notOnRecord,
  };
}

/** Whether the quotation stands as it was said, or was edited and says so. */
export function isFaithful({ match }: Quotation): boolean {
  return match?.kind === 'verbatim' || match?.kind === 'edited';
}

function isUnmatched({ match, speaker, text }: Quotation): boolean {
  return (
    match === null &&
    speaker?.person !== undefined &&
    text.trim().split(/\s+/).length >= FEWEST_WORDS
  );
}
