import type { IndexedStatement } from '../../../utils/record/index-stories';
import { fold } from '../../../utils/text/fold';
import { type Word, words } from '../../../utils/text/words';

/** A word as it is printed, with the words it counts as: one, or two for a contraction. */
export interface PrintedWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly counts: readonly Word[];
}

/** Words of a statement, run together as a page would print them. */
export interface Quotable {
  readonly statement: IndexedStatement;
  /** Numbers of the sentences, first and last. */
  readonly sentences: readonly [number, number];
  readonly text: string;
  /** Offsets count in `text`. */
  readonly printedWords: readonly PrintedWord[];
}

/** Whole sentences of a statement, from the first to the last given, wrapped round where there are not so many. */
export function wholeSentences(
  statement: IndexedStatement,
  first: number,
  count: number,
): Quotable {
  const all = statement.statement.sentences;
  const from = first % all.length;
  const to = Math.min(all.length - 1, from + count - 1);
  const text = all.slice(from, to + 1).join(' ');
  return { statement, sentences: [from, to], text, printedWords: printedWords(text) };
}

/**
 * A quotation cut out of another: from one of its words to another, with the punctuation between
 * them. The words left outside come back too, those before it and those after it.
 */
export function cutOut(
  { statement, sentences, text, printedWords: all }: Quotable,
  from: number,
  to: number,
): Quotable & { readonly before: string; readonly after: string } {
  const start = all[from]?.start ?? 0;
  const end = all[to]?.end ?? text.length;
  const own = text.slice(start, end);
  return {
    statement,
    sentences,
    text: own,
    printedWords: printedWords(own),
    before: text.slice(0, start),
    after: text.slice(end),
  };
}

/** The words of a text as they are printed: contractions and hyphenated words in one piece. */
export function printedWords(text: string): readonly PrintedWord[] {
  const folded = fold(text);
  const counted = words(folded.text).map((word) => ({ word, place: folded.toPrinted(word) }));
  return [...text.matchAll(/[^\s—–]+/gu)].flatMap((match) => {
    const bare = match[0].replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    if (bare === '') return [];
    const start = match.index + match[0].indexOf(bare);
    const end = start + bare.length;
    const counts = counted
      .filter(({ place }) => place.start >= start && place.end <= end)
      .map(({ word }) => word);
    return counts.length > 0 ? [{ start, end, text: bare, counts }] : [];
  });
}

/** Whether no record can be unsure how the sentence reads: nothing in brackets, masked or broken off. */
export function isPlain({ text }: Quotable): boolean {
  return !/[[\]()*…<>@‘"]|\.\.\.|--|\.com/u.test(text);
}

/** Content words of a text, contractions taken apart. */
export function contentWords(text: string): readonly Word[] {
  return words(fold(text).text).filter((word) => word.isContent);
}
