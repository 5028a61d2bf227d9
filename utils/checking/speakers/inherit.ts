import type { Span } from '../../model';
import type { FoldedArticle, Passage } from '../passage';
import type { Attribution, Mention, Previous } from './attribution';
import { clauseSubject } from './clause-subject';
import { isTitleInPhrase, paragraphAround, sentenceStart } from './frame';
import { lastTopic } from './reporter';
import { wordsOf } from './sentence-words';

/** Words of a sentence that only steps on to the next quotation. */
const LONGEST_STEP = 12;
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
    return previous.attribution && goesOn(frame, previous.passage, passage)
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
  // Right behind a sentence about somebody, in its paragraph, the words are that person's.
  const isBeside =
    topic.sentence.start >= paragraph.start &&
    frame.slice(topic.sentence.end, passage.start).trim() === '';
  return topic.says || isBeside
    ? { mention: topic.mention, form: 'inherited', clause: topic.sentence }
    : null;
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

/**
 * Whether no other subject comes between two quotations of one paragraph: they
 * share a sentence, or the new one has a pronoun or nobody ("And, after a pause: …").
 */
function goesOn(frame: string, previous: Passage, passage: Passage): boolean {
  const between = frame.slice(previous.end - 1, passage.start + 1);
  if (!/[.!?]\s+[\p{Lu}\uE000]/u.test(between)) return true;
  const start = sentenceStart(frame, passage.start, previous.end);
  const words = wordsOf(frame, { start, end: passage.start });
  const subject = clauseSubject(words, 0, words.length);
  return words.length <= LONGEST_STEP && (!subject || words[subject.last]?.kind === 'pronoun');
}

function isSameName(a: Mention, b: Mention): boolean {
  return lastWord(a.text) === lastWord(b.text);
}

function lastWord(name: string): string {
  return name.split(/\s/u).at(-1) ?? name;
}
