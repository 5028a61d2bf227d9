import { isContentWord } from '../text/function-words';
import { wordRuns } from '../text/word-runs';
import { words } from '../text/words';
import { epithetsOf } from './epithets-of';
import { keptWith } from './kept-with';
import { MAKERS } from './makers';
import { asCompared, type GatePerson, type GateStory } from './names-story';
import type { Framing, Person, Statement, Story } from './schema';

/** What the content script on every allowed page needs to know of the stories on file. */
export type CompiledGate = readonly GateStory[];

/** The names and words by which pages are recognised, written as the gate compares them. */
export function compileGate(stories: readonly Story[]): CompiledGate {
  return stories.map((story) => ({ ...gateOf(story), runs: runsOfStory(story) }));
}

/** The gate of one story by names and words alone, compiled once and kept with the story. */
export const gateOf = keptWith((story: Story): GateStory => {
  const people = peopleKnown(story);
  return {
    story: story.id,
    people: people.map(namesOf),
    makers: distinct([
      ...MAKERS,
      ...people.flatMap(({ works, roles }) => (works.length > 0 ? roles : [])),
    ]),
    subjects: distinct(
      distinct([
        ...story.gate.topics,
        ...story.framings.flatMap(subjectOf(story)),
        ...wordsOfOne(story),
      ]).map(beginning),
    ),
    runs: [],
  };
});

/** The people by whom a page is recognised, and those whom a framing is about: asserting it opens the gate. */
function peopleKnown({ gate, framings, people }: Story): readonly Person[] {
  const ids = new Set([
    ...gate.people,
    ...framings.flatMap((framing) => ('people' in framing ? framing.people : [])),
  ]);
  return people.filter(({ id }) => ids.has(id));
}

function namesOf(person: Person): GatePerson {
  return {
    names: distinct([
      person.name,
      ...person.names,
      ...epithetsOf(person),
      ...person.machineTranslated,
      ...person.misspellings,
    ]),
    works: distinct(person.works),
  };
}

/** What a framing is about, in words and people: whoever asserts it has to name it. */
function subjectOf({ people }: Story): (framing: Framing) => readonly string[] {
  return (framing) => {
    switch (framing.kind) {
      case 'cause':
      case 'overcorrection': {
        const named = people.filter(({ id }) => framing.cause.people.includes(id));
        return [...framing.cause.words, ...named.flatMap(({ names }) => names)];
      }
      case 'claim':
        return [...framing.claim, ...framing.widenings];
      case 'agency':
        return [...framing.event.bond, ...framing.event.ended];
      case 'dating':
      case 'account':
        return [];
      default:
        throw new Error(`unhandled framing: ${JSON.stringify(framing satisfies never)}`);
    }
  };
}

/** Of what one person is on file for, every word: "degrees that are free" for "free degrees". */
function wordsOfOne({ gate, framings }: Story): readonly string[] {
  const isOfOne = ({ length }: readonly string[]): boolean => length === 1;
  const phrases = framings.flatMap((framing) =>
    framing.kind === 'claim' && isOfOne(framing.people) ? framing.claim : [],
  );
  return [...phrases, ...(isOfOne(gate.people) ? gate.topics : [])].flatMap((phrase) =>
    words(phrase).flatMap(({ isContent, text }) =>
      isContent && text.length >= SHORTEST ? [text] : [],
    ),
  );
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names.map((name) => asCompared(name).replace(/["“”]/gu, '').trim()))].filter(
    (name) => name !== '',
  );
}

/** A phrase without the ending of its last word: "resign" for "resigned". */
function beginning(phrase: string): string {
  const last = words(phrase).at(-1);
  if (!last || last.end !== phrase.length) return phrase;
  let shared = 0;
  while (shared < last.stem.length && last.stem[shared] === last.text[shared]) shared++;
  return phrase.slice(0, last.start + Math.max(shared, Math.min(SHORTEST, last.text.length)));
}

/** Letters that a beginning has at least, or it would begin anything. */
const SHORTEST = 4;

function runsOfStory({ statements }: Story): readonly number[] {
  return [...new Set(statements.flatMap((statement) => [...runsOf(statement)]))];
}

/** Content words in a run without which it could stand anywhere. */
const TELLING = 2;

/** Hashes of the runs of words by which a statement about the story is known. */
export const runsOf = keptWith(({ aboutStory, sentences }: Statement): ReadonlySet<number> => {
  const runs = new Set<number>();
  if (!aboutStory) return runs;
  for (const { hash, words: run } of wordRuns(asCompared(sentences.join(' '))))
    if (run.filter(isContentWord).length >= TELLING) runs.add(hash);
  return runs;
});
