import { type Phrase, phraseAt, phraseBefore } from './noun-phrase';
import type { SentenceWord } from './sentence-words';
import { FORMS_OF_BE } from './word-classes';

/** Verbs of passing somebody's words on. */
const PASSING_ON = /^(?:quot|cit|report|record)(?:es|ed|ing)$/u;
const SAYING =
  /^(?:saying|telling|stating|writing|remarking|adding|complaining|calling|claiming|describing|admitting|insisting|asking)$/u;
/** The verb stands this many words before "as saying" at most: "quoted by the paper on Friday as saying". */
const REACH = 10;

/**
 * Whose words are passed on: Lopez in "Lopez was quoted by the paper as saying"
 * and in "the paper quoted Lopez as saying". `null` where nobody's are.
 */
export function quotedAs(words: readonly SentenceWord[]): Phrase | null {
  for (let as = words.length - 2; as > 0; as--) {
    if (words[as]?.lower !== 'as' || !SAYING.test(words[as + 1]?.lower ?? '')) continue;
    for (let at = as - 1; at >= Math.max(0, as - REACH); at--) {
      if (PASSING_ON.test(words[at]?.lower ?? '')) return ownerOf(words, at, as);
    }
  }
  return null;
}

function ownerOf(words: readonly SentenceWord[], verb: number, as: number): Phrase | null {
  let at = verb - 1;
  let isPassive = false;
  while (at >= 0 && /^(?:auxiliary|adverb)$/u.test(words[at]?.kind ?? '')) {
    isPassive ||= FORMS_OF_BE.has(words[at]?.lower ?? '');
    at--;
  }
  if (isPassive) return phraseBefore(words, 0, at + 1);
  // "Lopez, quoted in the paper as saying": no object stands between.
  return (
    phraseAt(words, verb + 1, as) ??
    (words[at]?.kind === 'comma' ? phraseBefore(words, 0, at) : null)
  );
}
