import type { IndexedStatement, StoryIndex } from '../../record/index-stories';
import { readStatement } from '../../record/statement-text';
import type { Word } from '../../text/words';
import { type Alignment, align, type Step } from './align';
import { findCandidates } from './find-candidates';
import type { PreparedPassage } from './prepare';
import type { Agreement } from './same-word';
import { withWholeSentences } from './whole-sentences';

/** A run of a passage's words and the place on the record that it repeats. */
export interface Piece {
  readonly statement: IndexedStatement;
  /** Steps in printed order; their numbers count in the passage and in the statement. */
  readonly steps: readonly Step[];
  /** Places on the record of the rarest seed that led here. */
  readonly rarest: number;
}

/** What a passage repeats: usually one piece of one statement; several where it joins what stands apart. */
export interface Comparison {
  readonly pieces: readonly Piece[];
  /** Share of the passage's own words that stand on the record there, content words counting double, 0–1. */
  readonly coverage: number;
  /** Content words of the passage that stand on the record there; a synonym counts as half a word. */
  readonly matchedContent: number;
  /** Longest run of words that stand on the record without a change. */
  readonly longestRun: number;
  /** Share of the words of the longer side that agree, 0–1. */
  readonly similarity: number;
}

/** How much likelier than others a statement is before its words are looked at, 0–1; `null` leaves it out. */
export type Preference = (statement: IndexedStatement) => number | null;

/** A rest of this many words or more may come from elsewhere on the record. */
const SHORTEST_PIECE = 4;
/** A rest counts as coming from elsewhere only where it is nearly all there. */
const PIECE_COVERAGE = 0.8;
const MOST_PIECES = 5;

/** How far forms of one word, and words that stand for one another, count as agreement. */
const SHARE: Readonly<Record<Agreement, number>> = { same: 1, stem: 0.75, synonym: 0.5, none: 0 };

/**
 * The best explanation of a passage by the record, or `null` where no statement
 * shares any seed with it. Whether it is good enough is for the judge.
 *
 * @param passage words inside the marks, with its sentences and ellipses
 * @param prefers how much likelier a statement is for other reasons (speaker, venue), 0–1; `null` leaves it out
 */
export function compare(
  { words: passage, sentenceStarts, cuts }: PreparedPassage,
  index: StoryIndex,
  prefers: Preference,
): Comparison | null {
  const pieces = explain(passage, 0, cuts, index, prefers, MOST_PIECES);
  if (!pieces) return null;
  return measure(
    passage,
    withWholeSentences(passage, sentenceStarts, pieces, (sentence) =>
      bestPiece(sentence, new Set(), index, prefers),
    ),
  );
}

function explain(
  passage: readonly Word[],
  offset: number,
  cuts: ReadonlySet<number>,
  index: StoryIndex,
  prefers: Preference,
  allowed: number,
): readonly Piece[] | null {
  const best = bestPiece(passage, cuts, index, prefers);
  if (!best) return null;
  const { from, to } = core(passage, best.steps);
  const left =
    allowed > 1
      ? elsewhere(
          passage.slice(0, from),
          offset,
          cutsWithin(cuts, 0, from),
          index,
          prefers,
          allowed - 1,
        )
      : null;
  const right =
    allowed > 1
      ? elsewhere(
          passage.slice(to),
          offset + to,
          cutsWithin(cuts, to, passage.length),
          index,
          prefers,
          allowed - 1,
        )
      : null;
  const steps = best.steps.filter(
    (step) =>
      step.printed === null || ((!left || step.printed >= from) && (!right || step.printed < to)),
  );
  const { sentenceOf } = readStatement(best.statement.statement);
  const own = { ...best, steps: shift(withinSentences(trimSaid(steps), sentenceOf), offset) };
  return [...(left ?? []), own, ...(right ?? [])];
}

function bestPiece(
  passage: readonly Word[],
  cuts: ReadonlySet<number>,
  index: StoryIndex,
  prefers: Preference,
): Piece | null {
  let best: Piece | null = null;
  let bestWorth = Number.NEGATIVE_INFINITY;
  for (const candidate of findCandidates(passage, index)) {
    const statement = index.statements[candidate.statement];
    const preference = statement ? prefers(statement) : null;
    if (!statement || preference === null) continue;
    const said = readStatement(statement.statement).words;
    const alignment: Alignment = align(passage, said, candidate.from, candidate.to, cuts);
    const worth = alignment.score * (1 + 0.1 * preference) + preference;
    if (worth > bestWorth) {
      bestWorth = worth;
      best = { statement, steps: alignment.steps, rarest: candidate.rarest };
    }
  }
  return best;
}

/** The rest of a passage beside its core, if nearly all of it stands somewhere on the record. */
function elsewhere(
  rest: readonly Word[],
  offset: number,
  cuts: ReadonlySet<number>,
  index: StoryIndex,
  prefers: Preference,
  allowed: number,
): readonly Piece[] | null {
  if (rest.length < SHORTEST_PIECE) return null;
  const pieces = explain(rest, 0, cuts, index, prefers, allowed);
  if (!pieces) return null;
  const { coverage, matchedContent } = measure(rest, pieces);
  if (coverage < PIECE_COVERAGE || matchedContent < 1) return null;
  return pieces.map((piece) => ({ ...piece, steps: shift(piece.steps, offset) }));
}

/**
 * The stretch of the passage where it agrees best with the statement: the run of
 * steps with the greatest sum, agreement counting for and change against it.
 */
function core(
  passage: readonly Word[],
  steps: readonly Step[],
): { readonly from: number; readonly to: number } {
  let sum = 0;
  let start = 0;
  let best = { sum: 0, from: 0, to: passage.length };
  for (const step of steps) {
    if (step.printed === null) continue;
    if (sum <= 0) {
      sum = 0;
      start = step.printed;
    }
    const weight = weightOf(passage[step.printed]);
    sum += step.agreement === 'none' ? -weight : weight;
    if (sum > best.sum) best = { sum, from: start, to: step.printed + 1 };
  }
  return best;
}

/** Words of the statement skipped before the first or after the last printed word are no cut. */
function trimSaid(steps: readonly Step[]): readonly Step[] {
  let from = 0;
  let to = steps.length;
  while (from < to && steps[from]?.printed === null) from++;
  while (to > from && steps[to - 1]?.printed === null) to--;
  return steps.slice(from, to);
}

/**
 * A word that the page puts before or after the words shared is set against what was said there, but
 * not across the end of a sentence: "Listen," before a sentence stands for no word of the one before.
 */
function withinSentences(steps: readonly Step[], sentenceOf: readonly number[]): readonly Step[] {
  const isShared = ({ agreement }: Step): boolean => agreement !== 'none';
  const first = steps.findIndex(isShared);
  const last = steps.findLastIndex(isShared);
  const sentenceAt = (at: number): number | undefined => sentenceOf[steps[at]?.said ?? -1];
  return steps.map((step, at) => {
    const edge = at < first ? first : at > last ? last : at;
    const isElsewhere =
      step.said !== null && edge >= 0 && sentenceOf[step.said] !== sentenceAt(edge);
    return isElsewhere && edge !== at && step.printed !== null ? { ...step, said: null } : step;
  });
}

function shift(steps: readonly Step[], by: number): readonly Step[] {
  return by === 0
    ? steps
    : steps.map((step) => (step.printed === null ? step : { ...step, printed: step.printed + by }));
}

function cutsWithin(cuts: ReadonlySet<number>, from: number, to: number): ReadonlySet<number> {
  return new Set([...cuts].filter((cut) => cut >= from && cut < to).map((cut) => cut - from));
}

function measure(passage: readonly Word[], pieces: readonly Piece[]): Comparison {
  let total = 0;
  let matched = 0;
  let matchedContent = 0;
  let matchedWords = 0;
  let saidWords = 0;
  let run = 0;
  let longestRun = 0;
  const agreed = new Map<number, Step>();
  for (const piece of pieces) {
    for (const step of piece.steps) {
      if (step.said !== null) saidWords++;
      if (step.printed !== null) agreed.set(step.printed, step);
    }
  }
  passage.forEach((word, number) => {
    const step = agreed.get(number);
    const isSame = step?.agreement === 'same';
    run = isSame ? run + 1 : 0;
    longestRun = Math.max(longestRun, run);
    const share = SHARE[step?.agreement ?? 'none'];
    if (share >= SHARE.stem) matchedWords++;
    if (word.isContent && share > 0) matchedContent += share >= SHARE.stem ? 1 : share;
    if (word.isBracketed && !isSame) return;
    const weight = weightOf(word);
    total += weight;
    matched += weight * share;
  });
  return {
    pieces,
    coverage: total === 0 ? 0 : matched / total,
    matchedContent,
    longestRun,
    similarity: matchedWords / Math.max(1, passage.length, saidWords),
  };
}

function weightOf(word: Word | undefined): number {
  return word?.isContent ? 2 : 1;
}
