import { readStatement } from '../../record/statement-text';
import type { Change } from './changes';
import type { Piece } from './compare';

/** How two pieces that one pair of marks joins stand on the record. */
export type Joint =
  | 'fused'
  | 'skipped'
  | 'reversed'
  | 'same-occasion'
  | 'other-occasion'
  | 'other-speaker';

/** Words that one piece leaves out and another prints were moved, not cut. */
export function isPrintedElsewhere(
  change: Change,
  piece: Piece,
  pieces: readonly Piece[],
): boolean {
  if (change.printed.length > 0) return false;
  const elsewhere = new Set(
    pieces
      .filter((other) => other !== piece && other.statement.statement === piece.statement.statement)
      .flatMap((other) =>
        other.steps.flatMap((step) =>
          step.said === null || step.printed === null ? [] : [step.said],
        ),
      ),
  );
  const printed = change.said.filter((_, offset) => elsewhere.has(change.saidAt + offset));
  return printed.length * 2 >= change.said.length;
}

/** The gravest way in which the pieces of one pair of marks are joined, or `null` where they stand together on the record. */
export function worstJoint(pieces: readonly Piece[], cuts: ReadonlySet<number>): Joint | null {
  let worst: Joint | null = null;
  for (let at = 1; at < pieces.length; at++) {
    const joint = jointOf(pieces[at - 1] as Piece, pieces[at] as Piece, cuts);
    if (joint !== null && (worst === null || RANK[joint] > RANK[worst])) worst = joint;
  }
  return worst;
}

const RANK: Readonly<Record<Joint, number>> = {
  fused: 0,
  skipped: 0,
  reversed: 1,
  'same-occasion': 2,
  'other-occasion': 3,
  'other-speaker': 4,
};

function jointOf(left: Piece, right: Piece, cuts: ReadonlySet<number>): Joint | null {
  const a = left.statement.statement;
  const b = right.statement.statement;
  if (a.speaker !== b.speaker) return 'other-speaker';
  if (a.source !== b.source) return 'other-occasion';
  const startsAt = right.steps.find((step) => step.printed !== null)?.printed ?? -1;
  if (cuts.has(startsAt)) return null;
  if (a === b) {
    if (isOneSentence(left, right)) return null;
    if (a.breaksAfter.length > 0 && reachesBreak(left, right)) return null;
    return 'reversed';
  }
  if (b.follows === a.id && isAtEnd(left) && isAtStart(right)) return null;
  return 'same-occasion';
}

/** Words moved within one sentence are other wording, not a splice. */
export function isMovedWithin(pieces: readonly Piece[]): boolean {
  return (
    pieces.length > 1 &&
    pieces.every((piece, at) => at === 0 || isOneSentence(pieces[at - 1] as Piece, piece))
  );
}

/** Whether two pieces come from one sentence of one statement. */
export function isOneSentence(left: Piece, right: Piece): boolean {
  if (left.statement.statement !== right.statement.statement) return false;
  return new Set([...sentencesOf(left), ...sentencesOf(right)]).size === 1;
}

function sentencesOf(piece: Piece): readonly number[] {
  const { sentenceOf } = readStatement(piece.statement.statement);
  return piece.steps.flatMap((step) => (step.said === null ? [] : [sentenceOf[step.said] ?? 0]));
}

function reachesBreak(left: Piece, right: Piece): boolean {
  const sentences = [...sentencesOf(left), ...sentencesOf(right)];
  const [from, to] = [Math.min(...sentences), Math.max(...sentences)];
  return left.statement.statement.breaksAfter.some(
    (number) => number - 1 >= from && number - 1 < to,
  );
}

function isAtEnd(piece: Piece): boolean {
  const last = piece.steps.findLast((step) => step.said !== null)?.said;
  return (
    last !== undefined &&
    last !== null &&
    last >= readStatement(piece.statement.statement).words.length - 2
  );
}

function isAtStart(piece: Piece): boolean {
  const first = piece.steps.find((step) => step.said !== null)?.said;
  return first !== undefined && first !== null && first <= 2;
}
