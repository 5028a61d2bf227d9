import { findIn, findWithin, type OwnSentence } from './sentence';

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Whether a negation falls on what a sentence joins: one that is not part of
 * the words for the ending, nor of somebody's stubbornness, nor in a statement
 * of its own before or behind it.
 *
 * @param events everything in the sentence that ended or suffered
 * @param parts the event and the link of the relation, if one was read
 * @param cause where its cause stands
 */
export function isDenied(
  sentence: OwnSentence,
  events: readonly Stretch[],
  parts: readonly Stretch[] = [],
  cause: Stretch | null = null,
): boolean {
  const { negations, stubborn, wholeDenials } = sentence.grammar.fairness;
  const absorbing = [...events, ...parts, ...findIn(sentence, stubborn)];
  const isAbsorbed = ({ from }: Stretch): boolean =>
    absorbing.some((span) => span.from <= from && span.to > from);
  if (findIn(sentence, wholeDenials).some((denial) => !isAbsorbed(denial))) return true;
  const begin = cause ? Math.min(...[...parts, cause].map(({ from }) => from)) : -1;
  const end = Math.max(-1, ...[...events, ...parts, ...(cause ? [cause] : [])].map(({ to }) => to));
  return findIn(sentence, negations).some((negation) => {
    const { from } = negation;
    // "did not stop being friends": what is negated is an ending itself.
    if (events.some((event) => event.from === from + 1 && event.to - event.from > 1)) return true;
    if (isAbsorbed(negation)) return false;
    if (from < begin) return !isStatementBefore(sentence, from, begin, events);
    return end < 0 || from < end || !isAfterthought(sentence, from, end - 1, cause !== null);
  });
}

/** "There is no guest verse; …", "No duet this time: …": said for itself, before what is joined. */
function isStatementBefore(
  { words, text, start, clauses }: OwnSentence,
  at: number,
  begin: number,
  events: readonly Stretch[],
): boolean {
  // "did, though not together, and they were friends until …"
  const and = words.findLastIndex(
    ({ text }, index) => text === 'and' && index > at && index < begin,
  );
  const first = Math.min(begin, ...events.map(({ from }) => from));
  if (
    and >= 0 &&
    clauses[and] !== clauses[at] &&
    and < first &&
    PEOPLE.has(words[and + 1]?.text ?? '')
  )
    return true;
  const between = text.slice((words[at]?.end ?? 0) - start, (words[begin]?.start ?? 0) - start);
  if (between.includes(';')) return true;
  return between.includes(':') && words[at]?.text === 'no' && words[at + 1]?.isContent === true;
}

/** "…, has not commented", "…, and no song could bring it back", "… without a leader". */
function isAfterthought(sentence: OwnSentence, at: number, end: number, isWhole: boolean): boolean {
  const { words, clauses, grammar } = sentence;
  if (isWhole && WITHOUT.has(words[at]?.text ?? '')) return true;
  if (clauses[at] === clauses[end]) return false;
  if (isWhole && isInRelative(sentence, end) && !POINTS_BACK.has(words[at - 1]?.text ?? ''))
    return true;
  if (HAVE.has(words[at - 1]?.text ?? '')) return true;
  const first = clauses.indexOf(clauses[at] ?? 0);
  const joined = findWithin(sentence, grammar.links.and, first, first + 1).length > 0;
  return isWhole && joined && !POINTS_BACK.has(words[first + 1]?.text ?? '');
}

/** "The singer, whose friendship with West was ended by Trump, prefers not to look back." */
function isInRelative({ words, clauses }: OwnSentence, end: number): boolean {
  const first = words[clauses.indexOf(clauses[end] ?? 0)]?.text ?? '';
  return RELATIVES.has(first);
}

const RELATIVES = new Set('whose who whom'.split(' '));
const PEOPLE = new Set('they the their he she'.split(' '));
const HAVE = new Set('has have had'.split(' '));
const WITHOUT = new Set('without sin ohne sans sem senza'.split(' '));
/** What may take up, after "and", all that was said before it. */
const POINTS_BACK = new Set('that it this which he she they not so nothing none'.split(' '));
