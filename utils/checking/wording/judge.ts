import type { Kind, Severity } from '../../model';
import { readStatement } from '../../record/statement-text';
import type { Word } from '../../text/words';
import { type Change, changesOf, isAttestedMinor } from './changes';
import type { Comparison, Piece } from './compare';
import { swappedCause, swappedClauses } from './meaning/cause-turn';
import { senseTurn } from './meaning/meaning';
import type { MeaningContext, SenseTurn } from './meaning/sense-turn';

/** What the words of a passage amount to, before speaker, date and surroundings are looked at. */
export interface WordingVerdict {
  readonly kind: Extract<Kind, 'verbatim' | 'edited' | 'misquote' | 'splice'>;
  readonly severity: Severity;
  /** Words that differ, in the passage and on the record. */
  readonly changes: readonly Change[];
  /** Why it is material, or what was joined; `null` where many small changes or none are the reason. */
  readonly reason:
    | { readonly about: 'sense'; readonly turn: SenseTurn }
    | { readonly about: 'share'; readonly changed: number; readonly of: number }
    | { readonly about: 'joined'; readonly joint: Joint }
    | { readonly about: 'wording' }
    | null;
}

/** The verdict on two words printed as one phrase that stand apart on the record. */
export const FUSED: WordingVerdict = {
  kind: 'splice',
  severity: 'minor',
  changes: [],
  reason: { about: 'joined', joint: 'fused' },
};

/** How two pieces that one pair of marks joins stand on the record. */
export type Joint =
  | 'fused'
  | 'skipped'
  | 'reversed'
  | 'same-occasion'
  | 'other-occasion'
  | 'other-speaker';

/** Material: "at least three content words, and at least a quarter of those printed" (EDITORIAL.md, Severity). */
const LEAST_CHANGED = 3;
const LEAST_SHARE = 0.25;

export interface WordingContext {
  readonly passage: readonly Word[];
  readonly cuts: ReadonlySet<number>;
  /** True where the page itself breaks off in the middle of a word or quotation. */
  readonly isBrokenOff: boolean;
  readonly personNamed: MeaningContext['personNamed'];
}

/** The verdict on the words inside one pair of marks. */
export function judgeWording(comparison: Comparison, context: WordingContext): WordingVerdict {
  const { passage, cuts } = context;
  const judged = comparison.pieces.flatMap((piece) =>
    changesOf(passage, piece, cuts, context.isBrokenOff).map((entry) => ({ ...entry, piece })),
  );
  const changed = judged
    .filter((entry) => entry.class === 'words' || entry.class === 'cut')
    .filter((entry) => !isPrintedElsewhere(entry.change, entry.piece, comparison.pieces));
  const changes = changed.map(({ change }) => change);

  const joint = worstJoint(comparison.pieces, cuts);
  if (joint === 'other-occasion' || joint === 'other-speaker') {
    return { kind: 'splice', severity: 'material', changes, reason: { about: 'joined', joint } };
  }

  const capitalsAreNames = !isTitleCase(passage);
  const turned = changed
    .filter(({ change, piece }) => !isAttestedMinor(change, piece))
    .map(({ change, piece }) =>
      senseTurn(change, {
        others: changes.filter((other) => other !== change),
        before: passage.slice(Math.max(0, change.printedAt - BEFORE), change.printedAt),
        ahead: saidAhead(change, piece),
        kept: keptNear(passage, change, piece),
        personNamed: context.personNamed,
        capitalsAreNames,
      }),
    )
    .find((found) => found !== null);
  const turn = turned ?? swapped(passage, comparison.pieces);
  const share = changedShare(passage, changed);
  const isMaterial =
    turn !== null || (share.changed >= LEAST_CHANGED && share.changed >= LEAST_SHARE * share.of);
  const severity: Severity = isMaterial ? 'material' : 'minor';

  if (joint !== null) {
    return {
      kind: 'splice',
      severity: turn ? 'material' : 'minor',
      changes,
      reason: { about: 'joined', joint },
    };
  }
  if (changed.length === 0 && !isMovedWithin(comparison.pieces)) {
    const hasEllipsis = [...cuts].some((cut) => cut > 0 && cut < passage.length);
    const isEdited = hasEllipsis || judged.some((entry) => entry.class === 'marked');
    return { kind: isEdited ? 'edited' : 'verbatim', severity: 'minor', changes, reason: null };
  }
  if (changed.some((entry) => entry.class === 'cut') && share.changed < LEAST_CHANGED) {
    return {
      kind: 'splice',
      severity: turn ? 'material' : 'minor',
      changes,
      reason: { about: 'joined', joint: 'skipped' },
    };
  }
  const reason: WordingVerdict['reason'] = turn
    ? { about: 'sense', turn }
    : isMaterial
      ? { about: 'share', ...share }
      : { about: 'wording' };
  return { kind: 'misquote', severity, changes, reason };
}

function swapped(passage: readonly Word[], pieces: readonly Piece[]): SenseTurn | null {
  for (const [at, piece] of pieces.entries()) {
    const { words, sentenceOf } = readStatement(piece.statement.statement);
    const next = pieces[at + 1];
    const turn =
      swappedCause(passage, words, piece.steps, sentenceOf) ??
      (next && isOneSentence(piece, next)
        ? swappedClauses(passage, words, piece.steps, next.steps)
        : null);
    if (turn) return turn;
  }
  return null;
}

/** Most content words capitalized: a headline's style. */
function isTitleCase(passage: readonly Word[]): boolean {
  const content = passage.filter((word) => word.isContent);
  return content.filter((word) => word.isCapitalized).length > content.length / 2;
}

/** Words that one piece leaves out and another prints were moved, not cut. */
function isPrintedElsewhere(change: Change, piece: Piece, pieces: readonly Piece[]): boolean {
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

function worstJoint(pieces: readonly Piece[], cuts: ReadonlySet<number>): Joint | null {
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
function isMovedWithin(pieces: readonly Piece[]): boolean {
  return (
    pieces.length > 1 &&
    pieces.every((piece, at) => at === 0 || isOneSentence(pieces[at - 1] as Piece, piece))
  );
}

function isOneSentence(left: Piece, right: Piece): boolean {
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

/** Words near a change that both sides share: its clause, roughly. */
function keptNear(passage: readonly Word[], change: Change, piece: Piece): readonly Word[] {
  const from = change.printedAt - NEAR;
  const to = change.printedAt + change.printed.length + NEAR;
  return piece.steps.flatMap((step) => {
    if (step.printed === null || step.agreement !== 'same') return [];
    const word = passage[step.printed];
    return word && step.printed >= from && step.printed < to ? [word] : [];
  });
}

const NEAR = 5;

/** What was said after a change in the same sentence. */
function saidAhead(change: Change, { statement }: Piece): readonly Word[] {
  const { words, sentenceOf } = readStatement(statement.statement);
  const from = change.saidAt + change.said.length;
  const sentence = sentenceOf[Math.max(0, from - 1)];
  return words
    .slice(from, from + AHEAD)
    .filter((_, offset) => sentenceOf[from + offset] === sentence);
}

/** A verb and its negation. */
const BEFORE = 3;
/** Words of a clause or two. */
const AHEAD = 8;

/**
 * How many content words of the passage are not the speaker's there. Words that
 * stand elsewhere in the sentences compared were moved, not replaced.
 */
function changedShare(
  passage: readonly Word[],
  changed: readonly { readonly change: Change; readonly piece: Piece }[],
): { readonly changed: number; readonly of: number } {
  const own = passage.filter((word) => word.isContent && !word.isBracketed);
  let count = 0;
  for (const { change, piece } of changed) {
    const available = new Set(sentencesCompared(piece).map((word) => word.stem));
    count += change.printed.filter(
      (word) => word.isContent && !word.isBracketed && !available.has(word.stem),
    ).length;
  }
  return { changed: count, of: own.length };
}

function sentencesCompared(piece: Piece): readonly Word[] {
  const { words, sentenceOf } = readStatement(piece.statement.statement);
  const compared = new Set(
    piece.steps.flatMap((step) => (step.said === null ? [] : [sentenceOf[step.said]])),
  );
  return words.filter((_, at) => compared.has(sentenceOf[at]));
}
