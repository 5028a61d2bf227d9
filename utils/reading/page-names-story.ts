/**
 * Tells, from a page's plain words, which stories on file it may be about.
 * Pure and small: it runs on every page that the reader allows, before
 * anything else is loaded. Cost: words on file × length of the text.
 */

import { indexOfWords } from '../text/index-of-words';

/** What the gate knows of one story; see `utils/record/compile-gate`. */
export interface GateStory {
  readonly story: string;
  /** For each person the names to look for, written as `asCompared` writes text. */
  readonly people: readonly (readonly string[])[];
  readonly topics: readonly string[];
}

/** Lower case, without accents, straight apostrophes, single spaces. */
export function asCompared(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/\s+/g, ' ');
}

/**
 * Ids of the stories that a text names: two people of the story, or one of them
 * and a word for its subject.
 * @param text the page's words as `asCompared` writes them
 */
export function storiesNamedIn(text: string, gate: readonly GateStory[]): readonly string[] {
  return gate
    .filter(({ people, topics }) => {
      const named = people.filter((names) =>
        names.some((name) => indexOfWords(text, name) >= 0),
      ).length;
      return named >= 2 || (named === 1 && topics.some((topic) => indexOfWords(text, topic) >= 0));
    })
    .map(({ story }) => story);
}
