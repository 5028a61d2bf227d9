/**
 * Says which words on the page name the speaker of each passage.
 *
 * Works on the frame: the page's own words with the quotations blanked out. In
 * order of trust: the label or signature; the clause that follows the closing
 * mark; the clause that leads up to the opening mark; the speaker of the
 * passage before it, where the page goes on quoting. Otherwise nobody: an
 * unsure speaker is no speaker.
 */
import { blockAt } from '../../text/block-at';
import type { FoldedArticle, Passage } from '../passage';
import { afterMarks } from './after-marks';
import type { Attribution, Previous } from './attribution';
import { beforeMarks } from './before-marks';
import { paragraphAround, sentenceStart } from './frame';
import { findMentions, type Mention } from './mentions';
import { isGoverned } from './subject';

/** Marks and white space between a sentence and the quotation after it are no longer than this. */
const LONGEST_BREAK = 6;

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
  passages.forEach((passage, number) => {
    const previous =
      number > 0
        ? { passage: passages[number - 1] as Passage, attribution: found[number - 1] ?? null }
        : null;
    const next = passages[number + 1];
    found.push(
      byLabel(article, passage) ??
        afterMarks(article, frame, passage, next) ??
        byContinuation(passage, previous) ??
        beforeMarks(article, frame, passage, previous) ??
        byColon(article, frame, passage) ??
        byInheritance(article, frame, passage, previous),
    );
  });
  return found;
}

function byLabel(article: FoldedArticle, passage: Passage): Attribution | null {
  if (!passage.label) return null;
  const { start, end } = passage.label;
  const mention: Mention = { form: 'name', start, end, text: article.text.slice(start, end) };
  return { mention, form: 'label', clause: passage.label };
}

function byContinuation(passage: Passage, previous: Previous | null): Attribution | null {
  if (!passage.isContinuation || !previous?.attribution) return null;
  return { ...previous.attribution, form: 'inherited' };
}

/** The sentence before ends in a colon: whoever it is about is speaking. */
function byColon(article: FoldedArticle, frame: string, passage: Passage): Attribution | null {
  const from = Math.max(0, passage.start - LONGEST_BREAK);
  const found = /:\s*$/u.exec(frame.slice(from, passage.start));
  if (!found) return null;
  const colon = from + found.index;
  const block = article.blocks[blockAt(article.blocks, colon)];
  if (!block) return null;
  const start = sentenceStart(frame, colon, paragraphAround(frame, block, colon).start);
  const subject = findMentions(frame, { start, end: colon }).find(
    (mention) => !isGoverned(frame, start, mention),
  );
  return subject ? { mention: subject, form: 'clause', clause: { start, end: colon } } : null;
}

/** “…,” Legend said. “…” — the page goes on quoting the same person. */
function byInheritance(
  article: FoldedArticle,
  frame: string,
  passage: Passage,
  previous: Previous | null,
): Attribution | null {
  if (!previous?.attribution || passage.form === 'block') return null;
  const between = frame.slice(previous.passage.end, passage.start);
  const sameParagraph = !between.includes('\n');
  const words = between.match(/[\p{L}]+/gu)?.length ?? 0;
  if (sameParagraph) {
    const startsOwnSentence =
      /[.!?]["”’']?\s*$/u.test(
        frame.slice(Math.max(0, passage.start - LONGEST_BREAK), passage.start),
      ) || words === 0;
    return startsOwnSentence || words <= 12 ? { ...previous.attribution, form: 'inherited' } : null;
  }
  const block = article.blocks[passage.block];
  if (!block) return null;
  const paragraph = paragraphAround(frame, block, passage.start);
  const standsAlone =
    !/\p{L}/u.test(frame.slice(paragraph.start, passage.start)) &&
    !/\p{L}{2}/u.test(frame.slice(passage.end, paragraph.end));
  const blocksBetween = passage.block - previous.passage.block;
  if (!standsAlone || blocksBetween > 2) return null;
  // Another person's appearance in between leaves it open who speaks.
  const strangers = findMentions(frame, { start: previous.passage.end, end: passage.start }).filter(
    ({ form, start }) => form === 'name' && start > (previous.attribution?.clause.end ?? 0),
  );
  return strangers.length === 0 ? { ...previous.attribution, form: 'inherited' } : null;
}
