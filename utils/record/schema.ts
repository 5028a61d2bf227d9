/**
 * The shape of a record file: what a curator writes about one story.
 *
 * A record holds words and ids, never patterns or code: whatever it says, the
 * checker only ever compares words with it. `docs/writing-a-record.md` explains
 * every field; `docs/record.schema.json` is generated from this file.
 */
import * as v from 'valibot';

const words = v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty'));
const wordList = v.pipe(v.array(words), v.readonly());
const id = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
    'must be lower-case words joined by hyphens, such as "times-2025"',
  ),
);
const idList = v.pipe(v.array(id), v.readonly());
const date = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u,
    'must be YYYY, YYYY-MM or YYYY-MM-DD',
  ),
);
const day = v.pipe(v.string(), v.isoDate('must be YYYY-MM-DD'));
const webAddress = v.pipe(
  v.string(),
  v.url('must be a web address'),
  v.regex(/^https?:/u, 'must begin with https:// or http://'),
);

const person = v.strictObject({
  id,
  /** Full name as a reader knows it. */
  name: words,
  pronoun: v.picklist(['he', 'she', 'they']),
  /** True where the record holds this person's statements; interviewers are not tracked. */
  tracked: v.boolean(),
  /** Names and handles that mean this person wherever the story is the subject. */
  names: wordList,
  /** Titles of works by which pages describe the person: the “All of Me” singer. */
  works: v.optional(wordList, []),
  /** What the person is: singer, rapper, minister. */
  roles: v.optional(wordList, []),
  /** Fixed descriptions: Chrissy Teigen's husband. */
  epithets: v.optional(wordList, []),
  machineTranslated: v.optional(wordList, []),
  misspellings: v.optional(wordList, []),
  shows: v.optional(wordList, []),
  /** Remarks of the curator on the lists above, shown nowhere, kept for the next curator. */
  nameNotes: v.optional(wordList, []),
  epithetNotes: v.optional(wordList, []),
  machineTranslatedNotes: v.optional(wordList, []),
  misspellingNotes: v.optional(wordList, []),
});

const source = v.strictObject({
  id,
  /** What a reader calls the occasion: The New Yorker, The Axe Files, Twitter. */
  venue: words,
  title: words,
  publisher: words,
  medium: words,
  date,
  /** What pages call the occasion: programme, magazine, interviewer. */
  names: wordList,
  url: v.nullable(webAddress),
  howVerified: v.string(),
});

/** Counted from 1, as curators count. */
const sentenceNumber = v.pipe(v.number(), v.integer(), v.minValue(1));

const attestation = v.strictObject({
  publisher: words,
  url: v.optional(webAddress),
  /** How this report words it, where it differs. */
  wording: v.optional(words),
});

const variant = v.strictObject({
  /** Words of the statement … */
  said: words,
  /** … and what reports print in their place. */
  printed: words,
  /** `equal`: as good as the text. `minor`: a known departure that keeps the sense. */
  ruling: v.picklist(['equal', 'minor']),
});

const statement = v.strictObject({
  id,
  /** Id of the person who said it. */
  speaker: id,
  date,
  /** Id of the source. */
  source: id,
  /** Whether it is about the story itself, or merely from the same occasion. */
  aboutStory: v.boolean(),
  /** For readers: what the statement answers or belongs to. */
  context: v.string(),
  /** For curators: remarks on the context. */
  contextNote: v.optional(words),
  sentences: v.pipe(v.array(words), v.minLength(1, 'needs at least one sentence'), v.readonly()),
  /** `known`: word by word. `gist` and `translation` are never compared word by word. */
  wording: v.picklist(['known', 'gist', 'translation']),
  wordingStatus: v.string(),
  language: v.optional(words),
  uncertainWords: wordList,
  variants: v.optional(v.pipe(v.array(variant), v.readonly()), []),
  /** Numbers of the sentences after which the record does not know what follows. */
  breaksAfter: v.optional(v.pipe(v.array(sentenceNumber), v.readonly()), []),
  /** Id of the statement that it follows without a word between. */
  follows: v.optional(id),
  attestations: v.pipe(v.array(attestation), v.readonly()),
  note: v.string(),
});

const occurrence = v.strictObject({
  /** Words for the thing that ended: friendship, marriage, government. */
  bond: wordList,
  /** Words that say it ended. */
  ended: wordList,
  /** Words that say it suffered. */
  strained: v.optional(wordList, []),
});

const cause = v.strictObject({ people: v.optional(idList, []), words: wordList });

const side = v.strictObject({
  statement: id,
  /** Numbers of the sentences that bear on it; all of them where none are given. */
  sentences: v.optional(v.pipe(v.array(sentenceNumber), v.readonly()), []),
});

const framingBase = {
  id,
  label: words,
  description: words,
  /** Id of the person who disputes it, `null` where nobody does. */
  disputedBy: v.nullable(id),
  disputedByNote: v.nullable(v.string()),
  /** The day on which it was first disputed. */
  disputedSince: v.optional(day),
  /** Id of the statement that settles it. */
  statement: id,
  /** The statements that a reader is shown with it, both sides. */
  sides: v.pipe(v.array(side), v.readonly()),
  recordSupports: words,
  /** For readers: what speaks for those who used the framing. */
  fairness: words,
  /** For curators. */
  fairnessNote: v.optional(words),
};
const judged = {
  ...framingBase,
  severity: v.picklist(['minor', 'material']),
  /** Ids of the people whom it is about. */
  people: idList,
  exemplars: v.optional(wordList, []),
  counterExemplars: v.optional(wordList, []),
};

const framing = v.variant('kind', [
  /** An event is put down to one cause, alone, that is not the cause or not the only one. */
  v.strictObject({
    ...judged,
    kind: v.literal('cause'),
    event: occurrence,
    cause,
    otherCause: cause,
  }),
  /** Somebody is made the one who did it. */
  v.strictObject({ ...judged, kind: v.literal('agency'), event: occurrence, agent: id }),
  /** A denial that goes further than the record. */
  v.strictObject({
    ...judged,
    kind: v.literal('overcorrection'),
    event: occurrence,
    cause,
    otherCause: cause,
    denials: wordList,
  }),
  /** Somebody is said to have said something wider than what was said. */
  v.strictObject({
    ...judged,
    kind: v.literal('claim'),
    /** Id of the person who made the claim. */
    claimant: id,
    /** Words of the claim without its qualifier. */
    claim: wordList,
    /** Words that widen it beyond what was said. */
    widenings: v.optional(wordList, []),
    /** Words whose presence makes a sentence fair. */
    qualifiers: wordList,
  }),
  /** An event of the record is given another date; `event` is the id of the event. */
  v.strictObject({
    ...framingBase,
    kind: v.literal('dating'),
    severity: v.picklist(['minor', 'material']),
    event: id,
  }),
  /** Somebody's account, shown to readers and never marked. */
  v.strictObject({ ...framingBase, kind: v.literal('account') }),
]);

const event = v.strictObject({
  id,
  label: words,
  /** Every date or year that is right for it. */
  dates: v.pipe(v.array(date), v.minLength(1, 'needs at least one date'), v.readonly()),
  people: idList,
  statement: v.nullable(id),
  framing: v.optional(id),
  /** Words by which pages mean it. */
  words: wordList,
  /** Id of the person who did it, where somebody else is sometimes said to have. */
  doneBy: v.optional(id),
  /** Verbs by which pages say that somebody did it: posted, made public. */
  acts: v.optional(wordList, []),
});

const timelineEntry = v.strictObject({ date: words, event: words, statements: idList });

const discrepancy = v.strictObject({
  /** Id of the statement or framing on which reports differ. */
  subject: id,
  readings: v.pipe(v.array(v.strictObject({ wording: words, by: words })), v.readonly()),
  ruling: words,
});

export const storySchema = v.strictObject({
  format: v.literal(1, 'must be 1, the only format there is'),
  id,
  title: words,
  scope: words,
  language: words,
  licence: words,
  updated: day,
  /** By what a page is recognised: the people of the story and words for its subject. */
  gate: v.strictObject({ people: idList, topics: wordList }),
  policy: v.strictObject({
    caseAndTypography: v.string(),
    optionalWords: wordList,
    cannotCheck: idList,
    translations: v.string(),
  }),
  people: v.pipe(v.array(person), v.minLength(1, 'needs at least one person'), v.readonly()),
  sources: v.pipe(v.array(source), v.minLength(1, 'needs at least one source'), v.readonly()),
  statements: v.pipe(
    v.array(statement),
    v.minLength(1, 'needs at least one statement'),
    v.readonly(),
  ),
  framings: v.optional(v.pipe(v.array(framing), v.readonly()), []),
  events: v.optional(v.pipe(v.array(event), v.readonly()), []),
  timeline: v.optional(v.pipe(v.array(timelineEntry), v.readonly()), []),
  discrepancies: v.optional(v.pipe(v.array(discrepancy), v.readonly()), []),
  notFound: v.optional(wordList, []),
});

/** One story on file, as its record holds it. */
export type Story = v.InferOutput<typeof storySchema>;
export type Person = Story['people'][number];
export type Source = Story['sources'][number];
export type Statement = Story['statements'][number];
export type Framing = Story['framings'][number];
export type StoryEvent = Story['events'][number];
