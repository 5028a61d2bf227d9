import { plainText } from '../text/plain-text';
import type { Story } from './schema';

/** What the content script on every allowed page needs to know of the stories on file. */
export type CompiledGate = readonly {
  readonly story: string;
  /** For each person of the story, the names to look for; lower case, straight apostrophes, no accents. */
  readonly people: readonly (readonly string[])[];
  /** Words for the story's subject, written the same way. */
  readonly topics: readonly string[];
}[];

/** The names and words by which a page is recognised, written as the gate compares them. */
export function compileGate(stories: readonly Story[]): CompiledGate {
  return stories.map((story) => ({
    story: story.id,
    people: story.gate.people.map((id) => {
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
  }));
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names.map((name) => plainText(name).replace(/["“”]/gu, '')))];
}
