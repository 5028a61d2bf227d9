import type { Word } from '../../text/words';
import { indexOfPhrase, phraseStems } from '../words-held';

/** Where a phrase stands among the words of a sentence: first word and the word after the last. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly phrase: string;
}

/** Every place where one of the phrases stands, compared by stem, in order. */
export function findPhrases(words: readonly Word[], phrases: readonly string[]): readonly Found[] {
  const found: Found[] = [];
  for (const phrase of phrases) {
    for (
      let at = indexOfPhrase(words, phrase);
      at >= 0;
      at = indexOfPhrase(words, phrase, at + 1)
    ) {
      found.push({ from: at, to: at + phraseStems(phrase).length, phrase });
    }
  }
  return found.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** Whether one of the links stands between two places, nothing but a few words away from the second. */
export function linkBetween(
  words: readonly Word[],
  from: number,
  to: number,
  links: readonly string[],
): Found | null {
  const stretch = words.slice(from, to);
  const found = findPhrases(stretch, links).at(-1);
  return found ? { ...found, from: found.from + from, to: found.to + from } : null;
}
