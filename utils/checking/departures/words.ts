import type { Span } from '../../model';
import type { Story } from '../../record/schema';
import type { Departure, JudgedPassage } from '../judged-passage';
import type { FoldedArticle } from '../passage';
import { contextomy } from './contextomy/contextomy';
import { wordingDeparture } from './wording-departure';

/**
 * What is wrong with the words inside one pair of marks: other words, words
 * joined, words cut so that the sense turns. A cut out of the middle that turns
 * the sense is a splice with that sense.
 *
 * @param frame the article's text with quotations blanked out
 * @param asserted ids of the framings that the page asserts
 */
export function wordsDepartures(
  judged: JudgedPassage,
  article: FoldedArticle,
  frame: string,
  story: Story,
  asserted: ReadonlySet<string>,
  printedSlice: (span: Span) => string,
): readonly Departure[] {
  // What stands without marks, and is verbatim, is read as the page's own framing or not at all.
  if (judged.passage.form === 'restated') return [];
  const wording = wordingDeparture(judged, printedSlice);
  const cut = contextomy(judged, article, frame, story, asserted);
  if (wording?.kind === 'splice' && cut) {
    return [{ ...wording, severity: cut.severity, framing: cut.framing, reason: cut.reason }];
  }
  return [wording, cut].filter((departure) => departure !== null);
}
