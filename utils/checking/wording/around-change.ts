import { readStatement } from '../../record/statement-text';
import type { Word } from '../../text/words';
import type { Change } from './changes';
import type { Piece } from './compare';

/**
 * A change with the name that was said where the page ends on another name: the
 * statement goes on, so the aligner leaves what was said there unprinted.
 */
export function withNameAtTheEnd(change: Change, passage: readonly Word[], piece: Piece): Change {
  const { printed, said, printedAt } = change;
  if (said.length > 0 || printedAt + printed.length < passage.length) return change;
  const next = saidAhead(change, piece).slice(0, printed.length);
  const areNames = [...printed, ...next].every((word) => word.isCapitalized);
  return areNames ? { ...change, said: next } : change;
}

/** Whether what was said in the place of a change begins a sentence. */
export function isSentenceStart({ saidAt }: Change, { statement }: Piece): boolean {
  const { sentenceOf } = readStatement(statement.statement);
  return sentenceOf[saidAt - 1] !== sentenceOf[saidAt];
}

/** What was said after a change in the same sentence. */
export function saidAhead(change: Change, { statement }: Piece): readonly Word[] {
  const { words, sentenceOf } = readStatement(statement.statement);
  const from = change.saidAt + change.said.length;
  const sentence = sentenceOf[Math.max(0, from - 1)];
  return words
    .slice(from, from + AHEAD)
    .filter((_, offset) => sentenceOf[from + offset] === sentence);
}

/** Words of a clause or two. */
const AHEAD = 8;
