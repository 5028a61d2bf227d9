import { keptWith } from '../../record/kept-with';
import type { Statement } from '../../record/schema';
import { readStatement } from '../../record/statement-text';
import { fold } from '../../text/fold';
import { type Word, words } from '../../text/words';
import { align, type Step } from './align';
import type { Piece } from './compare';

/** A run of words that differ: what the page prints, what was said in its place. Either may be empty. */
export interface Change {
  readonly printed: readonly Word[];
  readonly said: readonly Word[];
  /** Number of the first word of the statement from here on (where nothing was said: of the next word). */
  readonly saidAt: number;
  /** Number of the passage's word at or after the change. */
  readonly printedAt: number;
}

/** What a change amounts to before its sense is weighed. */
export type ChangeClass =
  /** A difference of speech or typography that policy counts as none. */
  | 'none'
  /** Marked as a change by brackets or an ellipsis. */
  | 'marked'
  /** Other words, unmarked. */
  | 'words'
  /** Whole clauses or sentences left out, unmarked. */
  | 'cut';

const FILLERS = new Set([
  'uh',
  'um',
  'er',
  'erm',
  'ah',
  'oh',
  'yeah',
  'yes',
  'well',
  'you',
  'know',
  'like',
  'mean',
  'i',
  'okay',
]);
const PURE_FILLERS = new Set(['uh', 'um', 'er', 'erm', 'ah', 'oh', 'yeah', 'well', 'okay']);
const FILLER_PHRASES = ['you know', 'i mean', 'well you know', 'you know like'];
const OPENERS = new Set(['and', 'but', 'so', 'yeah', 'well', 'yes', 'now', 'look', 'then']);
/** Words with which a page may join a quotation to the one before it. */
const JOINERS = new Set(['and', 'so', 'well', 'yeah', 'yes']);
/** Said words in one run that make up a clause rather than a phrase. */
const CLAUSE_LENGTH = 6;

/** The changes of a piece, in order, with what policy makes of each. */
export function changesOf(
  passage: readonly Word[],
  piece: Piece,
  cuts: ReadonlySet<number>,
  isBrokenOff: boolean,
): readonly { readonly change: Change; readonly class: ChangeClass }[] {
  const said = readStatement(piece.statement.statement);
  return hunks(passage, said.words, piece.steps).map((change) => ({
    change,
    class: classify(change, passage, piece, cuts, isBrokenOff),
  }));
}

function hunks(
  passage: readonly Word[],
  said: readonly Word[],
  steps: readonly Step[],
): readonly Change[] {
  const found: Change[] = [];
  let open: { printed: Word[]; said: Word[]; saidAt: number; printedAt: number } | null = null;
  let saidAt = steps.find((step) => step.said !== null)?.said ?? 0;
  let printedAt = steps.find((step) => step.printed !== null)?.printed ?? 0;
  const close = (): void => {
    if (open) found.push(open);
    open = null;
  };
  for (const step of steps) {
    if (step.agreement === 'same') close();
    else {
      open ??= { printed: [], said: [], saidAt, printedAt };
      if (step.printed !== null) open.printed.push(passage[step.printed] as Word);
      if (step.said !== null) open.said.push(said[step.said] as Word);
    }
    if (step.said !== null) saidAt = step.said + 1;
    if (step.printed !== null) printedAt = step.printed + 1;
  }
  close();
  return found;
}

function classify(
  change: Change,
  passage: readonly Word[],
  piece: Piece,
  cuts: ReadonlySet<number>,
  isBrokenOff: boolean,
): ChangeClass {
  const { printed, said } = change;
  const statement = piece.statement.statement;
  const text = readStatement(statement);
  if (isFiller(printed) && isFiller(said)) return 'none';
  if (joined(printed) === joined(said)) return 'none';
  if (said.length > 0 && printed.length === 0 && said.every((word) => word.isBracketed))
    return 'none';
  if (isAttested(change, piece)) return 'none';
  if (isStutter(change, text.words)) return 'none';
  const last = passage[passage.length - 1];
  const next = said[0] ?? text.words[change.saidAt];
  if (
    isBrokenOff &&
    printed.length === 1 &&
    printed[0] === last &&
    next?.text.startsWith(printed[0]?.text ?? '-')
  )
    return 'none';
  if (printed.length === 0 && isSentenceOpener(change, text.sentenceOf)) return 'none';
  if (
    said.length === 0 &&
    change.printedAt === 0 &&
    printed.every((word) => JOINERS.has(word.text))
  )
    return 'none';
  if (printed.length > 0 && printed.every((word) => word.isBracketed)) return 'marked';
  if (printed.length === 0 && cuts.has(change.printedAt)) return 'marked';
  if (printed.length === 0 && leavesUnknown(change, statement.breaksAfter, text.sentenceOf))
    return 'none';
  if (printed.length === 0 && isClauseOrMore(change, text.sentenceOf)) return 'cut';
  return 'words';
}

function isFiller(words: readonly Word[]): boolean {
  if (words.every((word) => PURE_FILLERS.has(word.text))) return true;
  if (!words.every((word) => FILLERS.has(word.text))) return false;
  const phrase = words
    .filter((word) => !PURE_FILLERS.has(word.text))
    .map((word) => word.text)
    .join(' ');
  return FILLER_PHRASES.includes(phrase);
}

/** "anti blackness" and "antiblackness" are the same letters. */
function joined(words: readonly Word[]): string {
  return words.map((word) => word.key).join('');
}

/** Whether the record says that other reports print just this. */
function isAttested(change: Change, piece: Piece): boolean {
  return attestedChanges(piece.statement.statement).some(
    (variant) =>
      variant.ruling === 'equal' &&
      sameKeys(variant.change.printed, change.printed) &&
      sameKeys(variant.change.said, change.said) &&
      Math.abs(variant.change.saidAt - change.saidAt) <= 1 + change.said.length,
  );
}

/** The least ruling of the record on a change: `minor` where it is attested as a known departure that keeps the sense. */
export function isAttestedMinor(change: Change, piece: Piece): boolean {
  return attestedChanges(piece.statement.statement).some(
    (variant) =>
      variant.ruling === 'minor' &&
      containsKeys(variant.change.printed, change.printed) &&
      containsKeys(variant.change.said, change.said),
  );
}

interface AttestedChange {
  readonly change: Change;
  readonly ruling: 'equal' | 'minor';
}

/** The record's variants, each reduced to the change that it makes in the statement. */
const attestedChanges = keptWith((statement: Statement): readonly AttestedChange[] =>
  statement.variants.flatMap((variant) => variantChanges(variant, statement)),
);

/** A variant begins and ends with words that both wordings share; what lies between is the change. */
function variantChanges(
  variant: { readonly said: string; readonly printed: string; readonly ruling: 'equal' | 'minor' },
  statement: Statement,
): readonly AttestedChange[] {
  const said = readStatement(statement).words;
  const of = words(fold(variant.said).text);
  const instead = words(fold(variant.printed).text);
  const at = indexOfRun(said, of);
  if (at < 0) return [];
  const { steps } = align(instead, said, at, at + of.length, new Set());
  return hunks(instead, said, steps).map((change) => ({ change, ruling: variant.ruling }));
}

function indexOfRun(all: readonly Word[], run: readonly Word[]): number {
  for (let at = 0; at + run.length <= all.length; at++) {
    if (run.every((word, offset) => all[at + offset]?.key === word.key)) return at;
  }
  return -1;
}

function sameKeys(a: readonly Word[], b: readonly Word[]): boolean {
  return a.length === b.length && a.every((word, at) => word.key === b[at]?.key);
}

/** Whether `whole` holds all words of `part`, in order. */
function containsKeys(whole: readonly Word[], part: readonly Word[]): boolean {
  let at = 0;
  for (const word of whole) {
    if (word.key === part[at]?.key) at++;
  }
  return at === part.length;
}

/** A word said twice in a row, or one "because" of two, printed once. */
function isStutter(change: Change, statement: readonly Word[]): boolean {
  if (change.printed.length > 0 || change.said.length !== 1) return false;
  const key = change.said[0]?.key;
  return statement[change.saidAt - 1]?.key === key || statement[change.saidAt + 1]?.key === key;
}

function isSentenceOpener(change: Change, sentenceOf: readonly number[]): boolean {
  const isStart =
    change.saidAt === 0 || sentenceOf[change.saidAt - 1] !== sentenceOf[change.saidAt];
  return (
    isStart &&
    change.said.every((word) => OPENERS.has(word.text) || FILLERS.has(word.text)) &&
    change.said.length <= 3
  );
}

/** Whether the words left out reach over a place where the record itself does not know what stood. */
function leavesUnknown(
  change: Change,
  breaksAfter: readonly number[],
  sentenceOf: readonly number[],
): boolean {
  const before = sentenceOf[change.saidAt - 1];
  const after = sentenceOf[change.saidAt + change.said.length];
  if (before === undefined || after === undefined) return false;
  return breaksAfter.some((number) => number - 1 >= before && number - 1 < after);
}

function isClauseOrMore(change: Change, sentenceOf: readonly number[]): boolean {
  const from = change.saidAt;
  const to = from + change.said.length;
  for (let at = from; at < to; at++) {
    const startsHere = at === 0 || sentenceOf[at - 1] !== sentenceOf[at];
    if (!startsHere) continue;
    let end = at;
    while (end < sentenceOf.length && sentenceOf[end] === sentenceOf[at]) end++;
    // A whole sentence lies within the run left out …
    if (end <= to && end - at >= 2) return true;
  }
  // … or the end of one and the beginning of the next were run together.
  const crosses = sentenceOf[from] !== sentenceOf[to - 1] || sentenceOf[from] !== sentenceOf[to];
  return change.said.length >= (crosses ? 3 : CLAUSE_LENGTH);
}
