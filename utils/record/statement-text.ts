import { fold } from '../text/fold';
import { type Word, words } from '../text/words';
import { keptWith } from './kept-with';
import type { Statement } from './schema';

/** A statement taken apart for comparison. */
export interface StatementText {
  /** The words as the record holds them, sentences joined by a space. */
  readonly text: string;
  readonly words: readonly Word[];
  /** For each word, the number of its sentence. */
  readonly sentenceOf: readonly number[];
  /** The record's own letters for a run of words, from word `from` up to, not including, `to`. */
  slice(from: number, to: number): string;
}

/** The words of a statement with the way back to its letters. Kept while the statement is. */
export const readStatement = keptWith((statement: Statement): StatementText => {
  const text = statement.sentences.join(' ');
  const folded = fold(text);
  const list = words(folded.text);
  return {
    text,
    words: list,
    sentenceOf: numberSentences(statement, folded.toPrinted, list),
    slice(from, to) {
      const first = list[from];
      const last = list[to - 1];
      if (!first || !last || to <= from) return '';
      const { start, end } = folded.toPrinted({ start: first.start, end: last.end });
      return text.slice(start, end);
    },
  };
});

function numberSentences(
  statement: Statement,
  toPrinted: (span: { start: number; end: number }) => { start: number },
  list: readonly Word[],
): readonly number[] {
  const ends: number[] = [];
  let end = 0;
  for (const sentence of statement.sentences) {
    end += sentence.length + 1;
    ends.push(end);
  }
  let sentence = 0;
  return list.map((word) => {
    while (sentence < ends.length - 1 && toPrinted(word).start >= (ends[sentence] ?? 0)) sentence++;
    return sentence;
  });
}
