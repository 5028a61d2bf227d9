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
import { CUE_FORMS, STRONG_CUE_FORMS } from './cue-verbs';
import { frameOf, paragraphAround, QUOTED, sentenceEnd, sentenceStart } from './frame';
import { findMentions, type Mention } from './mentions';
import { firstMention, isGoverned, mainSubject, subjectBefore } from './subject';

/** How the page ties words to a speaker. */
export type AttributionForm = 'label' | 'clause' | 'inherited';

export interface Attribution {
  readonly mention: Mention;
  readonly form: AttributionForm;
  /** Clause that holds the attribution, for dates and venues that belong to it. */
  readonly clause: { readonly start: number; readonly end: number };
}

/** A quotation that goes on from the page's own sentence may stand this far behind its cue. */
const LONGEST_LEAD = 140;
/** Marks and white space between a sentence and the quotation after it are no longer than this. */
const LONGEST_BREAK = 6;

/** For each passage its attribution, or `null` where the page does not clearly name a speaker. */
export function attribute(
  article: FoldedArticle,
  passages: readonly Passage[],
): readonly (Attribution | null)[] {
  const frame = frameOf(article, passages);
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

interface Previous {
  readonly passage: Passage;
  readonly attribution: Attribution | null;
}

function byContinuation(passage: Passage, previous: Previous | null): Attribution | null {
  if (!passage.isContinuation || !previous?.attribution) return null;
  return { ...previous.attribution, form: 'inherited' };
}

/** “…,” Legend said. “…,” said Legend. “…,” according to Legend. */
function afterMarks(
  article: FoldedArticle,
  frame: string,
  passage: Passage,
  next: Passage | undefined,
): Attribution | null {
  const block = article.blocks[passage.block];
  if (!block || passage.form === 'block') return null;
  const paragraph = paragraphAround(frame, block, Math.min(passage.end, block.end) - 1);
  const limit = next && next.start < paragraph.end ? next.start : paragraph.end;
  const closing = article.text.slice(Math.max(passage.start, passage.end - 3), passage.end);
  const last = closing.replace(/["”’'»“]+$/u, '').slice(-1);
  const end = sentenceEnd(frame, passage.end, limit);
  const tail = frame.slice(passage.end, end);
  const lead = /^[\s,;–—-]*/u.exec(tail)?.[0].length ?? 0;
  const clause = { start: passage.end + lead, end };
  if (clause.start >= end) return null;
  const startsSentence = last === '.' && !tail.startsWith(',');

  const according = /^according to\s+/iu.exec(frame.slice(clause.start, end));
  if (according) {
    const mention = firstMention(frame, clause.start + according[0].length, end);
    if (mention) return { mention, form: 'clause', clause };
  }
  const tokens = tokensOf(frame, clause.start, end);
  const first = tokens[0];
  if (!first) return null;
  // "…," meaning the staff, …: a participle that is no cue goes on about the words, not the speaker.
  if (/^\p{Ll}+ing$/u.test(first.text) && !CUE_FORMS.has(first.text)) return null;
  if (CUE_FORMS.has(first.text.toLowerCase()) && !startsSentence) {
    const mention = firstMention(frame, first.end, end);
    if (
      mention &&
      /^\s+$/u.test(frame.slice(first.end, mention.start).replace(/\p{L}+\s/gu, ' '))
    ) {
      return { mention, form: 'clause', clause };
    }
  }
  const cue = tokens
    .slice(0, 16)
    .find((token, at) => at > 0 && CUE_FORMS.has(token.text.toLowerCase()));
  if (!cue) return null;
  if (startsSentence && !STRONG_CUE_FORMS.has(cue.text.toLowerCase())) return null;
  const subject = subjectBefore(frame, clause.start, cue.start);
  // After a full stop the next sentence must be a bare attribution to count ("…" Legend said of it).
  if (!subject || (startsSentence && !isBareAttribution(frame, subject, cue, end))) return null;
  if (!startsSentence && !isClauseInitial(frame, clause.start, subject)) return null;
  // A fragment without a comma belongs to the page's own sentence: only a bare "he said" may follow it.
  const isFragment = !/[,?!.–—-]/u.test(last) && !/^\s*[,–—-]/u.test(tail);
  if (isFragment && (subject.start > clause.start || !isAdjacent(frame, subject, cue))) return null;
  return { mention: subject, form: 'clause', clause };
}

function isBareAttribution(frame: string, subject: Mention, cue: Token, end: number): boolean {
  const rest = frame.slice(cue.end, end);
  // Cut short by the next quotation, it is that one's lead.
  const isWhole = /^(?:[.!?]|\s*$)/u.test(frame.slice(end, end + 1)) || frame.charAt(end) === '\n';
  return (
    isWhole &&
    frame.slice(subject.end, cue.start).trim() === '' &&
    rest.trim().split(/\s+/u).length <= 4 &&
    !rest.includes(QUOTED)
  );
}

function isAdjacent(frame: string, subject: Mention, cue: Token): boolean {
  return frame.slice(subject.end, cue.start).trim().split(/\s+/u).length <= 2;
}

function isClauseInitial(frame: string, start: number, subject: Mention): boolean {
  const between = frame.slice(start, subject.start).trim();
  return between.length <= 40 && !/[.;]/u.test(between);
}

/** Legend said: “…”. Legend said that he was “…”. */
function beforeMarks(
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

interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function tokensOf(frame: string, start: number, end: number): readonly Token[] {
  return [...frame.slice(start, end).matchAll(/[\p{L}][\p{L}'’-]*/gu)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    text: match[0],
  }));
}
