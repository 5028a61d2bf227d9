/**
 * The best score of a passage against a statement, found the plain way: one full matrix, and in
 * every cell every gap of every length tried (Waterman, Smith & Beyer 1976). Cubic, and written from
 * the description of the costs alone; it shares with the real aligner what two words are worth.
 */
import { GAPS, scoreOf } from '../../../utils/checking/wording/align';
import type { Word } from '../../../utils/text/words';

/**
 * @param cuts numbers of the passage's words before which an ellipsis is printed: skipping words of
 *   the statement is free there
 */
export function bestScore(
  passage: readonly Word[],
  statement: readonly Word[],
  cuts: ReadonlySet<number>,
): number {
  const cells: number[][] = [statement.map(() => 0).concat(0)];
  for (let row = 1; row <= passage.length; row++) {
    const line: number[] = [];
    cells.push(line);
    for (let column = 0; column <= statement.length; column++) {
      const ways: number[] = [];
      const [printed, said] = [passage[row - 1], statement[column - 1]];
      if (printed && said) ways.push(cell(cells, row - 1, column - 1) + scoreOf(printed, said));
      for (let length = 1; length <= row; length++) {
        const own = passage.slice(row - length, row);
        ways.push(cell(cells, row - length, column) + costOfOwnWords(own));
      }
      for (let length = 1; length <= column; length++) {
        ways.push(cell(cells, row, column - length) + costOfCut(length, cuts.has(row)));
      }
      line.push(Math.max(...ways));
    }
  }
  return Math.max(...(cells.at(-1) ?? [0]));
}

/** What it costs that the page prints words of its own; those in brackets are marked and free. */
export function costOfOwnWords(own: readonly Word[]): number {
  return own.reduce((sum, word, at) => {
    if (word.isBracketed) return sum;
    return sum + (at === 0 ? GAPS.openPrinted : GAPS.extendPrinted);
  }, 0);
}

/** What it costs to leave words of the statement out. */
export function costOfCut(length: number, isMarked: boolean): number {
  return isMarked ? 0 : GAPS.openSaid + (length - 1) * GAPS.extendSaid;
}

function cell(cells: readonly (readonly number[])[], row: number, column: number): number {
  return cells[row]?.[column] ?? Number.NEGATIVE_INFINITY;
}
