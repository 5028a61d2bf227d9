import { clauseHead, contentHead } from '../clause-head';
import type { Place } from '../place';
import type { Reading } from '../readings/reading';
import { findIn, findWithin, type OwnSentence, type Stretch } from '../sentence';

/** "They fell out in 2018 over Trump": a quarrel with a date, not the end of the friendship. */
export function isDatedQuarrel(
  { isNewsOfTheDay }: Place,
  { event, eventIn: sentence }: Reading,
): boolean {
  const { words, grammar } = sentence;
  const own = words.slice(event.from, event.to);
  const bond = event.bond ? words.slice(event.bond.from, event.bond.to) : [];
  const isWithPeople =
    event.bond === null ||
    grammar.friends.find(bond).length > 0 ||
    PEOPLE.test(bond.at(-1)?.text ?? '');
  const isQuarrel = isWithPeople && grammar.fairness.quarrels.find(own).length > 0;
  if (event.isStrain && isSettled(words.slice(event.to))) return true;
  if (words.some((_, at) => isYearOf(sentence, event, at))) return event.isStrain || isQuarrel;
  // A page dates the quarrel on which it reports while it goes on.
  return isQuarrel && ((isNewsOfTheDay && event.isStrain) || isOnOccasion(sentence, event));
}

/** "the two founders had a row": the bond's words are for the people, and not for what they have. */
const PEOPLE =
  /^(?:\p{L}+(?:[eo]rs|mates)|duo|pair|trio|couple|two|m[ae]n|wom[ae]n|brothers|sisters)$/u;
/** "a row that was settled within the week": a quarrel that is over ended nothing. */
function isSettled(rest: OwnSentence['words']): boolean {
  return SETTLED.test(
    rest
      .slice(0, SETTLED_WITHIN)
      .map(({ text }) => text)
      .join(' '),
  );
}

/** Words of "over the sponsor, a row that was soon". */
const SETTLED_WITHIN = 12;
const SETTLED =
  /\b(?:that|which|and) (?:was|were|is|had been|they) (?:\p{L}+ly |soon |quickly |later |all )?(?:settled|resolved|patched up|mended|forgotten|smoothed over|made up|over within|over by|buried)\b/u;
const SAYS_WHEN = /^(?:in|on|by|back|during|early|late|around|since|from|as)$/u;

/** A year, and not that of something told of one of the people: "the man he signed in 2004". */
function isYearOf({ words, clauses }: OwnSentence, { from, to }: Stretch, at: number): boolean {
  if (!/^(?:19|20)\d\d$/u.test(words[at]?.text ?? '')) return false;
  // "The two, the best of friends in 2004, fell out": what they were, between commas.
  const clause = clauses[at] ?? 0;
  const head = words[clauses.indexOf(clause)]?.text ?? '';
  if (at < from && clause > 0 && clause < (clauses[from] ?? 0) && !SAYS_WHEN.test(head))
    return false;
  // "Smith and West in 2005, long before the rift": a year of what came before it.
  if (at < from && words.slice(at, from).some(({ text }) => /^(?:before|after|until)$/u.test(text)))
    return false;
  // "Smith and West, whose friendship ended over the hat, at a concert in 2009"
  if (
    at >= to &&
    clauses[at] !== clauses[from] &&
    /^who(?:se|m)?$/u.test(words[clauseHead(clauses, from)]?.text ?? '')
  )
    return false;
  const between = words.slice(to, at);
  const isToldOfOne = between.some(
    ({ text }, index) =>
      /^(?:he|she|who|whom|whose)$/u.test(text) && clauses[to + index] === clauses[at],
  );
  return at < to || !isToldOfOne;
}

/** "argued over Trump last spring": a date without a year, of the quarrel and not of what somebody said of it. */
function isOnOccasion(sentence: OwnSentence, event: Stretch): boolean {
  const { occasions, sayings } = sentence.grammar.fairness;
  return findIn(sentence, occasions).some(({ from }) => {
    // "As he told a podcast, in May they had a row": the telling has no part in that date.
    const head =
      sentence.clauses[from] === sentence.clauses[event.from] ? contentHead(sentence, from) : 0;
    const [begin, end] = from < event.from ? [head, event.from] : [event.to, from];
    return findWithin(sentence, sayings, begin, end).length === 0;
  });
}
