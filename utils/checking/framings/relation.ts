import type { Found } from '../languages/phrase-book';
import { announcedCause } from './announced-cause';
import { beginsAnew } from './begins-anew';
import { bringsAbout } from './brings-about';
import { isCleftHead, isSubject, isTakenUp } from './cause-as-subject';
import { clauseHead } from './clause-head';
import { contrastTo } from './contrast';
import type { Event } from './events';
import { gaveWayTo } from './gave-way';
import { followsFromIntolerance, notBorne } from './intolerance';
import { isLead } from './leads-clause';
import { meansOf } from './means';
import { growingWith, isAdverb, isWholeClause } from './order-in-time';
import { findIn, findWithin, type OwnSentence } from './sentence';
import { textBetween } from './text-between';
import { withAbsolute } from './with-absolute';

/** An event and a cause that a sentence joins. */
export interface Relation {
  readonly event: Event;
  readonly cause: Found;
  /** The joining words; `null` where the cause is the subject of the verb. */
  readonly link: Found | null;
  /** False where only an order in time is said. */
  readonly isCausal: boolean;
  /** True where it tells what would have been: its negations belong to the condition. */
  readonly isAgainstFacts?: boolean;
  /** True where "not … but" leads to the cause: what is denied is another one. */
  readonly isContrast?: boolean;
}

/** How many words may stand between an effect and its cause; further apart they are two statements. */
const LONGEST_REACH = 18;
/** A link stands this close before the cause that it introduces at the head of a sentence. */
const LEAD = 9;
/** "Because West, who …, …, went over to Trump, …": at the very head it may stand further off. */
const LONG_LEAD = 24;
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
  if (cause.from - event.to > LONGEST_REACH) {
    // "What ended the collaboration of Smith and Jones, after so many years, was …"
    const copula = announcedCause(sentence, event, cause);
    return copula && copula.from >= event.to && cause.from - copula.to <= LEAD
      ? { event, cause, link: copula, isCausal: true }
      : null;
  }
  const causal = (link: Found | null): Relation => ({ event, cause, link, isCausal: true });
  if (event.takesCause && cause.from - event.to <= ON_REACH) return causal(null);
  if (bringsAbout(sentence, event, cause)) return null;
  const blamed = findWithin(sentence, links.blame, cause.to, cause.to + BLAME_REACH).at(0);
  if (blamed) return causal(blamed);
  const sake = forWhoseSake(sentence, cause);
  if (sake && sake.from >= event.to) return causal(sake);
  const announced = announcedCause(sentence, event, cause);
  if (announced) return causal(announced);
  const means = meansOf(sentence, cause);
  const isOfTime = (found: Found): boolean =>
    // "parted, weeks after they signed with the firm"
    findWithin(sentence, links.time, event.to, found.from).some((one) => !isRole(sentence, one));
  if (means && means.from >= event.to && !event.isLeaving && !isOfTime(means)) return causal(means);
  const but = contrastTo(sentence, event, cause);
  if (but) return { ...causal(but), isContrast: true };
  const link = linkTo(sentence, event.to, cause);
  const time = findWithin(sentence, links.time, event.to, cause.from).findLast(
    (one) => !isPartedFrom(sentence, one, cause) && !isRole(sentence, one),
  );
  // "because, when West backed Trump, he …": the last word before the cause counts.
  if (link && (!time || link.from >= time.from)) return causal(link);
  const borne = time && notBorne(sentence, time, cause);
  if (borne) return causal(borne);
  const when = time ?? growingWith(sentence, event, cause);
  return when ? { event, cause, link: when, isCausal: false } : null;
}

/** "ended on Smith's account", "for Smith's sake": the name stands inside the words for a cause. */
function forWhoseSake({ words }: OwnSentence, { from, to }: Found): Found | null {
  const lead = words[from - 1]?.text ?? '';
  const noun = words[to]?.text === "'s" ? words[to + 1]?.text : undefined;
  const isSake = (lead === 'on' && noun === 'account') || (lead === 'for' && noun === 'sake');
  return isSake ? { from: from - 1, to: to + 2, phrase: `${lead} ~ ${noun}` } : null;
}

/** The last word for a cause before the cause. "Over the years", "over dinner" say when and where. */
function linkTo(sentence: OwnSentence, from: number, cause: Found): Found | undefined {
  const { links } = sentence.grammar;
  return findWithin(sentence, links.toCause, from, cause.from).findLast(
    (link) =>
      !isOccasion(sentence, link) &&
      !isPartedFrom(sentence, link, cause) &&
      !isPossessive(sentence, link) &&
      // "and it is that which has pushed him": "it" points back, and no cause follows.
      !(
        /^(?:it|that) be$/u.test(link.phrase) && POINTS.test(sentence.words[link.to]?.text ?? '')
      ) &&
      !beginsAnew(sentence, link, cause),
  );
}

const POINTS = /^(?:that|this|which|what)$/u;

/** "its inquiry": comes apart like "it's", and is no "it is". */
function isPossessive({ words, text, start }: OwnSentence, { from, to }: Found): boolean {
  const printed = text.slice((words[from]?.start ?? 0) - start, (words[to - 1]?.end ?? 0) - start);
  return /\bits$/iu.test(printed);
}

/** "since his birthday; Trump …": a semicolon stands between the word that joins and the cause. */
function isPartedFrom(sentence: OwnSentence, { to }: Found, cause: Found): boolean {
  return textBetween(sentence, to - 1, cause.from).includes(';');
}

/** "as a champion of": what somebody is, and no time. */
function isRole({ words }: OwnSentence, { from }: Found): boolean {
  return words[from]?.text === 'as' && /^an?$/u.test(words[from + 1]?.text ?? '');
}

function isOccasion(sentence: OwnSentence, { from }: Found): boolean {
  return findIn(sentence, sentence.grammar.links.spans).some((span) => span.from === from);
}

function leadingMeans(sentence: OwnSentence, cause: Found): Found | null {
  const means = meansOf(sentence, cause);
  return means && isLead(sentence, means) ? means : null;
}

/** "Trump ended": the cause stands first. */
function fromCause(sentence: OwnSentence, event: Event, cause: Found): Relation | null {
  const { words, clauses, grammar } = sentence;
  const { links } = grammar;
  const { bond } = event;
  const isBondFirst = bond !== null && bond.to <= cause.from;
  if (isBondFirst) {
    const between = betweenBondAndVerb(sentence, event, cause, bond);
    if (between || !takesBoth(sentence, event)) return between;
  }
  const effectAt = isBondFirst ? event.from : Math.min(event.from, bond?.from ?? event.from);
  if (effectAt - cause.to > LONGEST_REACH) return null;
  const causal = (link: Found | null): Relation => ({ event, cause, link, isCausal: true });
  const inTime = (link: Found): Relation => ({ event, cause, link, isCausal: false });
  const start = Math.max(0, cause.from - (words[0]?.text === 'because' ? LONG_LEAD : LEAD));
  // "Des Präsidenten wegen": a preposition that stands behind.
  const behind = findWithin(sentence, links.postpositions, cause.to, cause.to + 1).at(0);
  if (behind) return causal(behind);
  const time = findWithin(sentence, links.time, start, cause.from).findLast(
    (one) => !isAdverb(sentence, one),
  );
  const before =
    findWithin(sentence, links.beforeCause, start, cause.from)
      .filter((found) => !isOccasion(sentence, found) && isLead(sentence, found))
      .at(-1) ?? leadingMeans(sentence, cause);
  const withThat = withAbsolute(sentence, cause, effectAt);
  if (withThat) return causal(withThat);
  const gaveWay = gaveWayTo(sentence, cause, effectAt);
  if (gaveWay) return causal(gaveWay);
  // "As a result of" holds an "as" of its own.
  if (
    before &&
    (!time ||
      before.to >= time.to ||
      before.from === time.from ||
      (before.from === 0 && time.from > before.to))
  )
    return causal(before);
  if (
    time &&
    time.from <= 2 &&
    (clauses[cause.from] ?? 0) - (clauses[time.from] ?? 0) <= (grammar.isVerbLast ? 1 : 0) &&
    !isCleft(sentence, cause) &&
    !isWholeClause(sentence, event, cause, time)
  )
    return inTime(time);
  // "Trump, because they fell out": the ending is the cause, or something else altogether.
  const effects = findWithin(sentence, links.toEffect, cause.to, event.to + 1);
  const isPartOfEffect = (turn: Found): boolean =>
    // "brought about the end"
    effects.some(({ from, to }) => from < turn.from && to >= turn.to);
  const isTurn = (turn: Found): boolean =>
    !isPartOfEffect(turn) &&
    // "has since led to": from then on.
    !(turn.phrase === 'since' && /^(?:has|have|had)$/u.test(words[turn.from - 1]?.text ?? '')) &&
    // "tenants over seventy": how old they are.
    !(turn.phrase === 'over' && /^(?:\d|\p{L}+(?:ty|teen)$)/u.test(words[turn.to]?.text ?? ''));
  if (findWithin(sentence, links.turning, cause.to, effectAt).some(isTurn)) return null;
  const then = findWithin(sentence, links.sequence, cause.to, event.from).at(0);
  if (then) return inTime(then);
  const effect = effects.find(
    (found) =>
      !hasNewSubject(sentence, cause, found) && !(found.from > event.from && found.to <= event.to),
  );
  if (effect) return causal(effect);
  if (isCleft(sentence, cause)) return causal(null);
  if (isSubject(sentence, event, cause)) return causal(null);
  if (isTakenUp(sentence, event, cause)) return causal(null);
  const so = followsFromIntolerance(sentence, event, cause);
  if (so) return causal(so);
  const and = joiningClauses(sentence, event, cause);
  return and ? inTime(and) : null;
}

/** "They were close; Trump came between them": the verb has an object of its own. */
function takesBoth({ words, grammar }: OwnSentence, { to }: Found): boolean {
  return grammar.people.both.find(words).some(({ from }) => from === to);
}

/** "West met Trump, and the friendship was over": the bond has to begin the second clause. */
function joiningClauses(sentence: OwnSentence, { bond, from }: Event, cause: Found): Found | null {
  if (!bond || bond.to > from) return null;
  const { words, clauses, mentions, grammar } = sentence;
  const isRelative = /^whos?e?$/u.test(words[clauseHead(clauses, cause.from)]?.text ?? '');
  const and = findWithin(sentence, grammar.links.and, cause.to, bond.from).findLast(
    // "Legend and West" joins people, not clauses.
    (found) =>
      !(isRelative || mentions.some(({ to }) => to === found.from)) ||
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
  const { isVerbLast, links } = sentence.grammar;
  const { beforeCause, time } = links;
  if (isVerbLast && event.takesCause) return { event, cause, link: null, isCausal: true };
  const link =
    linkTo(sentence, bond.to, cause) ??
    (isVerbLast ? findWithin(sentence, beforeCause, bond.to, cause.from).at(-1) : undefined);
  const when = findWithin(sentence, time, bond.to, cause.from).at(-1);
  if (link && (!when || link.from >= when.from)) return { event, cause, link, isCausal: true };
  if (when) return { event, cause, link: when, isCausal: false };
  // "the friendship that Trump destroyed", "the friendships Trump ended"
  const isContact = bond.to === cause.from || sentence.words[cause.from - 1]?.text === 'that';
  return isContact &&
    sentence.words
      .slice(cause.to, event.from)
      .every(({ isContent, text }) => !isContent || /^manage|ly$/u.test(text))
    ? { event, cause, link: null, isCausal: true }
    : null;
}

/** "… Trump, and that his refusal cost him a friend": somebody or something else does it. */
function hasNewSubject(sentence: OwnSentence, cause: Found, effect: Found): boolean {
  const { clauses, grammar } = sentence;
  const and = findWithin(sentence, grammar.links.and, cause.to, effect.from).at(-1)?.to ?? cause.to;
  const first = clauseHead(clauses, effect.from);
  if (first >= cause.to && isCleftHead(sentence.words.slice(first, effect.to))) return true;
  return findWithin(sentence, grammar.links.newSubject, and, effect.from).some(
    ({ from }) => clauses[from] === clauses[effect.from],
  );
}

/** "It was Trump who …", "It took a hat to …", at the head of the sentence or of a clause. */
function isCleft({ words, clauses }: OwnSentence, cause: Found): boolean {
  // "Legend confirms that it was Trump who …"
  const told = words.findLastIndex(
    ({ text }, at) => at < cause.from && text === 'it' && words[at - 1]?.text === 'that',
  );
  return [0, clauseHead(clauses, cause.from), ...(told > 0 ? [told] : [])].some(
    (head) =>
      cause.from - head <= CLEFT_REACH &&
      words[head]?.text === 'it' &&
      /^(?:is|was|'s|took|takes|has|would|only)$/u.test(words[head + 1]?.text ?? ''),
  );
}
