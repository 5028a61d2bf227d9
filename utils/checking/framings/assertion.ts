import type { ReadingPart, Severity } from '../../model';
import type { Word } from '../../text/words';
import type { Found } from './phrases';
import type { OwnSentence } from './sentence';

/** What a sentence asserts, with the words that it rests on. */
export interface Assertion {
  readonly sentence: OwnSentence;
  readonly severity: Severity;
  readonly confidence: number;
  readonly reading: readonly ReadingPart[];
  /** Minor assertions are fair where the other cause stands in the same or the next sentence. */
  readonly isExcusedByNext: boolean;
}

/** The words found, as a part of the reading that a reader can be shown. The letters are filled in on the way out. */
export function readingPart(
  role: string,
  words: readonly Word[],
  { from, to }: Found,
): ReadingPart {
  return { role, start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0, text: '' };
}
