import type { Found } from '../languages/phrase-book';
import { isBetweenPeople } from './between-people';
import { booksOf, type EventWords } from './event-words';
import { areBothThere, areNamedAround } from './people-there';
import { findIn, type OwnSentence } from './sentence';
import { WITH } from './small-words';
import { isTitleCase, KIN } from './strangers';

/** Places that name what the people of a framing had, and not what others have. */
export function bondsIn(
  sentence: OwnSentence,
  event: EventWords,
  people: readonly string[],
): readonly Found[] {
  const { grammar } = sentence;
  const own = Object.entries(grammar.bonds).flatMap(([noun, book]) =>
    event.bond.includes(noun) ? findIn(sentence, book) : [],
  );
  return [...findIn(sentence, booksOf(event).bond), ...own].filter(
    (bond) =>
      !isOfOthers(sentence, bond, people) &&
      !(people.length === 0 && isNamedOtherwise(sentence, bond, event)) &&
      !isOfMany(sentence, bond, people) &&
      !isWhoseJob(sentence, bond) &&
      !isLoose(sentence, bond, people),
  );
}

/** "drops its restaurant critic": what somebody does or has to do with, and not the thing. */
function isWhoseJob({ words }: OwnSentence, { from, to }: Found): boolean {
  return !words[from]?.isCapitalized && JOBS.test(words[to]?.text ?? '');
}

const JOBS =
  /^(?:critics?|reviewers?|writers?|editors?|correspondents?|columnists?|columns?|guides?|chains?|groups?|trade|industry|scene|inspectors?|managers?|workers?|staff|guests?|customers?|tickets?|posters?|programmes?|counsell?ors?|therapists?)$/u;

/** "his partnership" may be with anybody, unless both people are there. */
function isLoose(sentence: OwnSentence, bond: Found, people: readonly string[]): boolean {
  const { words, mentions } = sentence;
  const isWithOne =
    WITH.has(words[bond.to]?.text ?? '') &&
    mentions.some(({ from, person }) => from === bond.to + 1 && people.includes(person));
  return (
    !isWithOne &&
    !isTheirs(sentence, bond, people) &&
    people.length > 1 &&
    findIn(sentence, sentence.grammar.looseBonds).some(({ from }) => from === bond.from) &&
    !areBothThere(sentence, people)
  );
}

/** "the relationship", where the page has just named both people. */
function isTheirs(sentence: OwnSentence, { from }: Found, people: readonly string[]): boolean {
  const { words, isHeadline } = sentence;
  return (
    (words[from - 1]?.text === 'the' || isHeadline) &&
    PERSONAL.has(words[from]?.text ?? '') &&
    areNamedAround(sentence, people)
  );
}

const PERSONAL = new Set(
  'relationship companionship rapport fellowship kinship camaraderie partnership alliance'.split(
    ' ',
  ),
);

/**
 * "lost friends", "ended many friendships": with only one of two people named,
 * those of people at large; but not "friends such as Legend".
 */
function isOfMany(sentence: OwnSentence, bond: Found, people: readonly string[]): boolean {
  const { words, mentions } = sentence;
  const noun = words[bond.from]?.text ?? '';
  if (people.length < 2 || !PLURALS.has(noun) || bond.to - bond.from > 1) return false;
  const isExample = mentions.some(
    ({ from, person }) =>
      people.includes(person) &&
      (from === bond.to ||
        (from > bond.to && from - bond.to <= EXAMPLE && EXAMPLES.test(words[bond.to]?.text ?? ''))),
  );
  const isOneOf = words
    .slice(Math.max(0, bond.from - ONE_OF), bond.from)
    .some(({ text }, at, run) => text === 'one' && run[at + 1]?.text === 'of');
  if (isExample || isOneOf) return false;
  const of = words
    .slice(Math.max(0, bond.from - 3), bond.from)
    .findIndex(({ text }) => text === 'of');
  const number = words[Math.max(0, bond.from - 3) + of - 1];
  if (of >= 0 && number && SEVERAL.test(number.text)) return true;
  const before = words[bond.from - 1];
  if (before && LOSING.test(before.text)) return true;
  return before?.text !== 'the' && !areBothThere(sentence, people);
}

/** "several of his friends". */
const SEVERAL = /^(?:some|few|most|several|many|two|three|four|none|all|half)$/u;

/** Behind these, friends at large: "lost friends over Trump". */
const LOSING =
  /^(?:los(?:e|es|t|ing)|cost|costs|costing|shed|sheds|some|few|most|several|numerous|many|countless|other|so)$/u;
const PLURALS = new Set('friends friendships relationships'.split(' '));
/** Words from "friends" to one who is named: "friends such as the singer". */
const EXAMPLE = 4;
/** Words from "one of" to the bonds: "one of music's great friendships". */
const ONE_OF = 7;
const EXAMPLES = /^(?:such|like|including|among|who|whom|with)$/u;

/** "The Saltwick festival", of a thing that the record calls by another name. */
function isNamedOtherwise(sentence: OwnSentence, bond: Found, event: EventWords): boolean {
  const { words, mentions } = sentence;
  const before = bond.from - 1;
  const word = words[before];
  if (OTHERS.has(word?.text ?? '')) return true;
  if (!word?.isCapitalized || !word.isContent || before === 0 || isTitleCase(sentence))
    return false;
  const isOwn = (found: { readonly from: number; readonly to: number }): boolean =>
    found.from <= before && found.to > before;
  return !mentions.some(isOwn) && !findIn(sentence, booksOf(event).bond).some(isOwn);
}

/** "His earlier novel", "another festival". */
const OTHERS = new Set(
  'earlier previous first other another second next older third rival own'.split(' '),
);

const TO_OTHERS = new Set([...WITH, 'of', 'to', 'from']);

/** "his friendship with Jay-Z", "the alliance of Jones and Smith": a stranger's name beside the bond. */
function isOfOthers(sentence: OwnSentence, bond: Found, people: readonly string[]): boolean {
  const { words, mentions, isHeadline } = sentence;
  const link = words[bond.to];
  const name = words[bond.to + 1];
  // "its" comes apart like a contraction: of people no bond is an "its". A town has its festival.
  if (
    people.length > 0 &&
    words[bond.from - 1]?.text === "'s" &&
    words[bond.from - 2]?.text === 'it' &&
    isBetweenPeople(sentence, bond)
  )
    return true;
  if (link && WITH.has(link.text) && isStrangersName(mentions, bond.to + 1, people)) return true;
  if (!isHeadline && isWithDescribed(sentence, bond.to)) return true;
  if (isHeadline || !link || !name?.isCapitalized || !TO_OTHERS.has(link.text)) return false;
  return !mentions.some(({ from, to }) => from <= bond.to + 1 && to > bond.to + 1);
}

/** Words between "with" and a name: "neighbouring skipper". */
const DESCRIBED = 4;

/** "His friendship with neighbouring skipper Jones": what a stranger is stands before the name. */
function isWithDescribed({ words, clauses, mentions, grammar }: OwnSentence, at: number): boolean {
  if (grammar.smallWords !== null || words[at]?.text !== 'with') return false;
  const name = words.findIndex(({ isCapitalized }, index) => index > at && isCapitalized);
  if (name < 0 || name - at > DESCRIBED || clauses[name] !== clauses[at]) return false;
  return (
    words
      .slice(at + 1, name)
      .every(({ text, isContent }) => isContent || /^(?:the|an?|his|her)$/u.test(text)) &&
    words[name]?.isContent === true &&
    !mentions.some(({ from, to }) => to > at && from <= name)
  );
}

/** "friendship with Trump", but not "with Trump fan West". */
function isStrangersName(
  mentions: OwnSentence['mentions'],
  at: number,
  people: readonly string[],
): boolean {
  const named = mentions.find(({ from, to }) => from <= at && to > at);
  return (
    named !== undefined &&
    !people.includes(named.person) &&
    !mentions.some(({ from, person }) => people.includes(person) && from >= at && from - at <= 4)
  );
}

/** "fell out with Jones": a stranger's name behind it. */
export function isWithOthers({ words, mentions, isHeadline }: OwnSentence, event: Found): boolean {
  const name = words[event.to + 1];
  if (
    words[event.to]?.text === 'with' &&
    ONE_OF_HIS.has(name?.text ?? '') &&
    KIN.has(words[event.to + 2]?.text ?? '')
  )
    return true;
  if (isHeadline || !name?.isCapitalized || !TO_OTHERS.has(words[event.to]?.text ?? ''))
    return false;
  return !mentions.some(({ from, to }) => from <= event.to + 1 && to > event.to + 1);
}

const ONE_OF_HIS = new Set('a an another his her their'.split(' '));
