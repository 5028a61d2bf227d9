import { readStatement } from '../../record/statement-text';
import type { Word } from '../../text/words';
import type { Change } from './changes';
import type { Piece } from './compare';

/** Words to either side that a clause of speech reaches, roughly. */
const REACH = 8;
/** Conjunctions, and subjects that can be nothing else: with them another clause begins. */
const BEGINS_CLAUSE = new Set(
  'and but so because which who that if when while although though unless i he she we they'.split(
    ' ',
  ),
);

/**
 * The words of the clause round a change that both sides share, in printed
 * order. Without a parse: those near it, not beyond the end of the sentence,
 * nor before the word with which its clause begins or the next one does.
 */
export function keptInClause(
  passage: readonly Word[],
  change: Change,
  piece: Piece,
): readonly Word[] {
  const { sentenceOf } = readStatement(piece.statement.statement);
  const lastBefore = change.said.length > 0 ? change.saidAt : change.saidAt - 1;
  // What is put in between two sentences may belong to either.
  const own = new Set([sentenceOf[lastBefore], sentenceOf[change.saidAt]]);
  const shared = (from: number, to: number): readonly Word[] =>
    piece.steps.flatMap((step) => {
      if (step.printed === null || step.said === null || step.agreement !== 'same') return [];
      const word = passage[step.printed];
      const isNear = step.printed >= from && step.printed < to && own.has(sentenceOf[step.said]);
      return word && isNear ? [word] : [];
    });
  const before = shared(change.printedAt - REACH, change.printedAt);
  const end = change.printedAt + change.printed.length;
  const after = shared(end, end + REACH);
  const next = after.findIndex(beginsClause);
  return [
    ...before.slice(Math.max(0, before.findLastIndex(beginsClause))),
    ...(next < 0 ? after : after.slice(0, next)),
  ];
}

function beginsClause({ text }: Word): boolean {
  return BEGINS_CLAUSE.has(text);
}
