import type { Place } from '../place';
import type { Relation } from '../relation';
import type { OwnSentence } from '../sentence';

/** What a reading has found, and in which sentences its parts stand. */
export interface Reading extends Relation {
  readonly eventIn: OwnSentence;
  readonly causeIn: OwnSentence;
  /** True where the parts merely stand side by side. */
  readonly isJuxtaposed?: boolean;
  /** The sentence that asserts it, where that is another one than the one read. */
  readonly assertedIn?: OwnSentence;
}

/** A way in which a page says what caused what. */
export interface CauseReading {
  readonly name: string;
  read(place: Place): Reading | null;
}

/** Whether a sentence stands right before another as part of the same text. */
export function isNeighbour(
  sentence: OwnSentence,
  before: OwnSentence | undefined,
): before is OwnSentence {
  return before !== undefined && (before.block === sentence.block || before.isHeadline);
}

/** Words of a sentence too short for a verb that would join its parts. */
const SHORT = 9;

/** Whether a sentence is too short for a verb that would join its parts. */
export function isVerbless({ words }: OwnSentence, most = SHORT): boolean {
  return words.length <= most;
}
