import { isContentWord } from '../text/function-words';
import { plainText } from '../text/plain-text';
import { wordRuns } from '../text/word-runs';
import type { Story } from './schema';

/** What the content script on every allowed page needs to know of the stories on file. */
export type CompiledGate = readonly {
  readonly story: string;
  /** For each person of the story, the names to look for; lower case, straight apostrophes, no accents. */
  readonly people: readonly (readonly string[])[];
  /** Words for the story's subject, written the same way. */
  readonly topics: readonly string[];
  /** Hashes of the runs of words in its statements that tell something; see `text/word-runs`. */
  readonly runs: readonly number[];
}[];

/** The names and words by which a page is recognised, written as the gate compares them. */
export function compileGate(stories: readonly Story[]): CompiledGate {
  return stories.map((story) => ({
    story: story.id,
    people: [...peopleKnown(story)].map((id) => {
      const person = story.people.find((candidate) => candidate.id === id);
      if (!person) return [];
      const works = person.works.flatMap((work) => person.roles.map((role) => `${work} ${role}`));
      return distinct([
        ...person.names,
        ...person.epithets,
        ...person.machineTranslated,
        ...person.misspellings,
        ...works,
      ]);
    }),
    topics: distinct(story.gate.topics),
    runs: runsOf(story),
  }));
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names.map((name) => plainText(name).replace(/["“”]/gu, '')))];
}

/** The people by whom a page is recognised, and those whom a framing is about: asserting it opens the gate. */
function peopleKnown({ gate, framings }: Story): ReadonlySet<string> {
  return new Set([
    ...gate.people,
    ...framings.flatMap((framing) => ('people' in framing ? framing.people : [])),
  ]);
}

/** Content words in a run without which it could stand anywhere. */
const TELLING = 2;

function runsOf({ statements }: Story): readonly number[] {
  const runs = new Set<number>();
  for (const { aboutStory, sentences } of statements) {
    if (!aboutStory) continue;
    for (const { hash, words } of wordRuns(plainText(sentences.join(' '))))
      if (words.filter(isContentWord).length >= TELLING) runs.add(hash);
  }
  return [...runs];
}
