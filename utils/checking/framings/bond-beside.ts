import type { Found } from '../languages/phrase-book';
import { clauseHead } from './clause-head';
import { gapBefore } from './gap-before';
import { ASIDE, isInList, isObjectOf } from './object-of';
import { findIn, findWithin, type OwnSentence } from './sentence';
import { AND } from './small-words';

/** Words between an ending and the bond that it ended. */
const BOND_BEFORE = 14;
/** The same within one clause: in German the verb stands last. */
const CLAUSE = 24;
const BOND_AFTER = 8;
/** The same at the end of a list. */
const LIST = 24;

/** Where strains fall: "a strain on", "trouble in". */
const ON = new Set('on in to into over upon about'.split(' '));
const OWNERS = new Set('his her their my our'.split(' '));

/** The bond beside an ending: inside it, its object, or its subject. */
export function bondOf(
  sentence: OwnSentence,
  event: Found,
  bonds: readonly Found[],
  isStrain: boolean,
  takesCause: boolean,
): Found | null {
  const { words, clauses, mentions } = sentence;
  const inside = bonds.find(({ from, to }) => from >= event.from && to <= event.to);
  if (inside) return inside;
  const givesAway = takesCause && GIVES_AWAY.test(event.phrase);
  const object = givesAway
    ? undefined
    : bonds.find(
        (bond) =>
          bond.from >= event.to &&
          words[bond.to]?.text !== "'s" &&
          (bond.from - event.to <= BOND_AFTER ||
            (bond.from - event.to <= LIST && isInList(sentence, event, bond))),
      );
  const isFar =
    takesCause && PREFERS.test(event.phrase) && object && isFarOff(words, event, object);
  const isWhole = object && !isFar && !losesSomething(sentence, event, object, bonds);
  if (isWhole && isObject(sentence, event, object, isStrain)) return object;
  const told = takesCause ? complementOf(sentence, event, bonds) : undefined;
  if (told) return told;
  const subject = bonds.findLast(
    ({ from, to }) =>
      to <= event.from &&
      (event.from - to <= BOND_BEFORE ||
        (event.from - to <= CLAUSE && clauses[from] === clauses[event.from])),
  );
  if (!subject || isOfPeople(sentence, subject, event)) return null;
  // "the friends that West lost": what was lost stands before whoever lost it.
  const isRelative = mentions.some(({ to }) => to === event.from);
  if (givesAway && !isRelative && !isPassive(words, event)) return null;
  if (!isRelative && isFriend(sentence, subject)) return null;
  // "a friendship lost to Trump": a participle right behind what was lost.
  const isLostTo = takesCause && event.from === subject.to;
  if (NEEDS_OBJECT.test(event.phrase) && !isPassive(words, event) && !isRelative && !isLostTo)
    return null;
  return !takesCause && hasOtherObject(sentence, event) ? null : subject;
}

/** "One casualty of West's love of Trump was the friendship": what was lost stands behind "was". */
function complementOf(
  sentence: OwnSentence,
  { to }: Found,
  bonds: readonly Found[],
): Found | undefined {
  const { grammar, clauses, words } = sentence;
  return bonds.find(
    (bond) =>
      bond.from - to <= BOND_BEFORE &&
      clauses[bond.from] === clauses[to] &&
      findWithin(sentence, grammar.links.copulas, to, bond.from).some(({ to: behind }) =>
        words
          .slice(behind, bond.from)
          .every(({ isContent, isCapitalized }) => !isContent || isCapitalized),
      ),
  );
}

/** "the friendship of Smith and Jones, who finished each other's songs": what ends is theirs, not the bond. */
function isOfPeople({ words, mentions }: OwnSentence, subject: Found, { from }: Found): boolean {
  return words.some(
    ({ text }, at) =>
      text === 'who' && at >= subject.to && at < from && mentions.some(({ to }) => to === at),
  );
}

/** "cost the serial 33 episodes": what it lost stands behind it, and the serial went on. */
function losesSomething(
  { words, clauses }: OwnSentence,
  { phrase }: Found,
  { to }: Found,
  bonds: readonly Found[],
): boolean {
  const next = words[to];
  // "cost the brewery its best double act": that is what ended.
  if (bonds.some(({ from }) => from >= to && from - to <= BOND_AFTER)) return false;
  if (!/^cost\b/u.test(phrase) || !next || clauses[to] !== clauses[to - 1]) return false;
  return next.isContent || /^(?:an?|the|its|his|her|their)$/u.test(next.text);
}

/** "put Trump before his friends": the bond is right behind the preposition. */
const PREFERS = /^(?:choose|choose\/chose|pick|prefer|put) ~ /u;
const PREFERRED_REACH = 5;

/** "gave up his support for", "lost the prize to": only what was given away for the cause has ended. */
const GIVES_AWAY = /^(?!price|cost|pay).* ~ (?:for|to)$/u;

function isFarOff(words: OwnSentence['words'], { to }: Found, { from }: Found): boolean {
  return from - to > PREFERRED_REACH || words.slice(to, from).some(({ text }) => text === 'and');
}

/** "His friend quit": a friend as the subject does something of his own. */
function isFriend(sentence: OwnSentence, { to }: Found): boolean {
  return findIn(sentence, sentence.grammar.friends).some((friend) => friend.to === to);
}

/** "The friendship ended his support", "Smith left the hall": what ended is something else. */
export function hasOtherObject({ words, clauses, grammar }: OwnSentence, { to }: Found): boolean {
  if (grammar.smallWords !== null) return false;
  const first = words[to];
  const second = words[to + 1];
  // "The friendship is dead; the album is out": another clause, and no object.
  if (clauses[to] !== clauses[to - 1]) return false;
  if (!first || !second?.isContent || TIMES.has(second.text)) return false;
  return OWNERS.has(first.text) || DETERMINERS.has(first.text);
}

const DETERMINERS = new Set('the a an this that each'.split(' '));
const TIMES = new Set(
  `moment day minute year week fortnight decade month night morning way same very second hour
  spring summer autumn fall winter season weekend afternoon evening term christmas easter
  monday tuesday wednesday thursday friday saturday sunday january february march april june july
  august september october november december`.split(/\s+/u),
);

/** Verbs that end nothing without an object: "friends lost money". */
const NEEDS_OBJECT = /^(?:lose|lost|cost|give up|drop|pay)\b/u;

function isPassive(words: OwnSentence['words'], event: Found): boolean {
  return words
    .slice(Math.max(0, event.from - 2), event.from)
    .some(({ text }) => /^(?:is|was|were|are|been|being|be|get|got|gets)$/u.test(text));
}

function isObject(sentence: OwnSentence, event: Found, object: Found, isStrain: boolean): boolean {
  if (isInverted(sentence, event, object)) return true;
  // "cost him goodwill in the industry and a friend": what tells of an earlier item is no bar.
  const and = isInList(sentence, event, object)
    ? sentence.words.findLastIndex(({ text }, at) => AND.has(text) && at < object.from)
    : -1;
  const between = sentence.words.slice(Math.max(event.to, and), object.from);
  if (between.some(({ text }) => ASIDE.has(text) && !(isStrain && ON.has(text)))) return false;
  return isObjectOf(sentence, event, object);
}

/** "Gone, thanks to Trump, is the friendship", "Killed by Trump: the friendship": the ending stands first. */
function isInverted(sentence: OwnSentence, event: Found, object: Found): boolean {
  const { words, clauses } = sentence;
  if (event.from > 1 || !INVERTING.test(words[event.from]?.text ?? '')) return false;
  if (event.from === 1 && !/^(?:so|thus|thereby)$/u.test(words[0]?.text ?? '')) return false;
  if (clauses[event.from] === clauses[object.from]) return false;
  const first = clauseHead(clauses, object.from);
  const gap = gapBefore(sentence, first);
  const steps = (clauses[object.from] ?? 0) - (clauses[event.from] ?? 0);
  // "Killed by Trump, the friendship will not come back": a participle with its own cause.
  if (event.from === 0 && steps === 1 && words[event.to]?.text === 'by')
    return object.from - first <= INVERTED_LEAD;
  const behind = words[object.to]?.text ?? 'of';
  return (
    object.from - first <= INVERTED_LEAD &&
    /^(?:of|with|between|that|he|they|is)$/u.test(behind) &&
    (/[:–—]/u.test(gap) || steps === 2)
  );
}

const INVERTING = /^(?:gone|dead|over|\p{L}+ed|\p{L}+en|lost|sunk|undone|torn|slain)$/u;
/** Words before the bond in its clause: "is the long". */
const INVERTED_LEAD = 4;
