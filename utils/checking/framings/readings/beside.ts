/** Causes and endings that merely stand side by side. */

import type { Found } from '../../languages/phrase-book';
import { clauseHead } from '../clause-head';
import { endingAt } from '../ending-at';
import type { Event } from '../events';
import type { Place } from '../place';
import { type Relation, relate } from '../relation';
import { findIn, type OwnSentence } from '../sentence';
import { isNeighbour, isVerbless, type Reading } from './reading';

/** Words of two sentences that answer each other. */
const TERSE = 6;

/** "One red hat, one dead friendship." Too short for a verb that would join the two. */
export function sideBySide({ sentence, before, partsOf, framing }: Place): Reading | null {
  const here = partsOf(sentence);
  const without = noneWithout(sentence, here.causes, framing.people);
  if (without) return without;
  const event = here.events.find(({ isStrain }) => !isStrain);
  if (!event) return null;
  const [cause] = here.causes;
  if (cause)
    return (isVerbless(upToColon(sentence)) || areItems(sentence, cause, event)) &&
      isBare(sentence, cause, event)
      ? beside(event, sentence, cause, sentence)
      : null;
  const earlier =
    before && isNeighbour(sentence, before) && isVerbless(before, TERSE)
      ? partsOf(before).causes[0]
      : undefined;
  return before && earlier && isVerbless(sentence, TERSE)
    ? beside(event, sentence, earlier, before)
    : null;
}

/** "…: one red hat, one dead friendship": however long the lead, two items that answer each other. */
function areItems({ words, clauses }: OwnSentence, cause: Found, event: Found): boolean {
  return [cause, event].every(({ from }) => words[clauseHead(clauses, from)]?.text === 'one');
}

/** "No bonus, no Smith": who or what is gone with the cause. */
function noneWithout(
  sentence: OwnSentence,
  causes: readonly Found[],
  people: readonly string[],
): Reading | null {
  const { words, clauses, mentions, grammar } = sentence;
  const [cause] = causes;
  if (!cause || grammar.smallWords !== null || !isVerbless(upToColon(sentence), TERSE)) return null;
  if (words[0]?.text !== 'no' || cause.from > 2 || clauses[cause.from] !== clauses[0]) return null;
  const second = words.findIndex(({ text }, at) => at >= cause.to && text === 'no');
  if (second < 0 || clauses[second] === clauses[0]) return null;
  const gone = mentions.find(
    ({ from, person }) => people.includes(person) && from - second <= 2 && from > second,
  );
  if (!gone) return null;
  const event = endingAt({ from: second, to: gone.to, phrase: 'no' });
  // Both negations are part of what is said.
  const link = { from: 0, to: 1, phrase: 'no' };
  return { ...beside(event, sentence, cause, sentence), link };
}

/** "One red hat, one dead friendship: the story in ten pictures". */
function upToColon(sentence: OwnSentence): OwnSentence {
  const { words, text, start } = sentence;
  const colon = text.indexOf(': ');
  return colon < 0
    ? sentence
    : { ...sentence, words: words.filter(({ end }) => end - start <= colon) };
}

function beside(event: Event, eventIn: OwnSentence, cause: Found, causeIn: OwnSentence): Reading {
  return { event, cause, link: null, isCausal: false, isJuxtaposed: true, eventIn, causeIn };
}

/** "A MAGA hat, …": the cause stands in a clause of its own, with nobody who does anything to it. */
function isBare({ words, clauses }: OwnSentence, cause: Found, event: Found): boolean {
  if (clauses[cause.from] === clauses[event.from]) return false;
  // "First he lost a friend, then he found Trump", "nobody but Trump": the other way round.
  const first = words[clauseHead(clauses, cause.from)]?.text ?? '';
  if (cause.from > event.from && /^(?:then|but)$/u.test(first)) return false;
  const others = words.filter(
    ({ isContent, text }, at) =>
      clauses[at] === clauses[cause.from] &&
      (at < cause.from || at >= cause.to) &&
      (isContent || text === 'with'),
  );
  return others.length <= 1 && others.every(({ text }) => !/ed$|^with$/u.test(text));
}

/** Sentences from an item of a list up to the line that says what is listed. */
const LIST_REACH = 12;

/** "3. Legend and West (Trump)." in a list of friendships that ended. */
export function listItem({ sentence, page, at, partsOf, framing }: Place): Reading | null {
  const [cause] = partsOf(sentence).causes;
  if (!cause || !isVerbless(sentence, LONGEST_ITEM) || !isItem(sentence, cause, framing.people))
    return null;
  const headed = page.slice(Math.max(0, at - LIST_REACH), at).findLast((one) => listed(one));
  const ended = headed && listed(headed);
  if (!headed || !ended) return null;
  const event = endingAt(ended);
  return beside(event, headed, cause, sentence);
}

/** "1. Legend and West." in a list of "Friendships that Trump ended". */
export function itemOfEnded({ sentence, page, at, partsOf, framing }: Place): Reading | null {
  const { people } = framing;
  if (people.length < 2 || !people.every((id) => sentence.people.has(id))) return null;
  if (partsOf(sentence).causes.length > 0 || !isVerbless(sentence, LONGEST_ITEM)) return null;
  const [head] = page;
  if (!head?.isHeadline || at === 0 || partsOf(head).namesOtherCause || head.isQuestion)
    return null;
  const [ended] = endedFriendships(head, partsOf(head).causes);
  if (!ended) return null;
  const { event, cause } = ended;
  return { event, cause, link: null, isCausal: true, eventIn: head, causeIn: head };
}

/** Where a headline says that friendships at large were ended by the cause. */
function endedFriendships(head: OwnSentence, causes: readonly Found[]): readonly Relation[] {
  const { bonds, events } = head.grammar;
  const many = bonds.friendship ? findIn(head, bonds.friendship) : [];
  const bond = many.find(({ from }) => MANY.has(head.words[from]?.text ?? ''));
  if (!bond) return [];
  return findIn(head, events.endings).flatMap((ending) => {
    const event = endingAt(ending, bond);
    return causes.flatMap((cause) => {
      const relation = relate(head, event, cause);
      return relation?.isCausal ? [relation] : [];
    });
  });
}

const MANY = new Set('friendships bromances friends bonds relationships'.split(' '));

/** What a line says to be listed: friendships that ended, or quarrels. */
function listed(sentence: OwnSentence): Found | undefined {
  const { events, fairness, bonds } = sentence.grammar;
  const [quarrel] = findIn(sentence, fairness.quarrels);
  const [ended] = [events.endings, events.relational, events.partings].flatMap((book) =>
    findIn(sentence, book),
  );
  const isOfFriends = bonds.friendship && findIn(sentence, bonds.friendship).length > 0;
  return isOfFriends && ended ? ended : quarrel;
}

const LONGEST_ITEM = 12;

/** Both people and the cause, in brackets or behind a colon or a dash, and nothing else. */
function isItem(sentence: OwnSentence, cause: Found, people: readonly string[]): boolean {
  const { words, mentions, text, start, grammar } = sentence;
  if (!people.every((id) => sentence.people.has(id))) return false;
  const before = text.slice(0, (words[cause.from]?.start ?? 0) - start);
  const told = [
    cause,
    ...mentions,
    ...findIn(sentence, grammar.links.side),
    ...findIn(sentence, grammar.links.reasons),
  ];
  return (
    /(?:\(|:|–|—|\s-)\s*(?:\p{L}+\s+){0,3}$/u.test(before) &&
    mentions.every(({ from, person }) => !people.includes(person) || from < cause.from) &&
    words.every(
      ({ isContent, text: word }, at) =>
        !isContent ||
        /^(?:\d+|vs?|versus)$/u.test(word) ||
        told.some(({ from, to }) => from <= at && to > at),
    )
  );
}
