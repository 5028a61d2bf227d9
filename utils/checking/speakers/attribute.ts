/**
 * Says which words on the page name the speaker of each passage.
 *
 * Works on the frame: the page's own words with the quotations blanked out. In
 * order of trust: the label or signature; the clause that follows the closing
 * mark; the clause that leads up to the opening mark; another clause of the
 * sentence; the speaker of the passage before it, where the page goes on
 * quoting. Otherwise nobody: an unsure speaker is no speaker.
 */
import type { FoldedArticle, Passage } from '../passage';
import { afterMarks } from './after-marks';
import type { Attribution, Mention, Previous } from './attribution';
import { beforeMarks } from './before-marks';
import { byColon, byHeadline } from './by-colon';
import { isTitleInPhrase, paragraphAround, sentenceStart } from './frame';
import { inherit } from './inherit';
import { elsewhereInSentence } from './same-sentence';

/**
 * For each passage its attribution, or `null` where the page does not clearly name a speaker.
 * @param frame the article's text with the passages blanked out
 */
export function attribute(
  article: FoldedArticle,
  frame: string,
  passages: readonly Passage[],
): readonly (Attribution | null)[] {
  const found: (Attribution | null)[] = [];
  let before = -1;
  passages.forEach((passage, number) => {
    if (passage.form === 'restated') {
      found.push(byLabel(article, passage) ?? byColon(article, frame, passage));
      return;
    }
    const previous =
      before < 0
        ? null
        : { passage: passages[before] as Passage, attribution: found[before] ?? null };
    // The title of a song parts no two quotations of one speaker.
    if (!isTitleInPhrase(frame, passage)) before = number;
    found.push(
      byLabel(article, passage) ??
        byClause(article, frame, passages, number) ??
        byContinuation(passage, previous) ??
        byColon(article, frame, passage) ??
        byHeadline(article, frame, passage) ??
        elsewhereInSentence(article, frame, passage) ??
        inherit(article, frame, passage, previous),
    );
  });
  return givenBack(passages, found).map((attribution) => withPrintedWords(article, attribution));
}

/** The frame blanks quoted words; a mention that holds some is given them back: the “All of Me” singer. */
function withPrintedWords(
  article: FoldedArticle,
  attribution: Attribution | null,
): Attribution | null {
  if (!attribution) return null;
  const { start, end } = attribution.mention;
  return {
    ...attribution,
    mention: { ...attribution.mention, text: article.text.slice(start, end) },
  };
}

function byLabel(article: FoldedArticle, passage: Passage): Attribution | null {
  if (!passage.label) return null;
  const { start, end } = passage.label;
  const mention: Mention = { form: 'name', start, end, text: article.text.slice(start, end) };
  return { mention, form: 'label', clause: passage.label };
}

/** After the marks, unless that only means by a pronoun whom the clause before them names. */
function byClause(
  article: FoldedArticle,
  frame: string,
  passages: readonly Passage[],
  number: number,
): Attribution | null {
  const passage = passages[number] as Passage;
  const after = afterMarks(article, frame, passages, number);
  const isIntroduced = after !== null && isInIntroduction(article, frame, passage);
  if (after && after.mention.form !== 'pronoun' && !isIntroduced) return after;
  const before = beforeMarks(article, frame, passage);
  if (before && isIntroduced) return before;
  return after && before?.mention.form === 'pronoun' ? after : (before ?? after);
}

/** How a clause of time, cause or concession begins that stands before the main clause. */
const INTRODUCTION =
  /^(?:(?:(?:\p{L}+|\d+)\s){0,3}(?:hours?|days?|weeks?|months?|years?|minutes?)\s)?(?:after|before|when|while|although|though|because|since|once|until|if)\s/iu;

/** "After Smith called it “a mess,” Lopez spoke": what follows the comma is the main clause, not who said it. */
function isInIntroduction(article: FoldedArticle, frame: string, passage: Passage): boolean {
  const block = article.blocks[passage.block];
  if (!block) return false;
  const paragraph = paragraphAround(frame, block, passage.start);
  const start = sentenceStart(frame, passage.start, paragraph.start);
  const lead = frame.slice(start, passage.start);
  return INTRODUCTION.test(lead) && !lead.includes(',');
}

function byContinuation(passage: Passage, previous: Previous | null): Attribution | null {
  if (!passage.isContinuation || !previous?.attribution) return null;
  return { ...previous.attribution, form: 'inherited' };
}

/** A quotation over several paragraphs may name its speaker only at the end. */
function givenBack(
  passages: readonly Passage[],
  found: readonly (Attribution | null)[],
): readonly (Attribution | null)[] {
  const all = [...found];
  for (let number = passages.length - 2; number >= 0; number--) {
    const next = all[number + 1];
    if (all[number] === null && passages[number + 1]?.isContinuation && next)
      all[number] = { ...next, form: 'inherited' };
  }
  return all;
}
