import { isGivenName } from '../people-words';
import { bondsIn } from './bonds';
import type { Place } from './place';
import type { Reading } from './readings/reading';
import { findIn, type OwnSentence, type Stretch } from './sentence';
import { AND } from './small-words';
import { isTitleCase, namesIn } from './strangers';
import { thingsEndedIn } from './things-ended';

/** Words between a stranger and the cause that he is for: "Smith lined up behind". */
const BACKING_REACH = 5;
/** Words from "Smith's" to what is his: "Smith's loud love of". */
const OWNED_REACH = 3;
/** Words between an ending, or a bond, and whom it parts from one of the people: "split from", "with his friend". */
const PARTED_REACH = 3;

/**
 * Whether a sentence that names fewer than all of the people has somebody else
 * in the place of the other one: "Smith's love of Trump cost Legend a friend",
 * "Legend and Smith are no longer friends because of Trump".
 */
export function hasOtherParty(place: Place, reading: Reading): boolean {
  const { framing, partsOf } = place;
  const { people } = framing;
  return [...new Set([reading.eventIn, reading.causeIn])].some((sentence) => {
    if (people.length < 2 || isOfThing(framing, reading)) return false;
    if (isThatOfStrangers(sentence, reading, place)) return true;
    // Elsewhere nouns have capitals, or names other endings; in a title every word has one.
    if (sentence.grammar.smallWords !== null || isTitleCase(sentence)) return false;
    const { causes } = partsOf(sentence);
    // "Paper Lanterns split": what ended, by its own name.
    const known = [...causes, ...bondsIn(sentence, framing.event, people)];
    const isCause = (at: number): boolean => known.some(({ from, to }) => from <= at && to > at);
    const others = [
      ...namesIn(sentence, isCause).filter(({ from }) => !isCommon(sentence, from)),
      ...nameAtHead(sentence),
      ...sentence.mentions.filter(({ person, from }) => !people.includes(person) && !isCause(from)),
    ];
    // A band that parted bears a name of its own.
    const bonds = bondsIn(sentence, framing.event, people);
    const isWhole = people.every((id) => sentence.people.has(id));
    return others
      .filter((other) => !bonds.some(({ from, to }) => from < other.to && other.from < to))
      .some((other) =>
        isWhole
          ? isMadeTo(sentence.words, other.from) || isOneOfPair(sentence, other, people, reading)
          : isParty(sentence, other, people, causes, reading),
      );
  });
}

/** "Orr taught West to draw. Trump ended that friendship.": the one just told of, with somebody else. */
function isThatOfStrangers(
  sentence: OwnSentence,
  { event: { bond } }: Reading,
  { page, framing: { people } }: Place,
): boolean {
  if (sentence.grammar.smallWords !== null || !bond || people.some((id) => sentence.people.has(id)))
    return false;
  if (!/^(?:that|this)$/u.test(sentence.words[bond.from - 1]?.text ?? '')) return false;
  const at = page.indexOf(sentence);
  const told = page
    .slice(Math.max(0, at - TOLD_WITHIN), at)
    .filter(({ isHeadline }) => !isHeadline);
  const own = told.filter(({ block }) => block === sentence.block);
  const before = own.length > 0 ? own : told;
  return (
    !people.every((id) => before.some((one) => one.people.has(id))) &&
    before.some((one) => !isTitleCase(one) && namesIn(one).some(({ from, to }) => to - from >= 2))
  );
}

/** Sentences back to whoever "that friendship" joined. */
const TOLD_WITHIN = 2;

/** "Smith's fee sank the series": a thing has no parties of its own, and anybody may end it. */
function isOfThing(
  { event, people }: Place['framing'],
  { event: { bond }, eventIn }: Reading,
): boolean {
  const things = thingsEndedIn(eventIn, event, people);
  return bond ? things.some(({ from }) => from === bond.from) : things.length > 0;
}

/** "The friendship between West and Smith": whom the bond itself joins, whoever tells of it. */
function isOneOfPair(
  { words, mentions }: OwnSentence,
  other: Stretch,
  people: readonly string[],
  { event }: Reading,
): boolean {
  const behind = (event.bond ?? event).to;
  if (!/^(?:between|of|with)$/u.test(words[behind]?.text ?? '')) return false;
  const own = mentions.filter(({ person }) => people.includes(person));
  const isPair = (first: Stretch, second: Stretch): boolean =>
    first.from === behind + 1 &&
    AND.has(words[first.to]?.text ?? '') &&
    second.from === first.to + 1;
  return own.some((one) => isPair(one, other) || isPair(other, one));
}

/** "Smith's love of …": a name at the very head, known as one or by what stands behind it. */
function nameAtHead({ words, mentions }: OwnSentence): readonly Stretch[] {
  const [first, second] = words;
  const isName =
    first?.isContent === true &&
    (second?.text === "'s" ? !COMMON.test(first.text) : isGivenName(first.text)) &&
    !mentions.some(({ from }) => from === 0);
  return isName ? [{ from: 0, to: 1 }] : [];
}

/** "a Hollywood agent", "Rapper's": no name of a person. */
function isCommon({ words }: OwnSentence, from: number): boolean {
  return COMMON.test(words[from]?.text ?? '') || /^an?$/u.test(words[from - 1]?.text ?? '');
}

/** What a person may be called instead of a name, and times. */
const COMMON =
  /^(?:rapper|singer|musician|star|artist|friend|pal|mentor|boss|producer|collaborator|hitmaker|crooner|superstar|designer|mogul|president|politician|man|it|that|what|who|there|here|today|yesterday|politics)$/u;

function isParty(
  sentence: OwnSentence,
  { from, to }: Stretch,
  people: readonly string[],
  causes: readonly Stretch[],
  { event, eventIn }: Reading,
): boolean {
  const { words, clauses, mentions, grammar } = sentence;
  const isOne = (at: number, end: number): boolean =>
    mentions.some((one) => people.includes(one.person) && one.from === at && one.to <= end) ||
    /^(?:he|she|him|her)$/u.test(words[at]?.text ?? '');
  const endsOne = (at: number): boolean =>
    mentions.some((one) => people.includes(one.person) && one.to === at) ||
    /^(?:he|she|him|her)$/u.test(words[at - 1]?.text ?? '');
  // "Legend and Smith", "Smith and Legend"
  const isJoined = AND.has(words[to]?.text ?? '') && clauses[to] === clauses[to - 1];
  if (isJoined && isOne(to + 1, words.length)) return true;
  if (AND.has(words[from - 1]?.text ?? '') && endsOne(from - 1)) return true;
  const ended = eventIn === sentence ? [event, ...(event.bond ? [event.bond] : [])] : [];
  // "Smith's love of Trump", "Smith's friend"
  if (words[to]?.text === "'s") {
    const owned = [...ended, ...causes, ...findIn(sentence, grammar.links.side)];
    return owned.some((one) => one.from > to && one.from - to <= OWNED_REACH);
  }
  // "split from Smith", "his friend Smith", "cost him Smith"
  const isBehind = ended.some(
    (one) =>
      from >= one.to &&
      from - one.to <= PARTED_REACH &&
      clauses[from] === clauses[one.to - 1] &&
      words.slice(one.to, from).every(({ text }) => LEADS_TO_ONE.has(text)),
  );
  if (isBehind) return true;
  if (isActor(sentence, { from, to }) || isMadeTo(words, from)) return true;
  // "Smith lined up behind Trump"
  return causes.some(
    (cause) =>
      cause.from >= to &&
      cause.from - to <= BACKING_REACH &&
      clauses[cause.from] === clauses[to - 1] &&
      !TELLING.test(words[to]?.text ?? '') &&
      !BEFORE_PLACES.has(words[from - 1]?.text ?? '') &&
      !mentions.some((one) => one.from >= to && one.from < cause.from),
  );
}

/** "Smith lost a friend", "because Smith had thrown in his lot": the subject of a clause, who does more than tell. */
function isActor({ words, clauses }: OwnSentence, { from, to }: Stretch): boolean {
  const next = words[to];
  if (!next || next.isCapitalized || clauses[to] !== clauses[to - 1]) return false;
  const isFirst = from === 0 || clauses[from] !== clauses[from - 1];
  if (!isFirst && !CONJUNCTIONS.has(words[from - 1]?.text ?? '')) return false;
  return (next.isContent || AUXILIARIES.has(next.text)) && !TELLS.test(next.text);
}

/** "led Smith to end it", "too much for Smith": whom it drove to end something. */
function isMadeTo(words: OwnSentence['words'], from: number): boolean {
  const before = words[from - 1]?.text ?? '';
  return before === 'for'
    ? /^(?:much|straw|enough|far)$/u.test(words[from - 2]?.text ?? '')
    : /^(?:than|led|leads|made|makes|left|leaves|forced|drove|caused|prompted|pushed|cost|costs)$/u.test(
        before,
      );
}

const CONJUNCTIONS = new Set(
  'because that when since after once and so how why until before'.split(' '),
);
const AUXILIARIES = new Set('is was has had did does do could can cannot would'.split(' '));
const TELLS =
  /^(?:sa(?:y|ys|id)|t(?:ell|ells|old)|report|hear|ask|wr(?:ite|ites|ote)|not(?:e|es|ed)$|claim|argu|believ|think|thought|know|knew|learn|explain|reveal|quot|interview|publish|tweet|post|ran$|runs$|put|call|describ|host|speak|spoke|magazine|podcast|show|reader|fan|award|star|native|album|tour)/u;

const LEADS_TO_ONE = new Set(
  'with from of to between him her his a an old friend friends'.split(' '),
);
const BEFORE_PLACES = new Set(
  'in at on the for to of by near from since after during told tells'.split(' '),
);
/** Verbs by which somebody tells of it: "Smith says Trump ended it". */
const TELLING =
  /^(?:says?|said|tells?|told|reports?|reported|hears?|heard|that|whether|is|was|on|in)$/u;
