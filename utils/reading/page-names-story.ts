/**
 * Tells, from a page's plain words, which stories on file it may be about.
 * Pure and small: it runs on every page that the reader allows, before
 * anything else is loaded. Cost: words on file × length of the text.
 */

import { indexOfWords } from '../text/index-of-words';
import { wordRuns } from '../text/word-runs';

/** What the gate knows of one story; see `utils/record/compile-gate`. */
export interface GateStory {
  readonly story: string;
  /** For each person the names to look for, written as `asCompared` writes text. */
  readonly people: readonly (readonly string[])[];
  readonly topics: readonly string[];
  /** Hashes of runs of words in the story's statements; see `text/word-runs`. */
  readonly runs?: readonly number[];
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
 * Ids of the stories that a text may be about: it names two people of the story,
 * or one of them and a word for its subject, or repeats words of a statement.
 * @param text the page's words as `asCompared` writes them
 */
export function storiesNamedIn(text: string, gate: readonly GateStory[]): readonly string[] {
  const repeated = storiesRepeatedIn(text, gate);
  return gate
    .filter((story) => repeated.has(story) || isNamed(text, story))
    .map(({ story }) => story);
}

function isNamed(text: string, { people, topics }: GateStory): boolean {
  const named = people.filter((names) =>
    names.some((name) => indexOfWords(text, name) >= 0),
  ).length;
  return named >= 2 || (named === 1 && topics.some((topic) => indexOfWords(text, topic) >= 0));
}

function storiesRepeatedIn(text: string, gate: readonly GateStory[]): ReadonlySet<GateStory> {
  const owners = new Map<number, GateStory>();
  for (const story of gate) for (const run of story.runs ?? []) owners.set(run, story);
  const found = new Set<GateStory>();
  if (owners.size === 0) return found;
  for (const { hash } of wordRuns(text)) {
    const owner = owners.get(hash);
    if (owner) found.add(owner);
  }
  return found;
}
