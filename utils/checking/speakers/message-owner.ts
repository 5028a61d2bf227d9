import { type Phrase, phraseAt, phraseBefore } from './noun-phrase';
import type { SentenceWord } from './sentence-words';

/** Nouns for what somebody has said or written. */
const SAID =
  /^(?:answers?|reply|replies|response|retort|line|quote|tweets?|posts?|texts?|messages?|letters?|notes?|captions?|statement|words|verdict|explanation|comment|remark|version|account|refrain)$/u;
const FROM = /^(?:from|by|of)$/u;

/**
 * Whose answer, tweet or line a phrase means: Lopez in "Lopez's tweet", "the
 * reply from Lopez". `null` where it means something else or nobody's.
 */
export function ownerOfMessage(words: readonly SentenceWord[], phrase: Phrase): Phrase | null {
  if (!SAID.test(words[phrase.last]?.lower ?? '')) return null;
  for (let at = phrase.last - 1; at > phrase.first; at--) {
    if (words[at]?.kind === 'possessive') return phraseBefore(words, phrase.first, at);
  }
  return FROM.test(words[phrase.last + 1]?.lower ?? '')
    ? phraseAt(words, phrase.last + 2, words.length)
    : null;
}
