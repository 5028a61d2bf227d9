/**
 * The statements of all stories on file, found by what a passage says.
 *
 * An inverted index from seeds (three words in a row; pairs of content words
 * close together) to places in statements. Seeds are hashed into buckets, so
 * the index is a few typed arrays: a hundred thousand statements fit, and
 * looking a passage up costs the same however many there are. A bucket may hold
 * strangers; alignment decides.
 */
import type { Framing, Person, Source, Statement, Story, StoryEvent } from './schema';
import { type Seed, seedsOf } from './seeds';
import { readStatement } from './statement-text';

/** A statement ready to be compared. */
export interface IndexedStatement {
  readonly story: Story;
  readonly statement: Statement;
  readonly speaker: Person;
  readonly source: Source;
}

/** Where a seed of a passage stands on the record. */
export interface Posting {
  /** Number of the statement in `StoryIndex.statements`. */
  readonly statement: number;
  /** Number of the word in the statement. */
  readonly word: number;
}

export interface StoryIndex {
  readonly stories: readonly Story[];
  readonly statements: readonly IndexedStatement[];
  /** The places of a seed, or none where it is too common to tell statements apart. */
  postings(seed: Seed): readonly Posting[];
  statementById(id: string): IndexedStatement | null;
  framingById(id: string): { readonly story: Story; readonly framing: Framing } | null;
  personById(id: string): Person | null;
  eventById(id: string): StoryEvent | null;
}

/**
 * Seeds in more places than this say nothing about which statement is meant,
 * and following them would make the cost grow with the record.
 */
const MOST_POSTINGS = 200;
/** Buckets for each seed; at two, one look-up in five meets a stranger. */
const BUCKETS_PER_SEED = 2;

/** An index over the statements of several stories whose wording is known or at least reported. */
export function indexStories(stories: readonly Story[]): StoryIndex {
  const statements = stories.flatMap(indexedStatements);
  const { offsets, statementOf, wordOf, mask } = bucketSeeds(statements);
  const byId = new Map(statements.map((entry) => [entry.statement.id, entry]));
  const framings = new Map(
    stories.flatMap((story) =>
      story.framings.map((framing) => [framing.id, { story, framing }] as const),
    ),
  );
  const people = new Map(
    stories.flatMap((story) => story.people.map((person) => [person.id, person] as const)),
  );
  const events = new Map(
    stories.flatMap((story) => story.events.map((event) => [event.id, event] as const)),
  );

  return {
    stories,
    statements,
    postings(seed) {
      const bucket = seed.hash & mask;
      const from = offsets[bucket] ?? 0;
      const to = offsets[bucket + 1] ?? from;
      if (to - from > MOST_POSTINGS) return [];
      const found: Posting[] = [];
      for (let at = from; at < to; at++)
        found.push({ statement: statementOf[at] ?? 0, word: wordOf[at] ?? 0 });
      return found;
    },
    statementById: (id) => byId.get(id) ?? null,
    framingById: (id) => framings.get(id) ?? null,
    personById: (id) => people.get(id) ?? null,
    eventById: (id) => events.get(id) ?? null,
  };
}

function indexedStatements(story: Story): IndexedStatement[] {
  const people = new Map(story.people.map((person) => [person.id, person]));
  const sources = new Map(story.sources.map((source) => [source.id, source]));
  return story.statements.map((statement) => {
    const speaker = people.get(statement.speaker);
    const source = sources.get(statement.source);
    if (!speaker || !source) {
      throw new Error(
        `story ${story.id}: statement ${statement.id} has no speaker or no source; parse it first`,
      );
    }
    return { story, statement, speaker, source };
  });
}

interface Buckets {
  /** For each bucket, where its postings begin; one more for the end. */
  readonly offsets: Uint32Array;
  readonly statementOf: Uint32Array;
  readonly wordOf: Uint16Array;
  readonly mask: number;
}

/** A counting sort of all seeds by bucket. */
function bucketSeeds(statements: readonly IndexedStatement[]): Buckets {
  const hashes: number[] = [];
  const owners: number[] = [];
  const places: number[] = [];
  statements.forEach(({ statement }, number) => {
    for (const seed of seedsOf(readStatement(statement).words)) {
      hashes.push(seed.hash);
      owners.push(number);
      places.push(Math.min(seed.word, 0xffff));
    }
  });
  let size = 1024;
  while (size < hashes.length * BUCKETS_PER_SEED) size *= 2;
  const mask = size - 1;
  const offsets = new Uint32Array(size + 1);
  for (const hash of hashes) offsets[(hash & mask) + 1] = (offsets[(hash & mask) + 1] ?? 0) + 1;
  for (let bucket = 0; bucket < size; bucket++) {
    offsets[bucket + 1] = (offsets[bucket + 1] ?? 0) + (offsets[bucket] ?? 0);
  }
  const next = offsets.slice();
  const statementOf = new Uint32Array(hashes.length);
  const wordOf = new Uint16Array(hashes.length);
  hashes.forEach((hash, at) => {
    const place = next[hash & mask] ?? 0;
    next[hash & mask] = place + 1;
    statementOf[place] = owners[at] ?? 0;
    wordOf[place] = places[at] ?? 0;
  });
  return { offsets, statementOf, wordOf, mask };
}
