/** Which words of a statement a page prints. Pure, and for display only: the verdict rests on its own comparison. */
import { diffArrays } from 'diff';

/** A run of a text's letters. */
export interface Run {
  readonly text: string;
  /** Whether the page prints these words. */
  readonly printed: boolean;
}

/** Fewer words in a row than this stand in any two texts. */
const FEWEST_WORDS = 3;

/**
 * The statement from end to end, in runs that the page prints and runs that it
 * does not; a single run where the two share no three words in a row.
 */
export function printedWithin(statement: string, printed: string): readonly Run[] {
  const words = [...statement.matchAll(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)];
  const onPage = printed.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];
  const changes = diffArrays(
    words.map(([word]) => word),
    onPage,
    { comparator: isSameWord },
  );
  const runs: Run[] = [];
  let at = 0;
  let end = 0;
  for (const { added, removed, value } of changes) {
    if (added) continue;
    const first = words[at];
    const last = words[at + value.length - 1];
    at += value.length;
    if (removed || !first || !last || value.length < FEWEST_WORDS) continue;
    if (first.index > end) runs.push({ text: statement.slice(end, first.index), printed: false });
    end = last.index + last[0].length;
    runs.push({ text: statement.slice(first.index, end), printed: true });
  }
  if (end < statement.length) runs.push({ text: statement.slice(end), printed: false });
  return runs;
}

function isSameWord(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll('’', "'");
}
