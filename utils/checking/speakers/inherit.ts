import type { Span } from '../../model';
import type { FoldedArticle, Passage } from '../passage';
import type { Attribution, Mention, Previous } from './attribution';
import { isTitleInPhrase, paragraphAround } from './frame';
import { lastTopic } from './reporter';

/** Paragraphs between two quotations of one person. */
const LONGEST_GAP = 2;

/**
 * “…,” Legend said. “…” — the page goes on quoting the same person, unless
 * another has become the subject since.
 */
export function inherit(
  article: FoldedArticle,
  frame: string,
  passage: Passage,
  previous: Previous | null,
): Attribution | null {
  if (passage.form === 'block' || isTitleInPhrase(frame, passage)) return null;
  const block = article.blocks[passage.block];
  if (!block) return null;
  const paragraph = paragraphAround(frame, block, passage.start);
  const sameParagraph = previous !== null && previous.passage.end > paragraph.start;
  const isOwnSentence = beginsSentence(frame, passage, paragraph);
  if (sameParagraph && !isOwnSentence) {
    return previous.attribution && isSameSentence(frame, previous.passage, passage)
      ? inherited(previous.attribution)
      : null;
  }
  if (!isOwnSentence || !endsSentence(frame, passage, paragraph)) return null;
  const isNear = previous !== null && passage.block - previous.passage.block <= LONGEST_GAP;
  const known = isNear ? previous.attribution : null;
  const since = isNear
    ? Math.max(previous.passage.end, known?.clause.end ?? 0)
    : startOfParagraphBefore(frame, passage, paragraph);
  const topic = lastTopic(frame, { start: since, end: passage.start });
  if (topic === null) return known && inherited(known);
  if (known && (topic.mention.form === 'pronoun' || isSameName(known.mention, topic.mention)))
    return inherited(known);
  return topic.says ? { mention: topic.mention, form: 'inherited', clause: topic.sentence } : null;
}

/** Where the words begin that a quotation in a sentence of its own may go on from. */
function startOfParagraphBefore(frame: string, passage: Passage, paragraph: Span): number {
  if (!standsAlone(frame, passage, paragraph)) return paragraph.start;
  const before = frame.slice(0, paragraph.start).trimEnd();
  return before.lastIndexOf('\n') + 1;
}

function inherited(attribution: Attribution): Attribution {
  return { ...attribution, form: 'inherited' };
}

function beginsSentence(frame: string, passage: Passage, paragraph: Span): boolean {
  const before = frame.slice(paragraph.start, passage.start).trimEnd();
  return before === '' || /[.!?…]["”’')]?$/u.test(before);
}

function endsSentence(frame: string, passage: Passage, paragraph: Span): boolean {
  return !/^[^\p{L}\n]*\p{Ll}/u.test(frame.slice(passage.end, paragraph.end));
}

function standsAlone(frame: string, passage: Passage, paragraph: Span): boolean {
  return !/\p{L}/u.test(frame.slice(paragraph.start, passage.start));
}

function isSameSentence(frame: string, previous: Passage, passage: Passage): boolean {
  const between = frame.slice(previous.end, passage.start);
  return !/[.!?]\s/u.test(between);
}

function isSameName(a: Mention, b: Mention): boolean {
  return lastWord(a.text) === lastWord(b.text);
}

function lastWord(name: string): string {
  return name.split(/\s/u).at(-1) ?? name;
}
