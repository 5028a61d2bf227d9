/**
 * What makes a sentence fair although it joins an event to the disputed cause:
 * it asks, denies, corrects, reports others, shares the blame, names the other
 * cause, or speaks of a quarrel with a date.
 */
import { bondsIn } from './bonds';
import { isOfOthers } from './claims-of-others';
import { isDenied } from './denial';
import { isBlamedByOthers } from './fairness/blamed-by-others';
import { isCorrected, isCorrectedNearBy } from './fairness/corrections';
import { isDatedQuarrel } from './fairness/dated-quarrel';
import { isDebunk } from './fairness/debunk';
import { bondHeld } from './fairness/held-bonds';
import { isOnlyPossible } from './fairness/only-possible';
import { isBlameShared } from './fairness/shared-blame';
import { gapBefore } from './gap-before';
import { isAddition, isForAWhile, isReaction, isTold, isYetToCome } from './no-cause';
import { hasOtherParty } from './other-parties';
import type { Place } from './place';
import { partsThere, type Reading } from './readings/reading';
import { findIn, type OwnSentence } from './sentence';
import { isOfStrangers } from './strangers';

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
    excuses: ({ sentence }, reading) =>
      (sentence.isQuestion && !isTelling(sentence) && !isAskedBehind(sentence, reading)) ||
      findIn(sentence, sentence.grammar.fairness.questions).length > 0,
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
    excuses: (place, reading) =>
      isOnlyPossible(place, reading) || isYetToCome(reading) || isForAWhile(reading),
  },
  { name: 'a reaction', isOfOthers: true, excuses: (_, reading) => isReaction(reading) },
  { name: 'told at that time', excuses: (_, reading) => isTold(reading) },
  { name: 'one thing more', excuses: (_, reading) => isAddition(reading) },
  { name: 'a supposition', excuses: isSupposed },
  { name: 'a page that debunks', excuses: ({ page }) => isDebunk(page) },
  {
    name: 'a correction',
    excuses: ({ sentence, partsOf }, reading) =>
      isCorrected(sentence, reading, partsOf(sentence).events),
  },
  {
    name: 'a claim of others',
    excuses: ({ sentence, story }, { event }) => isOfOthers(sentence, story, event),
  },
  {
    name: 'blamed by others',
    excuses: isBlamedByOthers,
  },
  {
    name: 'shared blame',
    excuses: isBlameShared,
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

/** "Did you know that …?": what is asked is only whether the reader has heard. */
function isTelling({ words }: OwnSentence): boolean {
  return /^(?:did|do) you know\b/u.test(
    words
      .slice(0, 3)
      .map(({ text }) => text)
      .join(' '),
  );
}

/** "Trump ended it, and who could blame him?": the question comes behind what is told. */
function isAskedBehind(
  sentence: OwnSentence,
  { event, cause, eventIn, causeIn }: Reading,
): boolean {
  if (eventIn !== causeIn) return false;
  const { words, clauses } = sentence;
  const head = clauses.indexOf(clauses.at(-1) ?? 0);
  if (head < Math.max(event.to, cause.to)) return false;
  const isAnd = (at: number): boolean => /^(?:and|but|so)$/u.test(words[at]?.text ?? '');
  const isOpen = isAnd(head - 1) || /[;–—-]/u.test(gapBefore(sentence, head));
  const asks = words[isOpen ? head : head + 1]?.text ?? '';
  return (
    (isOpen || isAnd(head)) &&
    /^(?:who|what|why|how|where|when|is|was|are|were|can|could|would|will|should|does|did|do|has|have)$/u.test(
      asks,
    )
  );
}

/** "if Trump had ended the friendship": cause and ending in one condition. */
function isSupposed({ sentence }: Place, reading: Reading): boolean {
  const { event, cause, eventIn, causeIn } = reading;
  if (reading.isAgainstFacts === true) return false;
  if (eventIn !== sentence || causeIn !== sentence) return false;
  const { words, clauses } = sentence;
  const at = words.findLastIndex(
    ({ text }, index) => text === 'if' && index < Math.min(event.from, cause.from),
  );
  return at >= 0 && [event, cause].every(({ from }) => clauses[from] === clauses[at]);
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

/** Words from a verb to the one it is done to: "sacked his long-serving police chief". */
const DONE_TO = 6;

function isDoneToOne(
  { mentions, clauses }: OwnSentence,
  [one, ...others]: readonly string[],
  { from, to }: Reading['event'],
): boolean {
  return (
    others.length === 0 &&
    mentions.some(
      (mention) =>
        mention.person === one &&
        mention.from >= to &&
        mention.from - to <= DONE_TO &&
        (clauses[mention.from] ?? 0) - (clauses[from] ?? 0) <= 1,
    )
  );
}

function isElsewhere({ framing, partsOf }: Place, { event, eventIn: sentence }: Reading): boolean {
  // Whoever cancels a thing is no stranger to it.
  if (framing.people.length === 0) return false;
  // "The mayor sacked Smith over the raid": somebody else does it, to the one whose story it is.
  if (isDoneToOne(sentence, framing.people, event)) return false;
  // "Paper Lanterns split": what ended, by its own name.
  const named = bondsIn(sentence, framing.event, framing.people).filter(
    ({ from }) => sentence.words[from]?.isCapitalized === true,
  );
  return isOfStrangers(sentence, event, framing.people, [...partsOf(sentence).causes, ...named]);
}
