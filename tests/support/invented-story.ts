import { indexStories, type StoryIndex } from '../../utils/record/index-stories';
import { parseStory } from '../../utils/record/parse-story';

interface InventedPerson {
  readonly id: string;
  readonly name: string;
  readonly pronoun: 'he' | 'she' | 'they';
  readonly names: readonly string[];
  readonly roles: readonly string[];
}

/** The framings of an invented story: a kind with its own fields; what every framing has is filled in. */
export type InventedFraming = { readonly id: string; readonly kind: string } & Readonly<
  Record<string, unknown>
>;

/** What a test has to say of an invented story: its people, its subject and what is disputed. */
export interface InventedStory {
  readonly id: string;
  readonly title: string;
  readonly gate: { readonly people: readonly string[]; readonly topics: readonly string[] };
  readonly people: readonly [InventedPerson, ...InventedPerson[]];
  readonly framings: readonly InventedFraming[];
}

/** A record as a curator would write it, with one statement that bears on every framing. */
export function inventedStory({ id, title, gate, people, framings }: InventedStory): StoryIndex {
  const [first] = people;
  const record = {
    format: 1,
    id,
    title,
    scope: 'An invented story.',
    language: 'en',
    licence: 'CC-BY-4.0',
    updated: '2035-01-01',
    gate,
    policy: { caseAndTypography: '', optionalWords: [], cannotCheck: [], translations: '' },
    people: people.map((person) => ({ ...person, tracked: true })),
    sources: [
      {
        id: 'radio',
        venue: 'Radio Tarn',
        title: 'Interview',
        publisher: 'Radio Tarn',
        medium: 'radio',
        date: '2035-01-01',
        names: ['Radio Tarn'],
        url: null,
        howVerified: 'Invented for tests.',
      },
    ],
    statements: [
      {
        id: 'said',
        speaker: first.id,
        date: '2035-01-01',
        source: 'radio',
        aboutStory: true,
        context: '',
        sentences: ['It was rather more tangled than the papers had it, and duller.'],
        wording: 'known',
        wordingStatus: 'established',
        uncertainWords: [],
        attestations: [],
        note: '',
      },
    ],
    framings: framings.map((framing) => ({
      label: framing.id,
      description: 'Invented for tests.',
      disputedBy: first.id,
      disputedByNote: null,
      disputedSince: '2035-01-01',
      statement: 'said',
      sides: [{ statement: 'said' }],
      recordSupports: 'Something narrower.',
      fairness: 'It was easily read so.',
      severity: 'material',
      people: [],
      ...framing,
    })),
  };
  return indexStories([parseStory(JSON.stringify(record), id)]);
}
