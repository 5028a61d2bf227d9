import type { Found } from '../languages/phrase-book';
import { clauseHead } from './clause-head';
import type { Event } from './events';
import { findWithin, type OwnSentence } from './sentence';
import { OF, OWN } from './small-words';

/** Words that may stand between a cause and its verb without being its own. */
const STRANGE_WORDS = 2;
const LONGEST_SUBJECT = 8;

/** Whether the cause is the subject of the ending: "West's support for Trump has ruined the friendship". */
export function isSubject(sentence: OwnSentence, event: Event, cause: Found): boolean {
  if (event.isLeaving) return false;
  const { words, clauses, mentions, grammar } = sentence;
  if (isParty(sentence, event)) return false;
  if (isPredicate(sentence, event, cause) || isUndoing(sentence, event, cause)) return true;
  // "Trump, and the friendship ended": the bond is the subject itself.
  if (event.bond && event.bond.from >= cause.to && event.bond.to <= event.from) return false;
  const between = words.slice(cause.to, event.from);
  // "Trump, more than anything, ended": only between two commas may other words part them.
  const apart = (clauses[event.from] ?? 0) - (clauses[cause.from] ?? 0);
  const isAside = apart > 1 || (apart === 1 && isOtherName(sentence, cause));
  if (apart === 1 && !isAside) return false;
  if (between.length > LONGEST_SUBJECT) return false;
  const isOwner = ({ from }: { readonly from: number }): boolean =>
    from - cause.to <= 1 && OF.has(words[from - 1]?.text ?? '');
  if (mentions.some((one) => one.from >= cause.to && one.from < event.from && !isOwner(one)))
    return false;
  const side = new Set<number>();
  for (const { from, to } of findWithin(sentence, grammar.links.side, cause.to, event.from))
    for (let at = from; at < to; at++) side.add(at);
  const { newSubject, and } = grammar.links;
  if (
    [newSubject, and].some((book) =>
      findWithin(sentence, book, cause.to, event.from).some(
        ({ from }) =>
          !side.has(from) && !isSaidToHave(words, from) && !isCompound(words, cause, from),
      ),
    )
  )
    return false;
  if (isOwnBond(sentence, cause, event)) return false;
  const isNamed = (at: number): boolean => mentions.some(({ from, to }) => from <= at && to > at);
  const strange = between.filter(
    (word, at) =>
      word.isContent &&
      !side.has(cause.to + at) &&
      !isNamed(cause.to + at) &&
      !/(?:ly|mente|ment)$/u.test(word.text),
  );
  // "Trump weighed in on the rift", "Trump's view of the rift": it is the object of something else.
  const isNoun = NOUNS.has(words[event.from - 1]?.text ?? '');
  const isObject =
    isNoun &&
    (strange.some(({ text }) => ATTITUDES.test(text)) ||
      (strange.length > 0 && between.some(({ text }) => OF_NOUN.has(text))));
  return !isObject && strange.length <= (isAside ? 0 : STRANGE_WORDS);
}

/** "The Smith work drove a wedge": a noun that the cause is part of. */
function isCompound(words: OwnSentence['words'], { from, to }: Found, at: number): boolean {
  return (
    at === to &&
    words[at]?.text === 'work' &&
    /^(?:the|this|that)$/u.test(words[from - 1]?.text ?? '')
  );
}

/** "Trump is said to have ended it": whoever says so is not named. */
function isSaidToHave(words: OwnSentence['words'], at: number): boolean {
  return (
    words[at]?.text === 'said' &&
    words[at + 1]?.text === 'to' &&
    /^(?:is|was|are|were|been)$/u.test(words[at - 1]?.text ?? '')
  );
}

/** "politics, specifically his love of Trump, ended": the subject by its proper name. */
function isOtherName({ words, clauses }: OwnSentence, cause: Found): boolean {
  const first = clauseHead(clauses, cause.from);
  return first > 0 && NAMELY.has(words[first]?.text ?? '');
}

const NAMELY = new Set('specifically namely mainly chiefly'.split(' '));

const NOUNS = new Set('the this their a an his her its'.split(' '));
/** "welcomed the collapse", "regrets the end": what somebody thinks or says of it. */
const ATTITUDES =
  /^(?:welcom|regret|mourn|lament|critici[sz]|condemn|oppos|announc|report|fear(?:s|ed|ing)?$|celebrat|not(?:e|ed|es|ing)$|saw$|see(?:s|n)?$|watch|discuss|den(?:y|ied|ies)|predict|foresaw|explain|confirm|prais|hail|greet|rue(?:s|d)?$|cheer|await|describ|mention|denounc|deplor|remember|recall|witness|follow|survey)/u;
const OF_NOUN = new Set("on about into over that 's".split(' '));

/** "Trump is done with West", "Trump split from West": who parts from one of them is a party himself. */
function isParty({ words, mentions }: OwnSentence, { from, to, bond, phrase }: Event): boolean {
  if (bond || mentions.some((one) => one.from > from && one.to < to)) return false;
  const isReciprocal =
    /\b(?:with|from)$/u.test(phrase) || /^(?:with|from)$/u.test(words[to]?.text ?? '');
  return isReciprocal && mentions.some((one) => one.from >= to && one.from - to <= 1 && from < to);
}

/** "Trump is the one who broke up …", "Trump was the reef on which the friendship was wrecked". */
function isPredicate(sentence: OwnSentence, event: Event, cause: Found): boolean {
  const { words, clauses, grammar } = sentence;
  const [copula] = findWithin(sentence, grammar.links.copulas, cause.to, event.from);
  if (!copula || copula.from - cause.to > 1 || clauses[copula.from] !== clauses[cause.from])
    return false;
  const relative = words.findIndex(
    ({ text }, at) => at >= copula.to && at < event.from && RELATIVE.has(text),
  );
  if (relative < 0) return false;
  const noun = words.slice(copula.to, relative);
  const isKnown = (at: number): boolean =>
    [...sentence.mentions, ...(event.bond ? [event.bond] : [])].some(
      ({ from, to }) => from <= at && to > at,
    );
  const rest = words.slice(relative + 1, event.from).filter((_, at) => !isKnown(relative + 1 + at));
  if (rest.length < event.from - relative - 1 && !event.takesCause) return false;
  return (
    noun.length > 0 &&
    noun.length <= NOUN &&
    /^(?:the|what)$/u.test(noun[0]?.text ?? '') &&
    rest.filter(({ isContent }) => isContent).length <= 1
  );
}

/** "The vase was her undoing", "Smith's sore throat was the festival's death": what it was to somebody or something. */
function isUndoing(sentence: OwnSentence, event: Event, cause: Found): boolean {
  const { words, clauses, mentions, grammar } = sentence;
  const copula = findWithin(sentence, grammar.links.copulas, cause.to, event.from).at(-1);
  if (!copula || clauses[copula.from] !== clauses[cause.from] || copula.from - cause.to > NOUN)
    return false;
  if (words.slice(cause.to, copula.from).some(({ text }) => PARTING.test(text))) return false;
  const owned = words.slice(copula.to, event.from);
  const isTheirs = (at: number): boolean =>
    [...mentions, ...(event.bond ? [event.bond] : [])].some(
      ({ from, to }) => from <= at && to > at,
    );
  const isOwned =
    OWN.has(owned[0]?.text ?? '') || (event.bond !== null && owned.at(-1)?.text === "'s");
  return (
    isOwned &&
    owned.length <= NOUN &&
    owned.filter(({ isContent }, at) => isContent && !isTheirs(copula.to + at)).length <= 1
  );
}

const PARTING = /^(?:who|whom|which|that|and|or|but|he|she|they|it|as)$/u;
const RELATIVE = new Set('who that which'.split(' '));
/** Words of "the one last straw". */
const NOUN = 5;

/**
 * "Trump ended his friendship with West": the one named as the cause has a bond of his own. In
 * "Legend Says Trump Ended His Friendship" it is that of whoever is named before him.
 */
function isOwnBond({ words, clauses, mentions }: OwnSentence, cause: Found, event: Event): boolean {
  if (!words.slice(event.to - 1, event.to + 2).some(({ text }) => OWN.has(text))) return false;
  const isNamed = mentions.some(({ from, to }) => from <= cause.from && to >= cause.to);
  if (!isNamed || mentions.some(({ to }) => to <= cause.from)) return false;
  const lead = words.slice(clauseHead(clauses, cause.from), cause.from);
  return (
    !words.slice(0, cause.from).some(({ text }) => OTHERS.has(text)) &&
    (lead.every(
      ({ text, isCapitalized }) => isCapitalized && text !== "'s" && !/ing$/u.test(text),
    ) ||
      lead.at(-1)?.text === 'that')
  );
}

/** Whoever else "his" can mean. */
const OTHERS = new Set('he she him her'.split(' '));

/**
 * Whether a later clause takes up one that holds the cause: "…, ending the
 * friendship", "…; that was the end of it", "…, and their friendship did not
 * survive it".
 */
export function isTakenUp(sentence: OwnSentence, event: Event, cause: Found): boolean {
  const { words, clauses, mentions } = sentence;
  const clause = clauses[event.from] ?? 0;
  if (clause <= (clauses[cause.from] ?? 0)) return false;
  if (event.takesCause && POINTERS.has(words[event.to]?.text ?? '')) return true;
  const first = clauses.indexOf(clause);
  const lead = words.slice(first, event.from);
  if (lead.length > TAKEN_UP || mentions.some(({ from }) => from >= first && from < event.from))
    return false;
  const isParticiple =
    /ing$/u.test(words[event.from]?.text ?? '') && clause - (clauses[cause.from] ?? 0) === 1;
  if (isParticiple && lead.every(({ text }) => ADVERBS.test(text))) return !event.isLeaving;
  return lead.some(
    ({ text }, at) =>
      POINTERS.has(text) &&
      lead.slice(0, at).every((word) => !word.isContent) &&
      !isCleftHead(lead.slice(at)),
  );
}

/** "it was the ballot that came between them": this "it" points forward, at another cause. */
export function isCleftHead(lead: OwnSentence['words']): boolean {
  const it = lead.findIndex(({ text }) => text === 'it');
  return (
    it >= 0 &&
    it <= 1 &&
    /^(?:is|was|'s)$/u.test(lead[it + 1]?.text ?? '') &&
    lead.slice(it + 2).some(({ text }) => text === 'that' || text === 'which')
  );
}

const POINTERS = new Set('that this it which'.split(' '));
const ADVERBS = /^(?:and|so|thus|thereby|hence|then|in|the|process|\p{L}+ly)$/u;
/** Words between a pointer and the ending: "that was the bitter". */
const TAKEN_UP = 5;
