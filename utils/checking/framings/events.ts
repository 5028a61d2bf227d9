import type { Framing } from '../../record/schema';
import type { Found } from '../languages/phrase-book';
import { bondOf, hasOtherObject } from './bond-beside';
import { bondsIn, isWithOthers } from './bonds';
import { endingAt } from './ending-at';
import { booksOf, type EventWords, findOwn } from './event-words';
import { eventsOfOne, isGoing, isNounForAll, isOfMany } from './events-of-one';
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

/** Between the verb of a clause and its subject. */
const CLAUSE = 24;

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
    (found: Found): readonly Event[] => [{ ...endingAt(found), isStrain }];
  const areTogether = people.length > 0 && areBothThere(sentence, people);
  const areMeant =
    areTogether ||
    bonds.length > 0 ||
    isOneThere(sentence, people) ||
    areNamedBefore(sentence, people);
  const ended = findOwn(sentence, record.ended);
  const all = [
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
    ...(people.length < 2 || areNamedAround(sentence, people)
      ? ended.filter((found) => isNounForAll(sentence, found))
      : []
    ).flatMap(alone(false)),
    ...findIn(sentence, endings).flatMap(near(false, false)),
    ...findIn(sentence, endingsOn).flatMap(near(false, true)),
    // Between people: nothing of the kind befalls a thing.
    ...(people.length > 0 ? findIn(sentence, relational) : [])
      .filter(
        (found) =>
          (areMeant || isDefinite(sentence, found, people)) &&
          !isWithOthers(sentence, found) &&
          !(people.length === 1 && ESTRANGED.test(found.phrase)) &&
          !(CALLS.test(found.phrase) && goesOn(sentence, found)) &&
          !isOfTalks(sentence, found) &&
          !isTalkOfOthers(sentence, found) &&
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
      // Of one person "at odds" or "strained" says nothing of how he went.
      return areTogether && people.length > 1 ? alone(true)(found) : [];
    }),
    ...findIn(sentence, strainsOn).flatMap(near(true, true)),
  ];
  if (people.length !== 1) return all;
  return all
    .filter(({ bond, ...found }) => !(bond && areMany(sentence, bond, found)))
    .map((found) => ({ ...found, isLeaving: found.isLeaving || isGoing(sentence, found) }));
}

/** "Parties lose elections": what happens at large, to many. */
function areMany(sentence: OwnSentence, bond: Found, found: Found): boolean {
  const isBare = bond.from === found.to && /[^s]s$/u.test(sentence.words[bond.to - 1]?.text ?? '');
  return isBare && !sentence.words[bond.from]?.isCapitalized && isOfMany(sentence, found);
}

/** "Not on the agenda when the talks …": talks are no talking. */
function isOfTalks({ words, grammar }: OwnSentence, { to }: Found): boolean {
  const isNoun = words[to - 1]?.text === 'talks' && words[to - 2]?.text === 'the';
  return grammar.smallWords === null && isNoun;
}

/** "would not stop talking up Jones", "did not end because Smith kept talking": no silence between the two. */
function isTalkOfOthers({ words, grammar }: OwnSentence, { from, to }: Found): boolean {
  if (grammar.smallWords !== null || !/^(?:talk|speak)/u.test(words[to - 1]?.text ?? ''))
    return false;
  return words[to]?.text === 'up' || words.slice(from, to).some(({ text }) => text === 'because');
}

/** "put paid to Legend and West": both people, one right behind the other. */
function hasBothAsObject(
  { words, mentions, clauses }: OwnSentence,
  { to }: Found,
  people: readonly string[],
): boolean {
  const own = mentions.filter(({ person }) => people.includes(person));
  // "The parting of cooks Smith and Jones".
  const isOf = /^(?:of|between)$/u.test(words[to]?.text ?? '');
  const first = own.find(
    ({ from }) =>
      (from === to || (isOf && from > to && from - to <= TITLED)) &&
      clauses[from] === clauses[to - 1],
  );
  const second = own.find(({ from }) => first && from === first.to + 1);
  return (
    first !== undefined &&
    second !== undefined &&
    first.person !== second.person &&
    AND.has(words[first.to]?.text ?? '') &&
    words[second.to]?.text !== "'s"
  );
}

/** Words from "of" to a name: "of the cooks". */
const TITLED = 3;

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

/** "not close": nothing that one alone can be. */
const ESTRANGED = /^(?:not|never|less|far from)\b/u;

/** "does not call any more", and not "did not call him a sellout". */
const CALLS = /^(?:not|never|no longer) (?:call|ring|phone|visit)$/u;

function goesOn({ words, clauses }: OwnSentence, { to }: Found): boolean {
  const next = words[to];
  return (
    next !== undefined &&
    clauses[to] === clauses[to - 1] &&
    !/^(?:because|over|since|after|due|thanks|owing|now|today|when|once)$/u.test(next.text)
  );
}

/** "the split": the one of the people whom the page has just named. */
function isDefinite(sentence: OwnSentence, { from }: Found, people: readonly string[]): boolean {
  const before = sentence.words[from - 1]?.text ?? '';
  return DEFINITE.has(before) && areNamedAround(sentence, people);
}

const DEFINITE = new Set('the a an this that his her their my our'.split(' '));

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
