import type { Span } from '../../model';
import { sentences } from '../../text/sentences';
import type { Mention } from './attribution';
import { clauseSubject } from './clause-subject';
import { cueKindAt } from './cues';
import { mentionOf, type Phrase } from './noun-phrase';
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
    const words = wordsOf(frame, sentence);
    const reporter = reporterIn(words);
    const phrase = reporter ?? clauseSubject(words, 0, words.length);
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
