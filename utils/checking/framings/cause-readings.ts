/**
 * The ways in which a page says what caused what: in one sentence, against the
 * facts, by a reason or a pointer in the next sentence, or merely side by side.
 */
import type { Found } from '../languages/phrase-book';
import { bondsIn } from './bonds';
import { isSetApart } from './fairness';
import type { Place } from './place';
import { type Relation, relate } from './relation';
import { findIn, findWithin, type OwnSentence } from './sentence';

/** What a reading has found, and in which sentences its parts stand. */
export interface Reading extends Relation {
  readonly eventIn: OwnSentence;
  readonly causeIn: OwnSentence;
  /** True where the parts merely stand side by side. */
  readonly isJuxtaposed?: boolean;
}

/** A way in which a page says what caused what. */
export interface CauseReading {
  readonly name: string;
  read(place: Place): Reading | null;
}

export const CAUSE_READINGS: readonly CauseReading[] = [
  { name: 'in one sentence', read: inOneSentence },
  { name: 'against the facts', read: againstTheFacts },
  { name: 'the reason after the effect', read: reasonAfterEffect },
  { name: 'pointing back to the cause', read: pointingBack },
  { name: 'pointing back to the bond', read: endsWhatWent },
  { name: 'a bond that held until the cause', read: heldUntil },
  { name: 'side by side', read: sideBySide },
];

/** The gravest relation among the parts of one sentence. */
function inOneSentence({ sentence, partsOf }: Place): Reading | null {
  const { causes, events } = partsOf(sentence);
  const relations = events.flatMap((event) =>
    causes.flatMap((cause) => relate(sentence, event, cause) ?? []),
  );
  const rank = ({ isCausal, event }: Relation): number =>
    (isCausal ? 2 : 0) + (event.isStrain ? 0 : 1);
  const [gravest] = relations.sort((a, b) => rank(b) - rank(a));
  return gravest ? { ...gravest, eventIn: sentence, causeIn: sentence } : null;
}

/** "Had West kept his love of Trump to himself, they would still be friends." */
function againstTheFacts({ sentence, partsOf }: Place): Reading | null {
  const { words, grammar } = sentence;
  const [cause] = partsOf(sentence).causes;
  if (!cause) return null;
  const condition = findIn(sentence, grammar.links.conditions).find(
    ({ from, to }) =>
      from <= cause.from &&
      to <= cause.to + 1 &&
      cause.from - from <= REACH &&
      words[from - 1]?.text !== 'even',
  );
  const then = findIn(sentence, grammar.links.wouldBe)[0];
  if (!condition || !then) return null;
  const event = { ...then, isStrain: false, bond: null, takesCause: false, isLeaving: false };
  return { event, cause, link: condition, isCausal: true, eventIn: sentence, causeIn: sentence };
}

const REACH = 12;

function isNeighbour(
  sentence: OwnSentence,
  before: OwnSentence | undefined,
): before is OwnSentence {
  return before !== undefined && (before.block === sentence.block || before.isHeadline);
}

/** "The reason for the split? Donald Trump." "They no longer talk. Trump is to blame." */
function reasonAfterEffect(place: Place): Reading | null {
  const { sentence, partsOf } = place;
  const asked = questionAnswered(place);
  const isLedIn = isMereQuestion(place);
  const before = asked ?? (isLedIn ? place.page[place.at - 2] : place.before);
  if (!before || (!asked && !isNeighbour(sentence, before))) return null;
  const { grammar, words } = sentence;
  const [cause] = partsOf(sentence).causes;
  const { events } = partsOf(before);
  const event = events.find(({ isStrain }) => !isStrain) ?? events[0];
  if (!cause || !event || partsOf(before).namesOtherCause) return null;
  const isShort = words.length <= LONGEST_ANSWER;
  const reason = findIn(sentence, grammar.links.reasons).find(({ from }) => from <= REASON_WITHIN);
  const isAsked = before.isQuestion && findIn(before, grammar.links.heads).length > 0;
  if (before.isQuestion ? !isAsked || (!isShort && !reason) : !reason && !isLedIn) return null;
  if (isSetApart({ ...before, isQuestion: false }, place)) return null;
  return { event, cause, link: reason ?? null, isCausal: true, eventIn: before, causeIn: sentence };
}

/** "The reason?": it asks about the sentence before it. */
function isMereQuestion({ before, partsOf }: Place): boolean {
  return (
    before?.isQuestion === true &&
    before.words.length <= LONGEST_LEAD_IN &&
    partsOf(before).events.length === 0 &&
    findIn(before, before.grammar.links.reasons).length > 0
  );
}

const LONGEST_LEAD_IN = 4;
const LONGEST_ANSWER = 6;
/** Sentences within which "the answer" is that to the last question. */
const ANSWER_REACH = 6;

/** "What ended it?", further up: "the answer" points back to the last question about it. */
function questionAnswered({ sentence, page, at, partsOf }: Place): OwnSentence | undefined {
  const { answers } = sentence.grammar.links;
  if (partsOf(sentence).causes.length === 0 || findIn(sentence, answers).length === 0)
    return undefined;
  return page
    .slice(Math.max(0, at - ANSWER_REACH), at)
    .findLast(
      (one) =>
        (one.isQuestion || findIn(one, one.grammar.links.asking).length > 0) &&
        partsOf(one).events.length > 0,
    );
}

const REASON_WITHIN = 8;

/** "West put on the hat. That ended the friendship." The word that points back stands for the cause. */
function pointingBack(place: Place): Reading | null {
  const { sentence, before, partsOf } = place;
  if (!isNeighbour(sentence, before)) return null;
  const { grammar } = sentence;
  const given = partsOf(before).causes.at(-1);
  if (!given || partsOf(before).namesOtherCause || before.isQuestion || isSetApart(before, place))
    return null;
  const { events } = partsOf(sentence);
  for (const pointer of findIn(sentence, grammar.links.pointers)) {
    for (const event of events) {
      const relation = relateBack(sentence, event, pointer);
      if (relation)
        return { ...relation, cause: given, link: pointer, eventIn: sentence, causeIn: before };
    }
  }
  return null;
}

/** "They were close for years. Trump put an end to that." */
function endsWhatWent({ sentence, before, framing, partsOf }: Place): Reading | null {
  if (!isNeighbour(sentence, before)) return null;
  const [bond] = bondsIn(before, framing.event, framing.people);
  if (!bond || partsOf(before).namesOtherCause) return null;
  for (const found of findIn(sentence, sentence.grammar.events.endingsOfThat)) {
    const event = { ...found, isStrain: false, bond: null, takesCause: false, isLeaving: false };
    for (const cause of partsOf(sentence).causes) {
      const relation = relate(sentence, event, cause);
      if (relation) return { ...relation, eventIn: sentence, causeIn: sentence };
    }
  }
  return null;
}

/** A pointer is a cause only as the subject at the head, or right behind a word for a cause. */
function relateBack(
  sentence: OwnSentence,
  event: Relation['event'],
  pointer: Found,
): Relation | null {
  const isHead = pointer.from <= 2;
  if (!isHead && pointer.from < event.to) return null;
  if (isHead && isConnective(sentence, pointer))
    return event.from >= pointer.to ? { event, cause: pointer, link: null, isCausal: true } : null;
  return relate(sentence, event, pointer);
}

function isConnective({ words }: OwnSentence, { from, to }: Found): boolean {
  return to - from > 1 || !/^(?:that|this|it|which)$/u.test(words[from]?.text ?? '');
}

/** "They were close until West embraced Trump." */
function heldUntil({ sentence, partsOf, framing }: Place): Reading | null {
  const { causes } = partsOf(sentence);
  const [bond] = bondsIn(sentence, framing.event, framing.people);
  if (!bond) return null;
  for (const cause of causes) {
    const link = findWithin(sentence, sentence.grammar.links.until, bond.to, cause.from).at(-1);
    if (link && cause.from - link.to <= REACH) {
      const event = { ...bond, isStrain: false, bond, takesCause: false, isLeaving: false };
      return { event, cause, link, isCausal: false, eventIn: sentence, causeIn: sentence };
    }
  }
  return null;
}

/** "One red hat, one dead friendship." Too short for a verb that would join the two. */
function sideBySide({ sentence, before, partsOf }: Place): Reading | null {
  const here = partsOf(sentence);
  const event = here.events.find(({ isStrain }) => !isStrain);
  if (!event) return null;
  const made = (cause: Found, causeIn: OwnSentence): Reading => ({
    event,
    cause,
    link: null,
    isCausal: false,
    isJuxtaposed: true,
    eventIn: sentence,
    causeIn,
  });
  const [cause] = here.causes;
  if (cause)
    return isVerbless(sentence) && isBare(sentence, cause, event) ? made(cause, sentence) : null;
  const earlier =
    before && isNeighbour(sentence, before) && isVerbless(before, TERSE)
      ? partsOf(before).causes[0]
      : undefined;
  return before && earlier && isVerbless(sentence, TERSE) ? made(earlier, before) : null;
}

/** "A MAGA hat, …": the cause stands in a clause of its own, with nobody who does anything to it. */
function isBare({ words, clauses }: OwnSentence, cause: Found, event: Found): boolean {
  if (clauses[cause.from] === clauses[event.from]) return false;
  const beside = words.filter(
    ({ isContent, text }, at) =>
      clauses[at] === clauses[cause.from] &&
      (at < cause.from || at >= cause.to) &&
      (isContent || text === 'with'),
  );
  return beside.length <= 1 && beside.every(({ text }) => !/ed$|^with$/u.test(text));
}

/** Words of a sentence too short for a verb that would join its parts, and of two that answer each other. */
const SHORT = 9;
const TERSE = 6;

/** Whether a sentence is too short for a verb that would join its parts. */
export function isVerbless({ words }: OwnSentence, most = SHORT): boolean {
  return words.length <= most;
}
