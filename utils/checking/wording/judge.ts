import type { Kind, Severity } from '../../model';
import { readStatement } from '../../record/statement-text';
import type { Word } from '../../text/words';
import { pointsBackWithin } from '../pointing';
import { isSentenceStart, saidAhead, withNameAtTheEnd } from './around-change';
import { type Change, changesOf, isAttestedMinor } from './changes';
import type { Comparison, Piece } from './compare';
import { isMovedWithin, isOneSentence, isPrintedElsewhere, type Joint, worstJoint } from './joints';
import { keptInClause } from './kept-in-clause';
import { swappedCause, swappedClauses } from './meaning/cause-turn';
import { senseTurn } from './meaning/meaning';
import { movedNegation } from './meaning/moved-negation';
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

/** Material: "at least three content words, and at least a quarter of those printed" (EDITORIAL.md, Severity). */
const LEAST_CHANGED = 3;
const LEAST_SHARE = 0.25;

/** With the sentences before it cut out, a sentence that begins by pointing back points at something else. */
const POINTED_WITHIN = 6;
/** A verb and its negation. */
const BEFORE = 3;

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
    // What a clause cut out does to the sense is for the cut to say.
    .filter((entry) => entry.class === 'words' && !isAttestedMinor(entry.change, entry.piece))
    .map(({ change, piece }) =>
      senseTurn(withNameAtTheEnd(change, passage, piece), {
        others: changes.filter((other) => other !== change),
        before: passage.slice(Math.max(0, change.printedAt - BEFORE), change.printedAt),
        ahead: saidAhead(change, piece),
        kept: keptInClause(passage, change, piece),
        beginsSentence: change.printedAt === 0 || isSentenceStart(change, piece),
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
  const cut = changed.filter((entry) => entry.class === 'cut');
  if (cut.length > 0 && share.changed < LEAST_CHANGED) {
    const isTurned =
      turn !== null ||
      cut.some(({ change }) => pointsBackWithin(passage.slice(change.printedAt), POINTED_WITHIN));
    return {
      kind: 'splice',
      severity: isTurned ? 'material' : 'minor',
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

/** Parts of a sentence exchanged anywhere in the passage: cause and effect, what is denied and what is not. */
function swapped(passage: readonly Word[], pieces: readonly Piece[]): SenseTurn | null {
  for (const [at, piece] of pieces.entries()) {
    const { words, sentenceOf } = readStatement(piece.statement.statement);
    const next = pieces[at + 1];
    const turn =
      swappedCause(passage, words, piece.steps, sentenceOf) ??
      movedNegation(passage, words, piece.steps, sentenceOf) ??
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
