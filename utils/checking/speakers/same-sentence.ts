import type { FoldedArticle, Passage } from '../passage';
import type { Attribution } from './attribution';
import { cueKindAt } from './cues';
import { isTitleInPhrase, paragraphAround, sentenceEnd, sentenceStart } from './frame';
import { mentionOf, type Phrase, phraseAt } from './noun-phrase';
import { type SentenceWord, wordsOf } from './sentence-words';
import { subjectOf } from './subject';

/** What may follow the verb of an attribution that closes a sentence: when, where, to whom. */
const CLOSING_WORDS = 12;

/**
 * Attributions further off in the sentence: "Anyone who “takes a bribe” must go,
 * Lopez said" and "After calling it “a mess,” Lopez left".
 */
export function elsewhereInSentence(
  article: FoldedArticle,
  frame: string,
  passage: Passage,
): Attribution | null {
  const block = article.blocks[passage.block];
  if (!block || passage.form === 'block' || isTitleInPhrase(frame, passage)) return null;
  const paragraph = paragraphAround(frame, block, passage.start);
  const clause = {
    start: sentenceStart(frame, passage.start, paragraph.start),
    end: sentenceEnd(frame, passage.end, paragraph.end),
  };
  const words = wordsOf(frame, clause);
  const at = words.findIndex(({ start }) => start >= passage.start);
  if (at < 0) return null;
  const phrase = closingAttribution(words, at + 1) ?? introducedSubject(words, at);
  return phrase && { mention: mentionOf(frame, words, phrase), form: 'clause', clause };
}

/** ", Lopez said on Friday." at the end of the sentence speaks for all of it. */
function closingAttribution(words: readonly SentenceWord[], from: number): Phrase | null {
  for (let at = words.length - 1; at > from; at--) {
    if (cueKindAt(words, at) !== 'saying') continue;
    const subject = subjectOf(words, from, at);
    if (subject?.relation !== 'finite') continue;
    if (!/^(?:comma|quoted)$/u.test(words[subject.phrase.first - 1]?.kind ?? '')) continue;
    const isCut = words.slice(from, at).some(({ kind }) => kind === 'break');
    return !isCut && closesSentence(words, at) ? subject.phrase : null;
  }
  return null;
}

function closesSentence(words: readonly SentenceWord[], cueAt: number): boolean {
  const next = words[cueAt + 1];
  if (!next) return true;
  const goesOn = next.kind === 'comma' && /ing$/u.test(words[cueAt + 2]?.lower ?? '');
  if (goesOn) return true;
  // "and Smith answered by leaving": an answer without words.
  if (next.lower === 'by' && /ing$/u.test(words[cueAt + 2]?.lower ?? '')) return false;
  const rest = words.slice(cueAt + 1);
  if (rest.length > CLOSING_WORDS || rest.some(({ kind }) => kind === 'quoted')) return false;
  const isTold = /^t(?:old|ells)$/u.test(words[cueAt]?.lower ?? '');
  return (
    /^(?:comma|preposition|time|adverb)$/u.test(next.kind) ||
    (isTold && /^(?:name|determiner|plain)$/u.test(next.kind))
  );
}

/** "After calling it “a mess,” Lopez left": the introduction has the subject of the main clause. */
function introducedSubject(words: readonly SentenceWord[], quotedAt: number): Phrase | null {
  const first = words[0]?.kind === 'preposition' || words[0]?.kind === 'subordinator' ? 1 : 0;
  if (!/ing$/u.test(words[first]?.lower ?? '') || !cueKindAt(words, first)) return null;
  for (let at = quotedAt; at < words.length - 1; at++) {
    const { kind } = words[at] as SentenceWord;
    if (kind !== 'comma' && kind !== 'quoted') continue;
    const phrase = phraseAt(words, at + 1, words.length);
    if (phrase) return phrase;
  }
  return null;
}
