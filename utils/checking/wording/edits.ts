import type { Edit, Span } from '../../model';
import { readStatement } from '../../record/statement-text';
import type { Word } from '../../text/words';
import type { Step } from './align';
import type { Piece } from './compare';

/**
 * The way from the words on the record to the words on the page, as runs of
 * words kept, put in, left out or replaced, in printed order.
 *
 * @param passage the words of the passage
 * @param printedSlice the page's own letters for a span of folded text
 */
export function editsOf(
  passage: readonly Word[],
  pieces: readonly Piece[],
  printedSlice: (span: Span) => string,
): readonly Edit[] {
  return pieces.flatMap((piece) =>
    runsOf(piece.steps).map((run) => toEdit(run, passage, piece, printedSlice)),
  );
}

function runsOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const runs: Step[][] = [];
  for (const step of steps) {
    const run = runs.at(-1);
    if (run?.[0] && (run[0].agreement === 'same') === (step.agreement === 'same')) run.push(step);
    else runs.push([step]);
  }
  return runs;
}

function toEdit(
  run: readonly Step[],
  passage: readonly Word[],
  piece: Piece,
  printedSlice: (span: Span) => string,
): Edit {
  const printedNumbers = run.flatMap((step) => (step.printed === null ? [] : [step.printed]));
  const saidNumbers = run.flatMap((step) => (step.said === null ? [] : [step.said]));
  const first = passage[printedNumbers[0] ?? -1];
  const last = passage[printedNumbers.at(-1) ?? -1];
  const printed =
    first && last ? withBracket({ start: first.start, end: last.end }, printedSlice) : '';
  const statement = readStatement(piece.statement.statement);
  const from = saidNumbers[0];
  const to = saidNumbers.at(-1);
  const said = from === undefined || to === undefined ? '' : statement.slice(from, to + 1);
  if (run[0]?.agreement === 'same') return { op: 'keep', printed, said };
  return { op: printed === '' ? 'delete' : said === '' ? 'insert' : 'replace', printed, said };
}

/** Brackets are printed beside the words, not in them: one that opens in the run closes in it. */
function withBracket(span: Span, printedSlice: (span: Span) => string): string {
  const printed = printedSlice(span);
  if (!/[[(][^\])]*$/u.test(printed)) return printed;
  const wider = printedSlice({ start: span.start, end: span.end + 1 });
  return /[\])]$/u.test(wider) ? wider : printed;
}
