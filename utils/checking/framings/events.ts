import type { Framing } from '../../record/schema';
import type { Found } from '../languages/phrase-book';
import { bondsIn, isWithOthers } from './bonds';
import { booksOf, type EventWords, findOwn } from './event-words';
import { eventsOfOne, isNounForAll } from './events-of-one';
import { ASIDE, isInList, isObjectOf } from './object-of';
import { partingsIn } from './partings';
import { areBothThere, areNamedAround, areNamedBefore, isOneThere } from './people-there';
import { findIn, type OwnSentence } from './sentence';
import { AND } from './small-words';

export type CauseFraming = Extract<Framing, { kind: 'cause' }>;

/** Something that ended or suffered, as a sentence says it. */
export interface Event extends Found {
  readonly isStrain: boolean;
  /** What ended, where it stands beside its ending. */
  readonly bond: Found | null;
  /** True where one of the people leaves the other: whoever is the subject leaves, and is no cause. */
  readonly isLeaving: boolean;
  /** True where what follows is the cause: "foundered on". */
  readonly takesCause: boolean;
}

/** Words between an ending and the bond that it ended. */
const BOND_BEFORE = 14;
/** The same within one clause: in German the verb stands last. */
const CLAUSE = 24;
const BOND_AFTER = 8;
/** The same at the end of a list. */
const LIST = 24;

/** Everything in a sentence that says of the people of a framing that what they had ended or suffered. */
export function eventsIn(
  sentence: OwnSentence,
  event: EventWords,
  people: readonly string[],
): readonly Event[] {
  const { grammar } = sentence;
  const bonds = bondsIn(sentence, event, people);
  const record = booksOf(event);
  const near =
    (isStrain: boolean, takesCause: boolean) =>
    (found: Found): readonly Event[] => {
      const bond = bondOf(sentence, found, bonds, isStrain, takesCause);
      return bond ? [{ ...found, isStrain, takesCause, bond, isLeaving: false }] : [];
    };
  const { endings, endingsOn, relational, partings, strains, strainsOn } = grammar.events;
  const alone =
    (isStrain: boolean) =>
    (found: Found): readonly Event[] => [
      { ...found, isStrain, takesCause: false, bond: null, isLeaving: false },
    ];
  const areTogether = people.length > 0 && areBothThere(sentence, people);
  const areMeant =
    areTogether ||
    bonds.length > 0 ||
    isOneThere(sentence, people) ||
    areNamedBefore(sentence, people);
  const ended = findOwn(sentence, record.ended);
  return [
    ...ended.flatMap(near(false, false)),
    ...(people.length === 1
      ? eventsOfOne(sentence, people[0] ?? '', ended, record.isDeparture, bonds)
      : []),
    ...(record.isDeparture && people.length === 1
      ? [
          ...findIn(sentence, grammar.events.departures),
          ...findIn(sentence, grammar.events.removing),
        ]
      : []
    ).flatMap(near(false, false)),
    ...(record.isCancellation ? findIn(sentence, grammar.events.cancellations) : []).flatMap(
      near(false, false),
    ),
    ...(record.isClosure ? findIn(sentence, grammar.events.closures) : []).flatMap(
      near(false, false),
    ),
    ...(people.length < 2 ? ended.filter((found) => isNounForAll(sentence, found)) : []).flatMap(
      alone(false),
    ),
    ...findIn(sentence, endings).flatMap(near(false, false)),
    ...findIn(sentence, endingsOn).flatMap(near(false, true)),
    // Between people: nothing of the kind befalls a thing.
    ...(people.length > 0 ? findIn(sentence, relational) : [])
      .filter(
        (found) =>
          (areMeant || isDefinite(sentence, found, people)) &&
          !isWithOthers(sentence, found) &&
          !partsOthers(sentence, found, bonds),
      )
      .flatMap(alone(false)),
    ...partingsIn(sentence, partings, people),
    ...[...ended, ...findIn(sentence, endings)]
      .filter((found) => hasBothAsObject(sentence, found, people))
      .flatMap(alone(false)),
    ...[...findIn(sentence, strains), ...findOwn(sentence, record.strained)].flatMap((found) => {
      const [withBond] = near(true, false)(found);
      if (withBond) return [withBond];
      return areTogether ? alone(true)(found) : [];
    }),
    ...findIn(sentence, strainsOn).flatMap(near(true, true)),
  ];
}

/** "put paid to Legend and West": both people, one right behind the other. */
function hasBothAsObject(
  { words, mentions, clauses }: OwnSentence,
  { to }: Found,
  people: readonly string[],
): boolean {
  const own = mentions.filter(({ person }) => people.includes(person));
  const first = own.find(({ from }) => from === to && clauses[from] === clauses[to - 1]);
  const second = own.find(({ from }) => first && from === first.to + 1);
  return (
    first !== undefined &&
    second !== undefined &&
    first.person !== second.person &&
    AND.has(words[first.to]?.text ?? '') &&
    words[second.to]?.text !== "'s"
  );
}

/** Endings and strains of what some words stand for: "It was undone by …", "Trump finished that". */
export function endingsBeside(
  sentence: OwnSentence,
  event: EventWords,
  standIns: readonly Found[],
): readonly Event[] {
  const { endings, endingsOn, strains } = sentence.grammar.events;
  const record = booksOf(event);
  const near =
    (isStrain: boolean, takesCause: boolean) =>
    (found: Found): readonly Event[] => {
      const bond = standIns.find(
        ({ from, to }) =>
          from === found.to ||
          (to <= found.from &&
            from <= HEAD &&
            found.from - to <= CLAUSE &&
            (takesCause || !hasOtherObject(sentence, found))),
      );
      return bond ? [{ ...found, isStrain, takesCause, bond, isLeaving: false }] : [];
    };
  return [
    ...[...findOwn(sentence, record.ended), ...findIn(sentence, endings)].flatMap(
      near(false, false),
    ),
    ...findIn(sentence, endingsOn).flatMap(near(false, true)),
    ...[...findIn(sentence, strains), ...findOwn(sentence, record.strained)].flatMap(
      near(true, false),
    ),
  ];
}

/** The subject of a sentence begins within its first words: "all that", "and it". */
const HEAD = 1;

/** "the split": the one of the people whom the page has just named. */
function isDefinite(sentence: OwnSentence, { from }: Found, people: readonly string[]): boolean {
  const before = sentence.words[from - 1]?.text ?? '';
  return (DETERMINERS.has(before) || OWNERS.has(before)) && areNamedAround(sentence, people);
}

/** "tore the country apart": what stands inside the phrase are other things than the people or their bond. */
function partsOthers(
  { words, mentions, grammar }: OwnSentence,
  { from, to, phrase }: Found,
  bonds: readonly Found[],
): boolean {
  const needsThem = TURNING_THEM.test(phrase);
  if (!PARTING_PARTICLE.test(phrase) && !needsThem) return false;
  const both = grammar.people.both.find(words);
  const isTheirs = (at: number): boolean =>
    [...mentions, ...bonds, ...both].some((one) => one.from <= at && one.to > at);
  if (needsThem) return !words.slice(from + 1, to - 1).some((_, at) => isTheirs(from + 1 + at));
  return words
    .slice(from + 1, to - 1)
    .some(({ isContent, text }, at) => isContent && !isTheirs(from + 1 + at) && !/ly$/u.test(text));
}

const PARTING_PARTICLE = /~ (?:apart|up)$/u;
/** "made them strangers": nobody else's enemies. */
const TURNING_THEM = /^(?:make|turn) ~ /u;

/** Where strains fall: "a strain on", "trouble in". */
const ON = new Set('on in to into over upon about'.split(' '));
const OWNERS = new Set('his her their my our'.split(' '));

/** The bond beside an ending: inside it, its object, or its subject. */
function bondOf(
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
  if (object && !isFar && isObject(sentence, event, object, isStrain)) return object;
  const subject = bonds.findLast(
    ({ from, to }) =>
      to <= event.from &&
      (event.from - to <= BOND_BEFORE ||
        (event.from - to <= CLAUSE && clauses[from] === clauses[event.from])),
  );
  if (!subject) return null;
  // "the friends that West lost": what was lost stands before whoever lost it.
  const isRelative = mentions.some(({ to }) => to === event.from);
  if (givesAway && !isRelative && !isPassive(words, event)) return null;
  if (!isRelative && isFriend(sentence, subject)) return null;
  if (NEEDS_OBJECT.test(event.phrase) && !isPassive(words, event) && !isRelative) return null;
  return !takesCause && hasOtherObject(sentence, event) ? null : subject;
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
export function hasOtherObject({ words, grammar }: OwnSentence, { to }: Found): boolean {
  if (grammar.smallWords !== null) return false;
  const first = words[to];
  const second = words[to + 1];
  if (!first || !second?.isContent || TIMES.has(second.text)) return false;
  return OWNERS.has(first.text) || DETERMINERS.has(first.text);
}

const DETERMINERS = new Set('the a an this that'.split(' '));
const TIMES = new Set('moment day minute year week month night morning way same very'.split(' '));

/** Verbs that end nothing without an object: "friends lost money". */
const NEEDS_OBJECT = /^(?:lose|lost|cost|give up|drop|pay)\b/u;

function isPassive(words: OwnSentence['words'], event: Found): boolean {
  return words
    .slice(Math.max(0, event.from - 2), event.from)
    .some(({ text }) => /^(?:is|was|were|are|been|being|be|get|got|gets)$/u.test(text));
}

function isObject(sentence: OwnSentence, event: Found, object: Found, isStrain: boolean): boolean {
  if (isInverted(sentence, event, object)) return true;
  const between = sentence.words.slice(event.to, object.from);
  if (between.some(({ text }) => ASIDE.has(text) && !(isStrain && ON.has(text)))) return false;
  return isObjectOf(sentence, event, object);
}

/** "Gone, thanks to Trump, is the friendship", "Killed by Trump: the friendship": the ending stands first. */
function isInverted(
  { words, clauses, text, start }: OwnSentence,
  event: Found,
  object: Found,
): boolean {
  if (event.from > 1 || !INVERTING.test(words[event.from]?.text ?? '')) return false;
  if (event.from === 1 && !/^(?:so|thus|thereby)$/u.test(words[0]?.text ?? '')) return false;
  if (clauses[event.from] === clauses[object.from]) return false;
  const first = clauses.indexOf(clauses[object.from] ?? 0);
  const gap = text.slice((words[first - 1]?.end ?? 0) - start, (words[first]?.start ?? 0) - start);
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
