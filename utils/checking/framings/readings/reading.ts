import type { Place } from '../place';
import type { Relation } from '../relation';
import type { OwnSentence, Stretch } from '../sentence';
import { AND } from '../small-words';

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

/** The event and the joining words, as far as they stand in a sentence. */
export function partsThere(
  sentence: OwnSentence,
  { event, link, eventIn }: Reading,
): readonly Stretch[] {
  return [...(eventIn === sentence ? [event] : []), ...(link ? [link] : [])];
}

/** Whether a sentence stands right before another in its paragraph, or as the headline. */
export function isNeighbour(
  sentence: OwnSentence,
  before: OwnSentence | undefined,
): before is OwnSentence {
  return before !== undefined && (before.block === sentence.block || before.isHeadline);
}

/** The same, or at the end of the paragraph before: many a paragraph is one sentence. */
export function isAdjacent(
  sentence: OwnSentence,
  before: OwnSentence | undefined,
): before is OwnSentence {
  return before !== undefined && (before.isHeadline || sentence.block - before.block <= 1);
}

/** Words of a sentence too short for a verb that would join its parts. */
const SHORT = 9;

/** Whether a sentence is too short for a verb that would join its parts; names after a colon only say whose they are. */
export function isVerbless({ words, clauses, mentions }: OwnSentence, most = SHORT): boolean {
  const isNamed = (at: number): boolean =>
    AND.has(words[at]?.text ?? '') || mentions.some(({ from, to }) => from <= at && to > at);
  const last = clauses.indexOf(clauses.at(-1) ?? 0);
  const isOfNames = last > 0 && words.every((_, at) => at < last || isNamed(at));
  return (isOfNames ? last : words.length) <= most;
}
