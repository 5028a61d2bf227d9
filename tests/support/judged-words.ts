import type { Finding, Kind } from '../../utils/model';
import { indexStories, type StoryIndex } from '../../utils/record/index-stories';
import { parseStory } from '../../utils/record/parse-story';
import type { Statement } from '../../utils/record/schema';
import { checkText } from './stories';

const PEOPLE = [
  { id: 'ada-okafor', name: 'Ada Okafor', pronoun: 'she' },
  { id: 'tom-brandt', name: 'Tom Brandt', pronoun: 'he' },
] as const;
const SOURCES = ['Radio Vale', 'The Evening Post'] as const;

/** A statement of an invented record, by what matters to a rule. */
export interface SaidRow {
  /** Its sentences; one where it is a string. */
  readonly said: string | readonly string[];
  /** Ada Okafor where nobody is given. */
  readonly speaker?: (typeof PEOPLE)[number]['name'];
  readonly source?: (typeof SOURCES)[number];
  /** Number of the row that it follows without a word between. */
  readonly follows?: number;
  readonly breaksAfter?: readonly number[];
  readonly variants?: Statement['variants'];
  readonly wording?: Statement['wording'];
}

const idOf = (name: string): string => name.toLowerCase().replaceAll(' ', '-');

/** The index of an invented record: two people, two occasions, a quarrel over a ferry. */
export function recordOf(rows: readonly SaidRow[], framings: readonly object[] = []): StoryIndex {
  const story = {
    format: 1,
    id: 'ferry',
    title: 'The ferry',
    scope: 'An invented story.',
    language: 'en',
    licence: 'CC-BY-4.0',
    updated: '2026-11-20',
    gate: { people: PEOPLE.map(({ id }) => id), topics: ['ferry'] },
    policy: { caseAndTypography: '', optionalWords: [], cannotCheck: [], translations: '' },
    people: PEOPLE.map(({ id, name, pronoun }) => ({
      id,
      name,
      pronoun,
      tracked: true,
      names: [name, name.split(' ').at(-1)],
    })),
    sources: SOURCES.map((venue, at) => ({
      id: idOf(venue),
      venue,
      title: venue,
      publisher: venue,
      medium: 'interview',
      date: `203${at}-05-01`,
      names: [venue],
      url: null,
      howVerified: 'Invented for tests.',
    })),
    statements: rows.map((row, at) => ({
      id: `statement-${at}`,
      speaker: idOf(row.speaker ?? 'Ada Okafor'),
      date: row.source === 'The Evening Post' ? '2031-05-01' : '2030-05-01',
      source: idOf(row.source ?? 'Radio Vale'),
      aboutStory: true,
      context: '',
      sentences: typeof row.said === 'string' ? [row.said] : row.said,
      wording: row.wording ?? 'known',
      wordingStatus: 'established',
      uncertainWords: [],
      attestations: [],
      note: '',
      ...(row.follows === undefined ? {} : { follows: `statement-${row.follows}` }),
      ...(row.breaksAfter ? { breaksAfter: row.breaksAfter } : {}),
      ...(row.variants ? { variants: row.variants } : {}),
    })),
    framings,
  };
  return indexStories([parseStory(JSON.stringify(story), 'ferry.json')]);
}

/** What a page makes of paragraphs about the two people and their ferry. */
export function findingsOn(
  index: StoryIndex,
  paragraphs: readonly string[],
  headline = 'Ada Okafor and Tom Brandt on the ferry',
): readonly Finding[] {
  const first = 'Ada Okafor and Tom Brandt have both spoken about the ferry.';
  return checkText(headline, [first, ...paragraphs], '2035-01-01', index).findings;
}

/** A departure, or only the faithful kind. */
type JudgedWords = { readonly kind: Kind } & Partial<Omit<Finding, 'kind'>>;

/** The verdict on words that a page prints as Ada Okafor's; `null` where they repeat no statement. */
export function judge(printed: string, index: StoryIndex): JudgedWords | null {
  const report = checkText(
    'Ada Okafor and Tom Brandt on the ferry',
    [
      'Ada Okafor and Tom Brandt have both spoken about the ferry.',
      `“${printed}” Ada Okafor said.`,
    ],
    '2035-01-01',
    index,
  );
  const own = report.findings.find(({ kind }) => kind !== 'unsourced');
  const kind = report.quotations[0]?.match?.kind;
  return own ?? (kind ? { kind } : null);
}
