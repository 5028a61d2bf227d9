import type { Span } from '../../model';
import { sentences } from '../../text/sentences';
import type { Mention } from './attribution';
import { clauseSubject } from './clause-subject';
import { cueKindAt } from './cues';
import { mentionOf, type Phrase } from './noun-phrase';
import { RUBRIC } from './rubric';
import { type SentenceWord, wordsOf } from './sentence-words';
import { subjectOf } from './subject';

/** Whom a sentence of the page's own words is about. */
export interface Topic {
  readonly mention: Mention;
  readonly sentence: Span;
  /** Whether that person says something there. */
  readonly says: boolean;
}

/**
 * The person whom the last sentences of a stretch report as saying something,
 * or else whom one names as its subject. Pronouns count as reporters only.
 */
export function lastTopic(frame: string, span: Span): Topic | null {
  let last: Topic | null = null;
  for (const sentence of sentences(frame, span)) {
    if (isRubric(frame, sentence)) continue;
    const words = wordsOf(frame, sentence);
    const reporter = reporterIn(words);
    const subject = isCaption(frame, sentence) ? null : clauseSubject(words, 0, words.length);
    const phrase = reporter ?? subject;
    if (!phrase) continue;
    const mention = mentionOf(frame, words, phrase);
    if (mention.form === 'name' || (reporter && mention.form === 'description')) {
      last = { mention, sentence, says: reporter !== null };
    } else if (reporter && last === null) {
      last = { mention, sentence, says: true };
    }
  }
  return last;
}

/** Whom a sentence has for its subject, past whatever introduces it, by name or as it describes them. */
export function subjectOfSentence(frame: string, sentence: Span): Mention | null {
  const words = wordsOf(frame, sentence);
  const phrase = clauseSubject(words, 0, words.length);
  return phrase && mentionOf(frame, words, phrase);
}

/** An advertisement or a link between two paragraphs. */
function isRubric(frame: string, { start, end }: Span): boolean {
  const text = frame.slice(start, end);
  return !/\p{Ll}/u.test(text) || RUBRIC.test(text);
}

/** A line that no stop ends: whom it names has not become the subject of the report. */
function isCaption(frame: string, { start, end }: Span): boolean {
  const isWholeLine = /^\s*(?:\n|$)/u.test(frame.slice(end, end + 2));
  return isWholeLine && !/[.!?:…,\uE000]["”’')]*$/u.test(frame.slice(start, end));
}

/** "The talks may fail, Lopez said": the attribution that closes a sentence, or the first in it. */
function reporterIn(words: readonly SentenceWord[]): Phrase | null {
  let first: Phrase | null = null;
  for (let at = 1; at < words.length; at++) {
    const kind = cueKindAt(words, at);
    if (kind !== 'saying' && kind !== 'characterizing') continue;
    const subject = subjectOf(words, 0, at);
    if (subject?.relation !== 'finite') continue;
    if (first === null) first = subject.phrase;
    else if (kind === 'saying' && words[subject.phrase.first - 1]?.kind === 'comma')
      return subject.phrase;
  }
  return first;
}
