import { clauseHead } from './clause-head';
import { findWithin, type OwnSentence } from './sentence';

/** "…, has not commented", "…, and no song could bring it back", "… without a leader". */
export function isAfterthought(
  sentence: OwnSentence,
  at: number,
  end: number,
  isWhole: boolean,
): boolean {
  const { words, clauses, grammar } = sentence;
  if (isWhole && WITHOUT.has(words[at]?.text ?? '')) return true;
  if (clauses[at] === clauses[end]) return false;
  if (isWhole && isInRelative(sentence, end) && !POINTS_BACK.has(words[at - 1]?.text ?? ''))
    return true;
  if (HAVE.has(words[at - 1]?.text ?? '')) return true;
  // "That finished the friendship, though not the songs": what was left of it.
  if (CONCEDES.has(words[at - 1]?.text ?? '')) return true;
  // "– not that it hurt his sales", "(neither would comment)"
  if (words[at]?.text === 'not' && words[at + 1]?.text === 'that') return true;
  if (isInBrackets(sentence, at)) return true;
  const first = clauseHead(clauses, at);
  // "…, yet there is no trace of guilt"
  if (
    isWhole &&
    /^(?:yet|but|though|although)$/u.test(words[first]?.text ?? '') &&
    words[first + 1]?.text === 'there'
  )
    return true;
  const joined = findWithin(sentence, grammar.links.and, first, first + 1).length > 0;
  return isWhole && joined && !POINTS_BACK.has(words[first + 1]?.text ?? '');
}

/** "The singer, whose friendship with West was ended by Trump, prefers not to look back." */
function isInRelative({ words, clauses }: OwnSentence, end: number): boolean {
  const first = words[clauseHead(clauses, end)]?.text ?? '';
  return RELATIVES.has(first);
}

const RELATIVES = new Set('whose who whom'.split(' '));
/** Whether a word stands in round brackets. */
function isInBrackets({ words, text, start }: OwnSentence, at: number): boolean {
  const before = text.slice(0, (words[at]?.start ?? start) - start);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

const CONCEDES = new Set('though although if albeit'.split(' '));
const HAVE = new Set('has have had'.split(' '));
const WITHOUT = new Set('without sin ohne sans sem senza'.split(' '));
/** What may take up, after "and", all that was said before it. */
const POINTS_BACK = new Set('that it this which he she they not so nothing none'.split(' '));
