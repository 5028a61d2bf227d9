import type { StoryIndex } from '../../record/index-stories';
import { seedsOf } from '../../record/seeds';
import type { Word } from '../../text/words';

/** A statement that a passage may repeat, and the stretch of it to compare with. */
export interface Candidate {
  /** Number in `StoryIndex.statements`. */
  readonly statement: number;
  /** Words of the statement, from … to (exclusive), that can hold the passage. */
  readonly from: number;
  readonly to: number;
  /** Weight of the shared seeds; higher is likelier. */
  readonly weight: number;
  /** Places on the record of the rarest seed shared: at 1 or 2 the likeness is hardly chance. */
  readonly rarest: number;
}

/** A passage is compared with no more statements than this, the likeliest first. */
const MOST_CANDIDATES = 12;
/** A statement that shares so much less than the best one is not the one repeated … */
const LEAST_OF_BEST = 0.3;
/** … where the best shares enough to be no accident: one seed may be a stranger's in the same bucket. */
const PLAINLY_SHARED = 4;
/** Three words in a row are better evidence than two content words near each other. */
const THREE_WORDS_WEIGHT = 1.5;
/** Words of the statement looked at beyond the outermost shared seed, besides the passage's own length. */
const MARGIN = 12;

/**
 * The statements that share wording with a passage, likeliest first, found by
 * seeds alone. A seed counts more the fewer places it stands in. The cost
 * depends on the passage, not on the number of statements.
 */
export function findCandidates(passage: readonly Word[], index: StoryIndex): readonly Candidate[] {
  const tallies = new Map<
    number,
    { weight: number; first: number; last: number; rarest: number }
  >();
  for (const seed of seedsOf(passage)) {
    const postings = index.postings(seed);
    if (postings.length === 0) continue;
    const weight =
      (seed.kind === 'three-words' ? THREE_WORDS_WEIGHT : 1) / (1 + Math.log2(postings.length));
    const counted = new Set<number>();
    for (const { statement, word } of postings) {
      const tally = tallies.get(statement);
      if (!tally) {
        tallies.set(statement, { weight, first: word, last: word, rarest: postings.length });
        counted.add(statement);
        continue;
      }
      tally.first = Math.min(tally.first, word);
      tally.last = Math.max(tally.last, word);
      tally.rarest = Math.min(tally.rarest, postings.length);
      if (!counted.has(statement)) tally.weight += weight;
      counted.add(statement);
    }
  }
  const reach = passage.length + MARGIN;
  const found = [...tallies]
    .map(([statement, { weight, first, last, rarest }]) => ({
      statement,
      weight,
      rarest,
      from: Math.max(0, first - reach),
      to: last + reach,
    }))
    .sort((a, b) => b.weight - a.weight || a.statement - b.statement)
    .slice(0, MOST_CANDIDATES);
  const best = found[0]?.weight ?? 0;
  const least = best >= PLAINLY_SHARED ? best * LEAST_OF_BEST : 0;
  return found.filter(({ weight }) => weight >= least);
}
