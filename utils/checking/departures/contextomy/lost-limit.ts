import type { Word } from '../../../text/words';
import type { Cut } from './cut';
import { YIELDS } from './own-words';

/** Words that make a claim as wide as can be. */
const SWEEPING = new Set([
  'anything',
  'anyone',
  'anybody',
  'nothing',
  'nobody',
  'everything',
  'everyone',
  'everybody',
  'all',
  'never',
  'always',
  'none',
]);
/** Words that begin a limit on what went before. */
const LIMITING = new Set(['about', 'except', 'besides', 'unless', 'until', 'beyond', 'if']);
/** The limit begins right where the quotation stops. */
const SWEEPING_WITHIN = 3;
/** A word or two say too little to limit anything. */
const FEWEST_LIMITING = 3;

/** Whether a sweeping claim is cut before the words that limit it: "he's never told me anything | about what party …". */
export function losesLimit({ kept, after, pageParagraphs }: Cut): boolean {
  const [first] = after;
  if (!first || !LIMITING.has(first.text) || after.length < FEWEST_LIMITING) return false;
  const isSweeping = kept.slice(-SWEEPING_WITHIN).some(({ text }) => SWEEPING.has(text));
  return isSweeping && !isSupplied(after, pageParagraphs);
}

/** Whether the page says in its own way what was cut: half of its content words. */
function isSupplied(cut: readonly Word[], page: string): boolean {
  const content = cut.filter((word) => word.isContent);
  const lower = page.toLowerCase();
  return content.filter((word) => lower.includes(word.text)).length * 2 >= content.length;
}

/** Turning words: what follows them is the point. */
const TURNING = new Set(['but', 'yet', 'however']);
/** Words that make what was granted depend on something. */
const CONDITIONS = new Set(['if', 'unless', 'provided', 'only', 'until', 'once']);
/** Words of standing firm, by stem. */
const FIRM = new Set([
  'stand',
  'stay',
  'remain',
  'refus',
  'disagre',
  'reject',
  'still',
  'never',
  'not',
]);
/** Whether a refusal or a condition after "but" is cut off while the page tells of giving way. */
export function losesRefusal({ after, pageSoFar, pageAfter }: Cut): boolean {
  const [first, ...rest] = after;
  if (!first || !TURNING.has(first.text)) return false;
  return (
    rest.some(({ stem, text }) => FIRM.has(stem) || CONDITIONS.has(text)) &&
    (YIELDS.test(pageSoFar) || YIELDS.test(pageAfter))
  );
}
