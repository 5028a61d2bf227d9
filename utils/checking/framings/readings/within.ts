/** What one sentence says by itself of a cause and an ending. */

import type { Found } from '../../languages/phrase-book';
import { bondsIn } from '../bonds';
import { endingAt } from '../ending-at';
import type { Place } from '../place';
import { type Relation, relate } from '../relation';
import { findIn, findWithin, type OwnSentence } from '../sentence';
import { thingsEndedIn } from '../things-ended';
import type { Reading } from './reading';

/** Words from a condition, or from "until", to the cause. */
const REACH = 12;

/** The gravest relation among the parts of one sentence. */
export function inOneSentence({ sentence, partsOf }: Place): Reading | null {
  const { causes, events } = partsOf(sentence);
  const relations = events.flatMap((event) =>
    causes.flatMap((cause) => relate(sentence, event, cause) ?? []),
  );
  const gravest = gravestOf(relations);
  return gravest ? { ...gravest, eventIn: sentence, causeIn: sentence } : null;
}

/** Causes before orders in time, endings before strains, and among equals the first. */
export function gravestOf(relations: readonly Relation[]): Relation | null {
  const rank = ({ isCausal, event }: Relation): number =>
    (isCausal ? 2 : 0) + (event.isStrain ? 0 : 1);
  return [...relations].sort((a, b) => rank(b) - rank(a))[0] ?? null;
}

/** "Had West kept his love of Trump to himself, they would still be friends." */
export function againstTheFacts(place: Place): Reading | null {
  const { sentence, partsOf, framing } = place;
  const { words, grammar } = sentence;
  const [cause] = partsOf(sentence).causes;
  if (!cause) return null;
  const condition = findIn(sentence, grammar.links.conditions).find(
    ({ from, to }) =>
      from <= cause.from &&
      to <= cause.to + 1 &&
      cause.from - from <= REACH &&
      !words.slice(Math.max(0, from - EVEN), from).some(({ text }) => text === 'even'),
  );
  const then =
    findIn(sentence, grammar.links.wouldBe).find(
      (found) => !isTurned(sentence, found) && !endsStill(found, partsOf(sentence).events),
    ) ??
    wouldNotHave(sentence, partsOf(sentence).events) ??
    (condition && (stillIs(sentence, condition, cause) ?? wouldBeDoing(place, condition)));
  if (!condition || !then) return null;
  // Of people it need not be said what would have lasted; of a thing it must.
  if (framing.people.length === 0 && bondsIn(sentence, framing.event, []).length === 0) return null;
  const event = endingAt(then);
  return {
    event,
    cause,
    link: condition,
    isCausal: true,
    isAgainstFacts: true,
    eventIn: sentence,
    causeIn: sentence,
  };
}

/** Words from "would" to what would go on: "would this very morning be digging". */
const DOING_REACH = 5;

/** "Had they stayed at home, the team would be digging today": of one person, or of a thing, what would go on. */
function wouldBeDoing({ sentence, framing }: Place, condition: Found): Found | undefined {
  const { words, clauses, mentions, grammar } = sentence;
  const { people, event } = framing;
  if (grammar.smallWords !== null) return undefined;
  const would = words.findLastIndex(
    ({ text }, at) =>
      (text === 'would' || text === "'d") && clauses[at] !== clauses[condition.from],
  );
  const be = words.findIndex(({ text }, at) => at > would && text === 'be');
  if (would < 0 || be < 0 || be - would > DOING_REACH) return undefined;
  if (words.slice(would, be).some(({ text }) => /^(?:not|never|no)$/u.test(text))) return undefined;
  const [one] = people;
  const isMeant =
    people.length === 1 &&
    /^(?:he|she)$/u.test(words[would - 1]?.text ?? '') &&
    one !== undefined &&
    (sentence.people.has(one) || sentence.peopleMeant.has(one));
  // Of two people it has to be said what they would be to each other.
  const isTheirs =
    isMeant ||
    [
      ...mentions.filter(({ person }) => people.length === 1 && people.includes(person)),
      ...thingsEndedIn(sentence, event, people),
    ].some(({ from }) => clauses[from] === clauses[would]);
  return isTheirs ? { from: would, to: be + 1, phrase: 'would be' } : undefined;
}

/** "Take Smith out of the story and the two are still friends": what would have lasted, in the present. */
function stillIs(
  { words, grammar }: OwnSentence,
  condition: Found,
  cause: Found,
): Found | undefined {
  if (grammar.smallWords !== null || !TAKEN_AWAY.test(words[condition.from]?.text ?? ''))
    return undefined;
  const still = words.findIndex(({ text }, at) => at > cause.to && text === 'still');
  // With its verb: "are still friends" tells of no bond that held.
  const isCopula = /^(?:is|are|'s|be)$/u.test(words[still - 1]?.text ?? '');
  return !isCopula ? undefined : { from: still - 1, to: still + 1, phrase: 'still' };
}

const TAKEN_AWAY = /^(?:take|remove|subtract|leave|without|minus|absent|strip|delete|cut)$/u;

/** Words from "would" to the ending: "would never in his life have left". */
const WOULD_REACH = 7;

/** "would never have resigned": an ending that would not have been. */
function wouldNotHave(sentence: OwnSentence, events: readonly Found[]): Found | undefined {
  const { words, clauses, grammar } = sentence;
  if (grammar.smallWords !== null) return undefined;
  return events.find(({ from }) => {
    const would = words.findLastIndex(
      ({ text }, at) => at < from && /^(?:would|'d|might|need)$/u.test(text),
    );
    return (
      would >= 0 &&
      from - would <= WOULD_REACH &&
      clauses[would] === clauses[from] &&
      /^(?:not|never)$/u.test(words[would + 1]?.text ?? '') &&
      words.slice(would, from).some(({ text }) => text === 'have')
    );
  });
}

/** Words from "even" to the condition that it makes indifferent: "even if West had". */
const EVEN = 4;

/** "would still have resigned": the ending would have come all the same. */
function endsStill({ to, phrase }: Found, events: readonly Found[]): boolean {
  return (
    /\bstill$/u.test(phrase) &&
    events.some(({ from }) => from >= to - 1 && from - to <= STILL_REACH)
  );
}

/** Words from "still" to the ending: "still have". */
const STILL_REACH = 2;

/** "they would not be friends": what would then have been is the ending itself. */
function isTurned(
  sentence: OwnSentence,
  { from, to, phrase }: { readonly from: number; readonly to: number; readonly phrase: string },
): boolean {
  // The lists of the other languages name what would have been as a whole.
  if (sentence.grammar.smallWords !== null || /\b(?:not|never)\b/u.test(phrase)) return false;
  const negations = findWithin(sentence, sentence.grammar.fairness.negations, from, to);
  return negations.length > 0 || sentence.words[to - 2]?.text === 'longer';
}

/** "They were close until West embraced Trump." */
export function heldUntil({ sentence, partsOf, framing }: Place): Reading | null {
  const { causes } = partsOf(sentence);
  const { clauses } = sentence;
  const [bond] = bondsIn(sentence, framing.event, framing.people);
  if (!bond) return null;
  for (const cause of causes) {
    const link = findWithin(sentence, sentence.grammar.links.until, bond.to, cause.from).at(-1);
    const isOneClauseOn = link && (clauses[cause.from] ?? 0) - (clauses[link.from] ?? 0) <= 1;
    if (
      link &&
      isOneClauseOn &&
      cause.from - link.to <= REACH &&
      !isBareTime(sentence, link, cause)
    ) {
      const event = endingAt(bond, bond);
      return { event, cause, link, isCausal: false, eventIn: sentence, causeIn: sentence };
    }
  }
  return null;
}

/** "a souvenir of friendship before Trump": an era, and nothing that happened in it. */
function isBareTime({ words, clauses }: OwnSentence, link: Found, cause: Found): boolean {
  return (
    words[link.from]?.text === 'before' &&
    cause.from - link.to <= 1 &&
    clauses[cause.to] !== clauses[cause.from]
  );
}
