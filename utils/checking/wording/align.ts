/**
 * Lines up the words of a passage with the words of a statement.
 *
 * The whole passage is accounted for; it may begin and end anywhere in the
 * statement (semi-global alignment, Needleman & Wunsch 1970, with free end gaps
 * on the statement's side) and gaps are affine (Gotoh 1982): one long cut costs
 * little more than a short one, so that a cut is found as a cut. Where the
 * passage prints an ellipsis, skipping words of the statement is free.
 *
 * Cost: words of the passage × words of the stretch compared. Scores are
 * integers, so that the result is the same everywhere.
 */
import type { Word } from '../../text/words';
import { type Agreement, agreement } from './same-word';

/** One step of an alignment; `null` where a side has no word. */
export interface Step {
  /** Number of the word in the passage. */
  readonly printed: number | null;
  /** Number of the word in the statement. */
  readonly said: number | null;
  readonly agreement: Agreement;
}

export interface Alignment {
  readonly steps: readonly Step[];
  readonly score: number;
}

const SAME_CONTENT = 8;
const SAME_FUNCTION = 5;
const STEM_CONTENT = 5;
const STEM_FUNCTION = 3;
const SYNONYM = 2;
// Cheaper than putting a word in: words printed beyond the last one shared stand for what was said there.
const REPLACE = -3;
/** A content word set against a function word is two edits in disguise. */
const REPLACE_UNLIKE = -6;
/** Costs of gaps: the first word and each further one, put in by the page or left out by it. */
export const GAPS = { openPrinted: -4, extendPrinted: -3, openSaid: -6, extendSaid: -1 } as const;
/** Words that the page adds in brackets are its own, marked as such. */
const BRACKETED = 0;

const NEVER = -1_000_000;

// The three tables of Gotoh: the last step matched, printed a word of its own, or left one out.
const MATCHED = 0;
const PRINTED_ALONE = 1;
const SAID_ALONE = 2;

/**
 * @param passage words of the passage
 * @param statement words of the statement
 * @param from first word of the statement to consider
 * @param to the word after the last to consider
 * @param cuts numbers of the passage's words before which an ellipsis is printed
 */
export function align(
  passage: readonly Word[],
  statement: readonly Word[],
  from: number,
  to: number,
  cuts: ReadonlySet<number>,
): Alignment {
  const last = Math.min(to, statement.length);
  const verbatim = alignVerbatim(passage, statement, from, last);
  if (verbatim) return verbatim;
  const rows = passage.length;
  const columns = Math.max(0, last - from);
  const width = columns + 1;
  const size = (rows + 1) * width;
  const best = [
    new Int32Array(size).fill(NEVER),
    new Int32Array(size).fill(NEVER),
    new Int32Array(size).fill(NEVER),
  ];
  const cameFrom = [new Uint8Array(size), new Uint8Array(size), new Uint8Array(size)];
  const [match, printedGap, saidGap] = best as [Int32Array, Int32Array, Int32Array];
  const [matchFrom, printedFrom, saidFrom] = cameFrom as [Uint8Array, Uint8Array, Uint8Array];

  for (let column = 0; column <= columns; column++) match[column] = 0;
  for (let row = 1; row <= rows; row++) {
    const word = passage[row - 1] as Word;
    const openPrinted = word.isBracketed ? BRACKETED : GAPS.openPrinted;
    const extendPrinted = word.isBracketed ? BRACKETED : GAPS.extendPrinted;
    const isCut = cuts.has(row);
    const openSaid = isCut ? 0 : GAPS.openSaid;
    const extendSaid = isCut ? 0 : GAPS.extendSaid;
    for (let column = 0; column <= columns; column++) {
      const here = row * width + column;
      const above = here - width;
      pick(
        printedGap,
        printedFrom,
        here,
        (match[above] as number) + openPrinted,
        (printedGap[above] as number) + extendPrinted,
        (saidGap[above] as number) + openPrinted,
      );
      if (column === 0) continue;
      const diagonal = above - 1;
      const gain = scoreOf(word, statement[from + column - 1] as Word);
      pick(
        match,
        matchFrom,
        here,
        (match[diagonal] as number) + gain,
        (printedGap[diagonal] as number) + gain,
        (saidGap[diagonal] as number) + gain,
      );
      if (row === rows) continue;
      const left = here - 1;
      pick(
        saidGap,
        saidFrom,
        here,
        (match[left] as number) + openSaid,
        (printedGap[left] as number) + openSaid,
        (saidGap[left] as number) + extendSaid,
      );
    }
  }
  return traceBack(passage, statement, from, width, rows, columns, best, cameFrom);
}

/** Most quotations stand on the record as they are: a run of equal words needs no table, and nothing scores higher. */
function alignVerbatim(
  passage: readonly Word[],
  statement: readonly Word[],
  from: number,
  to: number,
): Alignment | null {
  const first = passage[0]?.key;
  for (let at = from; at + passage.length <= to; at++) {
    if (statement[at]?.key !== first) continue;
    if (!passage.every((word, offset) => statement[at + offset]?.key === word.key)) continue;
    let score = 0;
    const steps = passage.map((word, printed): Step => {
      score += scoreOf(word, statement[at + printed] as Word);
      return { printed, said: at + printed, agreement: 'same' };
    });
    return { steps, score };
  }
  return null;
}

/** Writes the best of three ways to a cell, and which it was. */
function pick(
  table: Int32Array,
  origins: Uint8Array,
  at: number,
  matched: number,
  printedAlone: number,
  saidAlone: number,
): void {
  let best = matched;
  let origin: number = MATCHED;
  if (printedAlone > best) {
    best = printedAlone;
    origin = PRINTED_ALONE;
  }
  if (saidAlone > best) {
    best = saidAlone;
    origin = SAID_ALONE;
  }
  table[at] = best;
  origins[at] = origin;
}

/** What it is worth to set one word against another; negative where they do not agree. */
export function scoreOf(printed: Word, said: Word): number {
  const agreed = agreement(printed, said);
  const isContent = printed.isContent && said.isContent;
  switch (agreed) {
    case 'same':
      return isContent ? SAME_CONTENT : SAME_FUNCTION;
    case 'stem':
      return isContent ? STEM_CONTENT : STEM_FUNCTION;
    case 'synonym':
      return SYNONYM;
    case 'none':
      return printed.isContent === said.isContent ? REPLACE : REPLACE_UNLIKE;
    default:
      throw new Error(`unknown agreement: ${String(agreed satisfies never)}`);
  }
}

function traceBack(
  passage: readonly Word[],
  statement: readonly Word[],
  from: number,
  width: number,
  rows: number,
  columns: number,
  best: readonly Int32Array[],
  cameFrom: readonly Uint8Array[],
): Alignment {
  let score = NEVER;
  let column = 0;
  let state = MATCHED;
  for (let candidate = 0; candidate <= columns; candidate++) {
    for (const table of [MATCHED, PRINTED_ALONE]) {
      const value = best[table]?.[rows * width + candidate] ?? NEVER;
      if (value > score) {
        score = value;
        column = candidate;
        state = table;
      }
    }
  }
  const steps: Step[] = [];
  let row = rows;
  while (row > 0) {
    const here = row * width + column;
    const origin = cameFrom[state]?.[here] ?? MATCHED;
    if (state === MATCHED) {
      row--;
      column--;
      const agreed = agreement(passage[row] as Word, statement[from + column] as Word);
      steps.push({ printed: row, said: from + column, agreement: agreed });
    } else if (state === PRINTED_ALONE) {
      row--;
      steps.push({ printed: row, said: null, agreement: 'none' });
    } else {
      column--;
      steps.push({ printed: null, said: from + column, agreement: 'none' });
    }
    state = origin;
  }
  return { steps: steps.reverse(), score };
}
