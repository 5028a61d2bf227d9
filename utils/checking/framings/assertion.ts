import type { ReadingPart, Severity } from '../../model';
import type { Word } from '../../text/words';
import type { OwnSentence } from './sentence';

/** What a sentence asserts, with the words that it rests on. */
export interface Assertion {
  readonly sentence: OwnSentence;
  readonly severity: Severity;
  readonly confidence: number;
  readonly reading: readonly ReadingPart[];
  /** Ids of the people whom the sentences that it rests on name, where that is more than one sentence. */
  readonly people?: ReadonlySet<string>;
  /** True where all that it rests on stands in other sentences. */
  readonly isBorrowed?: boolean;
  /** True where it means by "they" or "the two" the people named right before it. */
  readonly meansPeopleAround?: boolean;
}

/** The words found, as a part of the reading that a reader can be shown. The letters are filled in on the way out. */
export function readingPart(
  role: string,
  words: readonly Word[],
  { from, to }: { readonly from: number; readonly to: number },
): ReadingPart {
  return { role, start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0, text: '' };
}
