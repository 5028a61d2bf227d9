import type { Found } from '../languages/phrase-book';
import type { Event } from './events';
import { gapBefore } from './gap-before';
import { findWithin, type OwnSentence } from './sentence';

/** Words between the head of an announcement and the ending that it is about. */
const LEAD = 9;

/**
 * The words by which a sentence announces the cause of an ending: "What ended it
 * was Trump", "Why it ended: Trump", "attributes the end to Trump"; or `null`.
 */
export function announcedCause(sentence: OwnSentence, event: Event, cause: Found): Found | null {
  const { heads, copulas, culprits, assigning, assigned } = sentence.grammar.links;
  const start = Math.max(0, event.from - LEAD);
  const head = findWithin(sentence, heads, start, event.from).at(-1);
  const copula = findWithin(sentence, copulas, event.to, cause.from).at(-1);
  if (
    head &&
    (copula || isAfterColon(sentence, cause) || isToldAfterColon(sentence, head, event, cause))
  )
    return copula ?? head;
  if (copula && isRelative(sentence, event) && isComplement(sentence, copula, cause)) return copula;
  const culprit = findWithin(sentence, culprits, event.from, event.to).at(-1);
  const is = findWithin(sentence, copulas, event.to, cause.from).at(0);
  if (culprit && is && isComplement(sentence, is, cause)) return is;
  if (findWithin(sentence, assigning, start, event.from).length === 0) return null;
  return findWithin(sentence, assigned, event.to, cause.from).at(-1) ?? null;
}

/** "The straw that broke the friendship was …": a noun for what ended it, with the bond as the object. */
function isRelative({ words }: OwnSentence, { from, to, bond }: Event): boolean {
  const isPronoun = /^(?:that|which)$/u.test(words[from - 1]?.text ?? '');
  return isPronoun && words[from - 2]?.isContent === true && bond !== null && bond.to > to - 1;
}

/** "The last straw was West's love of Trump": nothing but somebody's side with the cause stands between. */
function isComplement(sentence: OwnSentence, copula: Found, cause: Found): boolean {
  const { words, clauses, mentions, grammar } = sentence;
  if (clauses[copula.from] !== clauses[cause.from]) return false;
  const side = findWithin(sentence, grammar.links.side, copula.to, cause.from);
  const isKnown = (at: number): boolean =>
    [...mentions, ...side].some(({ from, to }) => from <= at && to > at);
  return words
    .slice(copula.to, cause.from)
    .every(({ isContent }, at) => !isContent || isKnown(copula.to + at));
}

function isAfterColon({ text, words, start }: OwnSentence, cause: Found): boolean {
  const at = words[cause.from]?.start;
  return at !== undefined && /[:—–-]\s*(?:[\p{L}’']+\s+){0,3}$/u.test(text.slice(0, at - start));
}

/** "why they stopped talking: West fell in love with Trump": a whole clause that says why. */
function isToldAfterColon(sentence: OwnSentence, head: Found, event: Event, cause: Found): boolean {
  if (!/^(?:why|reason|cause)/u.test(sentence.words[head.to - 1]?.text ?? '')) return false;
  const end = Math.max(event.to, event.bond?.to ?? 0);
  return gapBefore(sentence, end).includes(':') && cause.from - end <= LEAD;
}
