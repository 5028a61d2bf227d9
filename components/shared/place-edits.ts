/**
 * Puts the steps of a comparison back into the text they were taken from, so
 * that a view shows the words letter for letter, punctuation included. Pure.
 */
import type { Edit } from '../../utils/model';

/** One step with what stands before it. */
export interface PlacedEdit {
  /** Punctuation and spaces since the step before; an ellipsis where words were passed over. */
  readonly before: string;
  /** The words of this side; empty where it has none. */
  readonly words: string;
  readonly kept: boolean;
}

export interface PlacedEdits {
  readonly steps: readonly PlacedEdit[];
  /** What closes the last step. */
  readonly after: string;
}

/** Steps that follow one another in the text, by number, and where. */
interface Run {
  readonly gaps: readonly string[];
  readonly start: number;
  readonly end: number;
}

/**
 * The steps of one side in their own punctuation. Steps that stand apart in the
 * text are joined by an ellipsis; one that is not in the text follows a space.
 *
 * @param text `printed`: the words of the page, shown from end to end; `said`:
 *   the whole statement, of which only what the steps hold is shown
 */
export function placeEdits(
  edits: readonly Edit[],
  side: 'printed' | 'said',
  text: string,
): PlacedEdits {
  const isWhole = side === 'printed';
  const words = edits.map((edit) => edit[side].trim());
  const before: string[] = words.map((step, index) => (index === 0 || step === '' ? '' : ' '));
  const numbers = words.flatMap((step, index) => (step === '' ? [] : [index]));
  let end: number | null = null;
  for (let first = 0; first < numbers.length; ) {
    const run = longestRun(
      text,
      numbers.slice(first).map((number) => words[number] ?? ''),
    );
    run?.gaps.forEach((gap, index) => {
      before[numbers[first + index] ?? 0] = gap;
    });
    if (run !== null) {
      const start = isWhole ? text.slice(end ?? 0, run.start) : startOf(text, run.start);
      before[numbers[first] ?? 0] = first === 0 || isWhole ? start : ' … ';
    }
    end = run?.end ?? null;
    first += run?.gaps.length ?? 1;
  }
  const steps = edits.map(({ op }, index) => ({
    before: before[index] ?? '',
    words: words[index] ?? '',
    kept: op === 'keep',
  }));
  if (end === null) return { steps, after: '' };
  return { steps, after: isWhole ? text.slice(end) : closeOf(text.slice(end)) };
}

/** The most of these steps, from the first on, that stand in the text with nothing but punctuation between. */
function longestRun(text: string, words: readonly string[]): Run | null {
  for (let count = words.length; count > 0; count -= 1) {
    const steps = words.slice(0, count).map((step) => step.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
    const pattern = `(?<![\\p{L}\\p{N}])()${steps.join('([^\\p{L}\\p{N}]*)')}(?![\\p{L}\\p{N}])`;
    const found = new RegExp(pattern, 'u').exec(text);
    if (found === null) continue;
    const [whole, ...gaps] = found;
    return { gaps, start: found.index, end: found.index + whole.length };
  }
  return null;
}

/** An ellipsis where the words begin within a sentence. */
function startOf(text: string, at: number): string {
  return /[\p{L}\p{N},;:—–-]\s*$/u.test(text.slice(0, at)) ? '… ' : '';
}

/** The stop that ends the words, or an ellipsis where their sentence goes on. */
function closeOf(rest: string): string {
  return /^[.!?…]+/.exec(rest)?.[0] ?? (rest.trim() === '' ? '' : ' …');
}
