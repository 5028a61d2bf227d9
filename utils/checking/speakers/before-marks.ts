import type { FoldedArticle, Passage } from '../passage';
import type { Attribution, Previous } from './attribution';
import { CUE_FORMS, STRONG_CUE_FORMS } from './cue-verbs';
import { paragraphAround, sentenceStart } from './frame';
import { firstMention, mainSubject, subjectBefore } from './subject';
import { type Token, tokensOf } from './tokens';

/** A quotation that goes on from the page's own sentence may stand this far behind its cue. */
const LONGEST_LEAD = 140;

/** Legend said: “…”. Legend said that he was “…”. */
export function beforeMarks(
  article: FoldedArticle,
  frame: string,
  passage: Passage,
  previous: Previous | null,
): Attribution | null {
  const block = article.blocks[passage.block];
  if (!block || passage.form === 'block') return null;
  const paragraph = paragraphAround(frame, block, passage.start);
  const start = sentenceStart(frame, passage.start, paragraph.start);
  const clause = { start, end: passage.start };
  const tokens = tokensOf(frame, start, passage.start);
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at] as Token;
    if (passage.start - token.end > LONGEST_LEAD) break;
    const form = token.text.toLowerCase();
    const isBeside = /^[\s,:–—-]*(?:that\s*)?$/u.test(frame.slice(token.end, passage.start));
    if (!(isBeside ? CUE_FORMS : STRONG_CUE_FORMS).has(form)) continue;
    // "Trump attacked Clinton, saying …": a participle after a comma goes with the main subject.
    const isParticiple = /ing$/u.test(form) && /,\s*$/u.test(frame.slice(start, token.start));
    const subject = isParticiple
      ? mainSubject(frame, start, token.start)
      : subjectBefore(frame, start, token.start);
    if (subject) return { mention: subject, form: 'clause', clause };
    if (previous?.attribution && previous.passage.end > start && /ing$/u.test(form)) {
      return { ...previous.attribution, form: 'inherited' };
    }
    const inverted = firstMention(frame, token.end, passage.start);
    if (inverted && /^\s*$/u.test(frame.slice(token.end, inverted.start)))
      return { mention: inverted, form: 'clause', clause };
  }
  const according = /according to\s+/iu.exec(frame.slice(start, passage.start));
  if (according) {
    const mention = firstMention(
      frame,
      start + according.index + according[0].length,
      passage.start,
    );
    if (mention) return { mention, form: 'clause', clause };
  }
  return null;
}
