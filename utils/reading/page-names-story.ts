/**
 * Tells, from a page's plain words, which stories on file it may be about.
 * Pure and small: it runs on every page that the reader allows, before
 * anything else is loaded. Cost: words on file × length of the text.
 */

/** What the gate knows of one story; see `utils/record/compile-gate`. */
export interface GateStory {
  readonly story: string;
  /** For each person the names to look for, written as `asCompared` writes text. */
  readonly people: readonly (readonly string[])[];
  readonly topics: readonly string[];
}

const WORD = /[\p{L}\p{N}]/u;

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
      const named = people.filter((names) => names.some((name) => hasWords(text, name))).length;
      return named >= 2 || (named === 1 && topics.some((topic) => hasWords(text, topic)));
    })
    .map(({ story }) => story);
}

/** True where the words stand in the text, not as part of longer ones. */
function hasWords(text: string, words: string): boolean {
  if (words === '') return false;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!WORD.test(text[at - 1] ?? ' ') && !WORD.test(text[at + words.length] ?? ' ')) return true;
  }
  return false;
}
