import type { Span } from '../../model';
import { sentences } from '../../text/sentences';
import { type Word, words } from '../../text/words';

/** The words of a passage, its sentences, and where it prints an ellipsis. */
export interface PreparedPassage {
  readonly words: readonly Word[];
  /** Numbers of the words with which its sentences begin, in order. */
  readonly sentenceStarts: readonly number[];
  /** Numbers of the words before which something is marked as left out. */
  readonly cuts: ReadonlySet<number>;
  /** True where the passage ends in an ellipsis: the page stopped, not the speaker. */
  readonly endsCut: boolean;
}

// Three stops or more, with or without spaces or brackets round them.
const ELLIPSIS = /[[(]?\s*\.\s?\.\s?\.(?:\s?\.)*\s*[\])]?/gu;

/** The words between two offsets of folded text, with the places of its ellipses. */
export function preparePassage(text: string, inner: Span): PreparedPassage {
  const list = words(text, inner);
  const cuts = new Set<number>();
  for (const match of text.slice(inner.start, inner.end).matchAll(ELLIPSIS)) {
    const at = inner.start + match.index;
    const next = list.findIndex((word) => word.start >= at);
    cuts.add(next < 0 ? list.length : next);
  }
  const sentenceStarts = sentences(text, inner)
    .map((sentence) => list.findIndex((word) => word.start >= sentence.start))
    .filter((at, number, all) => at >= 0 && at !== all[number - 1]);
  return { words: list, sentenceStarts, cuts, endsCut: cuts.has(list.length) };
}
