/**
 * What makes a sentence fair although it joins an event to the disputed cause:
 * it asks, denies, corrects, reports others, shares the blame, names the other
 * cause, or speaks of a quarrel with a date.
 */
import { bondsIn } from './bonds';
import { isOfOthers } from './claims-of-others';
import { isDenied } from './denial';
import { isJoinedByAnother } from './joined-causes';
import { isAddition, isReaction, isTold, isYetToCome } from './no-cause';
import { hasOtherParty } from './other-parties';
import type { Place } from './place';
import type { Reading } from './readings/reading';
import { findIn, findWithin, type OwnSentence, type Stretch } from './sentence';
import { isOfStrangers } from './strangers';
import { isUnrealised } from './unrealised';

/** A reason for silence. */
export interface FairnessRule {
  readonly name: string;
  /** True where the sentence is not about these people at all. */
  readonly isOfOthers?: boolean;
  excuses(place: Place, reading: Reading): boolean;
}

export const FAIRNESS: readonly FairnessRule[] = [
  { name: 'the other cause is named', excuses: namesOtherCause },
  {
    name: 'a question',
    excuses: ({ sentence }) =>
      (sentence.isQuestion && !isTelling(sentence)) || holds(sentence, 'questions'),
  },
  {
    name: 'a denial',
    excuses: ({ sentence, partsOf }, reading) =>
      quotesDenial(sentence) ||
      (reading.isAgainstFacts !== true &&
        reading.isContrast !== true &&
        isDenied(
          sentence,
          partsOf(sentence).events,
          partsThere(sentence, reading),
          reading.causeIn === sentence ? reading.cause : null,
        )),
  },
  {
    name: 'only held possible',
    excuses: (place, reading) => isOnlyPossible(place, reading) || isYetToCome(reading),
  },
  { name: 'a reaction', isOfOthers: true, excuses: (_, reading) => isReaction(reading) },
  { name: 'told at that time', excuses: (_, reading) => isTold(reading) },
  { name: 'one thing more', excuses: (_, reading) => isAddition(reading) },
  { name: 'a supposition', excuses: isSupposed },
  { name: 'a page that debunks', excuses: ({ page }) => isDebunk(page) },
  {
    name: 'a correction',
    excuses: ({ sentence }, reading) => isCorrected(sentence, reading) || endsInDissent(sentence),
  },
  {
    name: 'a claim of others',
    excuses: ({ sentence, story }, { event }) => isOfOthers(sentence, story, event),
  },
  {
    name: 'shared blame',
    excuses: ({ sentence }, reading) =>
      holds(sentence, 'shared') ||
      isShared(sentence, reading.cause.to) ||
      (reading.causeIn === sentence && isJoinedByAnother(sentence, reading)),
  },
  {
    name: 'a bond that held',
    excuses: ({ sentence, partsOf }, { event }) =>
      bondHeld(sentence, [...partsOf(sentence).events, event]),
  },
  { name: 'a dated quarrel', excuses: isDatedQuarrel },
  { name: 'somebody else’s story', isOfOthers: true, excuses: isElsewhere },
  { name: 'somebody else in it', isOfOthers: true, excuses: hasOtherParty },
  { name: 'corrected near by', excuses: isCorrectedNearBy },
];

/**
 * "Trump ‘not the reason’ they fell out": the headline's negation stands in quotation marks.
 * That of an ending, "‘We are no longer friends’", denies nothing.
 */
function quotesDenial({ words, allWords, isHeadline, grammar }: OwnSentence): boolean {
  if (!isHeadline || words.length === allWords.length) return false;
  const { endings, relational } = grammar.events;
  const countIn = (run: OwnSentence['words']): number => {
    const ended = [...relational.find(run), ...endings.find(run)];
    return grammar.fairness.negations
      .find(run)
      .filter(({ from }) => !ended.some((span) => span.from <= from && span.to > from)).length;
  };
  return countIn(allWords) > countIn(words);
}

/** The event and the joining words, as far as they stand in a sentence. */
function partsThere(sentence: OwnSentence, { event, link, eventIn }: Reading): readonly Stretch[] {
  return [...(eventIn === sentence ? [event] : []), ...(link ? [link] : [])];
}

/** "Did you know that …?": what is asked is only whether the reader has heard. */
function isTelling({ words }: OwnSentence): boolean {
  return /^(?:did|do) you know\b/u.test(
    words
      .slice(0, 3)
      .map(({ text }) => text)
      .join(' '),
  );
}

/** "if Trump had ended the friendship": cause and ending in one condition. */
function isSupposed({ sentence }: Place, { event, cause, eventIn, causeIn }: Reading): boolean {
  if (eventIn !== sentence || causeIn !== sentence) return false;
  const { words, clauses } = sentence;
  const at = words.findLastIndex(
    ({ text }, index) => text === 'if' && index < Math.min(event.from, cause.from),
  );
  return at >= 0 && [event, cause].every(({ from }) => clauses[from] === clauses[at]);
}

/** Whether a page's headline announces what is to be put right: "Five myths about", "Fact check". */
export function isDebunk([first]: readonly OwnSentence[]): boolean {
  return first?.isHeadline === true && findIn(first, first.grammar.fairness.debunks).length > 0;
}

/** Words from "may have" to what is held possible. */
const POSSIBLE_REACH = 3;

/** "Trump may have ended the friendship", "might be the reason", "threatened to end it". */
function isOnlyPossible({ sentence }: Place, reading: Reading): boolean {
  const { event, cause, link, eventIn, causeIn } = reading;
  const isOneClause = eventIn === sentence && causeIn === sentence && link === null;
  if (isOneClause && cause.to <= event.from && isUnrealised(sentence, cause.to, event.from))
    return true;
  const parts = partsThere(sentence, reading);
  return findIn(sentence, sentence.grammar.fairness.possible).some(({ from, to }) =>
    parts.some(
      (part) => part.to > from && part.from - to <= POSSIBLE_REACH && part.from >= from - 1,
    ),
  );
}

/** Whether a sentence, read by itself, does not assert what it says. */
export function isSetApart(sentence: OwnSentence, place: Place): boolean {
  const { events } = place.partsOf(sentence);
  return (
    isDenied(sentence, events) ||
    holds(sentence, 'corrections') ||
    isOfOthers(sentence, place.story) ||
    holds(sentence, 'shared') ||
    bondHeld(sentence, events)
  );
}

function holds(
  { words, clauses, grammar }: OwnSentence,
  list: 'corrections' | 'shared' | 'questions',
): boolean {
  return grammar.fairness[list]
    .find(words, clauses)
    .some(({ from }) => list !== 'shared' || !ONLY.has(words[from - 1]?.text ?? ''));
}

/** A correction in the sentence; "years before" only where the ending or its cause stands behind it. */
function isCorrected({ words, clauses, grammar }: OwnSentence, { event, cause }: Reading): boolean {
  return grammar.fairness.corrections
    .find(words, clauses)
    .some(({ from, phrase }) => !EARLIER.test(phrase) || from < Math.max(event.from, cause.from));
}

const EARLIER = /\bbefore$/u;

/** "only one reason": none beside it. */
const ONLY = new Set('only just but single'.split(' '));

/** Words between a cause and what shares the blame with it. */
const BESIDE_REACH = 5;

function isShared(sentence: OwnSentence, end: number): boolean {
  const { words, grammar } = sentence;
  const { besides, sayings } = grammar.fairness;
  return findWithin(sentence, besides, end, end + BESIDE_REACH).some(
    // "He says it ended because of Trump, among other things" gives him one cause all the same.
    ({ to }) => words[to]?.text !== 'things' || findIn(sentence, sayings).length === 0,
  );
}

/** A strain, or an order in time, is fair where the other cause stands in the next sentence. */
function namesOtherCause({ sentence, next, partsOf }: Place, reading: Reading): boolean {
  if (partsOf(sentence).namesOtherCause) return true;
  const isMinor = !reading.isCausal || reading.event.isStrain;
  return (
    isMinor && next !== undefined && (partsOf(next).namesOtherCause || isOneMoreCause(next.words))
  );
}

/** "So did the run", "As was his own candidacy": the next sentence says the same of something else. */
function isOneMoreCause([first, second, third]: OwnSentence['words']): boolean {
  const isEcho = first?.text === 'so' || first?.text === 'as' || first?.text === 'likewise';
  const verb = second?.text === 'too' ? third : second;
  return isEcho && /^(?:did|does|do|was|were|is|has|had)$/u.test(verb?.text ?? '');
}

function bondHeld(
  sentence: OwnSentence,
  events: readonly { readonly from: number; readonly to: number }[],
): boolean {
  return findIn(sentence, sentence.grammar.fairness.held).some(
    ({ from }) => !events.some((event) => event.from <= from && event.to > from),
  );
}

/** "…; Legend disagreed." */
function endsInDissent({ words }: OwnSentence): boolean {
  return DISSENT.test(words.at(-1)?.text ?? '');
}

const DISSENT = /^(?:disagree[sd]?|demur(?:s|red)?|dissent(?:s|ed)?|object(?:s|ed)?)$/u;

/** "They fell out in 2018 over Trump": a quarrel with a date, not the end of the friendship. */
function isDatedQuarrel({ isNewsOfTheDay }: Place, { event, eventIn: sentence }: Reading): boolean {
  const { words, grammar } = sentence;
  const own = words.slice(event.from, event.to);
  const bond = event.bond ? words.slice(event.bond.from, event.bond.to) : [];
  const isWithPeople = event.bond === null || grammar.friends.find(bond).length > 0;
  const isQuarrel = isWithPeople && grammar.fairness.quarrels.find(own).length > 0;
  if (words.some((_, at) => isYearOf(sentence, event, at))) return event.isStrain || isQuarrel;
  // A page dates the quarrel on which it reports while it goes on.
  return isQuarrel && ((isNewsOfTheDay && event.isStrain) || isOnOccasion(sentence, event));
}

const SAYS_WHEN = /^(?:in|on|by|back|during|early|late|around|since|from|as)$/u;

/** A year, and not that of something told of one of the people: "the man he signed in 2004". */
function isYearOf({ words, clauses }: OwnSentence, { from, to }: Stretch, at: number): boolean {
  if (!/^(?:19|20)\d\d$/u.test(words[at]?.text ?? '')) return false;
  // "The two, the best of friends in 2004, fell out": what they were, between commas.
  const clause = clauses[at] ?? 0;
  const head = words[clauses.indexOf(clause)]?.text ?? '';
  if (at < from && clause > 0 && clause < (clauses[from] ?? 0) && !SAYS_WHEN.test(head))
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
    const [begin, end] = from < event.from ? [0, event.from] : [event.to, from];
    return findWithin(sentence, sayings, begin, end).length === 0;
  });
}

function isElsewhere({ sentence, framing, partsOf }: Place, { event }: Reading): boolean {
  // Whoever cancels a thing is no stranger to it.
  if (framing.people.length === 0) return false;
  // "Paper Lanterns split": what ended, by its own name.
  const named = bondsIn(sentence, framing.event, framing.people).filter(
    ({ from }) => sentence.words[from]?.isCapitalized === true,
  );
  return isOfStrangers(sentence, event, framing.people, [...partsOf(sentence).causes, ...named]);
}

/** Paragraphs within which a page's own correction silences what it corrects (EDITORIAL.md). */
const NEAR = 2;

/** The next sentence takes it back, or one before it has denied that very cause of that very event. */
function isCorrectedNearBy(place: Place): boolean {
  const { sentence, next, page, partsOf } = place;
  if (next && next.block === sentence.block && takesBack(next)) return true;
  return page.some((other) => {
    if (other.start >= sentence.start || sentence.block - other.block > NEAR) return false;
    const { causes, events } = partsOf(other);
    if (causes.length === 0 || events.length === 0 || other.isQuestion) return false;
    return isDenied(other, events) || holds(other, 'corrections');
  });
}

export function takesBack(sentence: OwnSentence): boolean {
  const { words, grammar } = sentence;
  const isRetort = RETORTS.has(words[0]?.text ?? '');
  return (
    words.length <= LONGEST_RETORT &&
    (isRetort || findIn(sentence, grammar.fairness.takesBack).length > 0)
  );
}

/** First words that answer with a denial. */
const RETORTS = new Set(
  'wrong nope false nonsense rubbish hardly falso falsch faux errado'.split(' '),
);

const LONGEST_RETORT = 14;
