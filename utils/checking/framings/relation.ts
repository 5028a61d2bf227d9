import type { Found } from '../languages/phrase-book';
import type { Event } from './events';
import { findWithin, type OwnSentence } from './sentence';
import { OF, OWN } from './small-words';

/** An event and a cause that a sentence joins. */
export interface Relation {
  readonly event: Event;
  readonly cause: Found;
  /** The joining words; `null` where the cause is the subject of the verb. */
  readonly link: Found | null;
  /** False where only an order in time is said. */
  readonly isCausal: boolean;
}

/** How many words may stand between an effect and its cause; further apart they are two statements. */
const LONGEST_REACH = 18;
/** A link stands this close before the cause that it introduces at the head of a sentence. */
const LEAD = 9;
const BLAME_REACH = 5;
const ON_REACH = 8;
/** "It was West's support of Trump that …" */
const CLEFT_REACH = 6;

/** How a sentence joins an event to a cause, or `null` where it does not. */
export function relate(sentence: OwnSentence, event: Event, cause: Found): Relation | null {
  if (event.from < cause.to && cause.from < event.to)
    return event.takesCause ? { event, cause, link: null, isCausal: true } : null;
  return event.from < cause.from
    ? fromEffect(sentence, event, cause)
    : fromCause(sentence, event, cause);
}

/** "ended over Trump": the effect stands first. */
function fromEffect(sentence: OwnSentence, event: Event, cause: Found): Relation | null {
  const { links } = sentence.grammar;
  if (cause.from - event.to > LONGEST_REACH) return null;
  const causal = (link: Found | null): Relation => ({ event, cause, link, isCausal: true });
  if (event.takesCause && cause.from - event.to <= ON_REACH) return causal(null);
  const blamed = findWithin(sentence, links.blame, cause.to, cause.to + BLAME_REACH).at(0);
  if (blamed) return causal(blamed);
  const announced = announcedCause(sentence, event, cause);
  if (announced) return causal(announced);
  const link = findWithin(sentence, links.toCause, event.to, cause.from).at(-1);
  const time = findWithin(sentence, links.time, event.to, cause.from).at(-1);
  // "because, when West backed Trump, he …": the last word before the cause counts.
  if (link && (!time || link.from >= time.from)) return causal(link);
  return time ? { event, cause, link: time, isCausal: false } : null;
}

/** "What ended it was Trump", "Why it ended: Trump", "attributes the end to Trump". */
function announcedCause(sentence: OwnSentence, event: Event, cause: Found): Found | null {
  const { heads, copulas, culprits, assigning, assigned } = sentence.grammar.links;
  const start = Math.max(0, event.from - LEAD);
  const head = findWithin(sentence, heads, start, event.from).at(-1);
  const copula = findWithin(sentence, copulas, event.to, cause.from).at(-1);
  if (head && (copula || isAfterColon(sentence, cause))) return copula ?? head;
  const culprit = findWithin(sentence, culprits, event.from, event.to).at(-1);
  const is = findWithin(sentence, copulas, event.to, cause.from).at(0);
  if (culprit && is && isComplement(sentence, is, cause)) return is;
  if (findWithin(sentence, assigning, start, event.from).length === 0) return null;
  return findWithin(sentence, assigned, event.to, cause.from).at(-1) ?? null;
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

/** "Trump ended": the cause stands first. */
function fromCause(sentence: OwnSentence, event: Event, cause: Found): Relation | null {
  const { clauses, grammar } = sentence;
  const { links } = grammar;
  const { bond } = event;
  if (bond && bond.to <= cause.from) return betweenBondAndVerb(sentence, event, cause, bond);
  const effectAt = Math.min(event.from, bond?.from ?? event.from);
  if (effectAt - cause.to > LONGEST_REACH) return null;
  const causal = (link: Found | null): Relation => ({ event, cause, link, isCausal: true });
  const start = Math.max(0, cause.from - LEAD);
  const time = findWithin(sentence, links.time, start, cause.from).at(-1);
  const before = findWithin(sentence, links.beforeCause, start, cause.from).at(-1);
  if (before && (!time || before.to >= time.to) && isLead(sentence, before)) return causal(before);
  if (
    time &&
    time.from <= 2 &&
    (clauses[cause.from] ?? 0) - (clauses[time.from] ?? 0) <= (grammar.isVerbLast ? 1 : 0) &&
    !isCleft(sentence, cause)
  )
    return { event, cause, link: time, isCausal: false };
  // "Trump, because they fell out": the ending is the cause, or something else altogether.
  if (findWithin(sentence, links.turning, cause.to, effectAt).length > 0) return null;
  const effect = findWithin(sentence, links.toEffect, cause.to, event.to + 1).find(
    (found) => !hasNewSubject(sentence, cause, found),
  );
  if (effect) return causal(effect);
  if (isCleft(sentence, cause)) return causal(null);
  if (isSubject(sentence, event, cause)) return causal(null);
  const and = joiningClauses(sentence, event, cause);
  return and ? { event, cause, link: and, isCausal: false } : null;
}

/** "West met Trump, and the friendship was over": the bond has to begin the second clause. */
function joiningClauses(sentence: OwnSentence, { bond, from }: Event, cause: Found): Found | null {
  if (!bond || bond.to > from) return null;
  const { mentions, grammar } = sentence;
  const and = findWithin(sentence, grammar.links.and, cause.to, bond.from).findLast(
    // "Legend and West" joins people, not clauses.
    (found) =>
      !mentions.some(({ to }) => to === found.from) ||
      !mentions.some((mention) => mention.from === found.to),
  );
  return and ?? null;
}

/** "Their friendship has, because of Trump, ended"; in German the verb stands last anyway. */
function betweenBondAndVerb(
  sentence: OwnSentence,
  event: Event,
  cause: Found,
  bond: Found,
): Relation | null {
  const { toCause, time } = sentence.grammar.links;
  const link = findWithin(sentence, toCause, bond.to, cause.from).at(-1);
  const when = findWithin(sentence, time, bond.to, cause.from).at(-1);
  if (link && (!when || link.from >= when.from)) return { event, cause, link, isCausal: true };
  return when ? { event, cause, link: when, isCausal: false } : null;
}

/** "… Trump, and that his refusal cost him a friend": somebody or something else does it. */
function hasNewSubject(sentence: OwnSentence, cause: Found, effect: Found): boolean {
  const { clauses, grammar } = sentence;
  const and = findWithin(sentence, grammar.links.and, cause.to, effect.from).at(-1)?.to ?? cause.to;
  return findWithin(sentence, grammar.links.newSubject, and, effect.from).some(
    ({ from }) => clauses[from] === clauses[effect.from],
  );
}

/** "It was Trump who …", "It took a hat to …", at the head of the sentence or of a clause. */
function isCleft({ words, clauses }: OwnSentence, cause: Found): boolean {
  return [0, clauses.indexOf(clauses[cause.from] ?? 0)].some(
    (head) =>
      cause.from - head <= CLEFT_REACH &&
      words[head]?.text === 'it' &&
      /^(?:is|was|'s|took|takes|has|would)$/u.test(words[head + 1]?.text ?? ''),
  );
}

/** Only at the head of its clause does "over" or "by" introduce a cause for what follows. */
function isLead({ words, clauses }: OwnSentence, found: Found): boolean {
  return (
    found.from <= 2 ||
    clauses[found.from] !== clauses[found.from - 1] ||
    !/^(?:by|over|for|in)$/u.test(words[found.from]?.text ?? '')
  );
}

function isAfterColon({ text, words, start }: OwnSentence, cause: Found): boolean {
  const at = words[cause.from]?.start;
  return at !== undefined && /[:—–-]\s*(?:[\p{L}’']+\s+){0,3}$/u.test(text.slice(0, at - start));
}

/** Words that may stand between a cause and its verb without being its own. */
const STRANGE_WORDS = 2;
const LONGEST_SUBJECT = 8;

/** "West's support for Trump has ruined the friendship": the cause, its verb, and nobody new between them. */
function isSubject(sentence: OwnSentence, event: Event, cause: Found): boolean {
  if (event.isLeaving) return false;
  const { words, clauses, mentions, grammar } = sentence;
  // "Trump, and the friendship ended": the bond is the subject itself.
  if (event.bond && event.bond.from >= cause.to && event.bond.to <= event.from) return false;
  const between = words.slice(cause.to, event.from);
  // "Trump, more than anything, ended": only between two commas may other words part them.
  const apart = (clauses[event.from] ?? 0) - (clauses[cause.from] ?? 0);
  if (apart === 1) return false;
  const isAside = apart > 1;
  if (between.length > LONGEST_SUBJECT) return false;
  const isOwner = ({ from }: { readonly from: number }): boolean =>
    from - cause.to <= 1 && OF.has(words[from - 1]?.text ?? '');
  if (mentions.some((one) => one.from >= cause.to && one.from < event.from && !isOwner(one)))
    return false;
  if (findWithin(sentence, grammar.links.newSubject, cause.to, event.from).length > 0) return false;
  if (findWithin(sentence, grammar.links.and, cause.to, event.from).length > 0) return false;
  if (isOwnBond(sentence, cause, event)) return false;
  const side = new Set<number>();
  for (const { from, to } of findWithin(sentence, grammar.links.side, cause.to, event.from))
    for (let at = from; at < to; at++) side.add(at);
  const strange = between.filter(
    (word, at) => word.isContent && !side.has(cause.to + at) && !/ly$/u.test(word.text),
  );
  return strange.length <= (isAside ? 0 : STRANGE_WORDS);
}

/** "Trump ended his friendship with West": the one named as the cause has a bond of his own. */
function isOwnBond({ words, mentions }: OwnSentence, cause: Found, event: Event): boolean {
  const isBareSubject =
    mentions.some(({ from, to }) => from <= cause.from && to >= cause.to) &&
    words.slice(0, cause.from).every(({ text, isCapitalized }) => isCapitalized && text !== "'s");
  return isBareSubject && words.slice(event.to - 1, event.to + 2).some(({ text }) => OWN.has(text));
}
