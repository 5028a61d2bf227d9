/** Causes that answer a question, or a statement that begs one. */
import type { Found } from '../../languages/phrase-book';
import { beginsAnew } from '../begins-anew';
import { isSetApart } from '../fairness/set-apart';
import type { Place } from '../place';
import { findIn, type OwnSentence } from '../sentence';
import { isSide } from './chain';
import { isAdjacent, isNeighbour, type Reading } from './reading';
import { inOneSentence } from './within';

/** Words of an answer that says nothing but its cause. */
const LONGEST_ANSWER = 10;
const REASON_WITHIN = 8;
/** Sentences within which "the answer" is that to the last question. */
const ANSWER_REACH = 6;

/** "The reason for the split? Donald Trump." "They no longer talk. Trump is to blame." */
export function reasonAfterEffect(place: Place): Reading | null {
  const { sentence, partsOf } = place;
  const asked = questionAnswered(place);
  const isLedIn = isMereQuestion(place);
  const before = asked ?? (isLedIn ? place.page[place.at - 2] : place.before);
  if (!before || (!asked && !isAdjacent(sentence, before))) return null;
  const { links } = sentence.grammar;
  const [cause] = partsOf(sentence).causes;
  // "It caused tension between them": it says itself of what it was the cause.
  if (!cause || partsOf(sentence).events.some(({ isStrain }) => isStrain)) return null;
  const { events } = partsOf(before);
  const event = events.find(({ isStrain }) => !isStrain) ?? events[0];
  if (!event || partsOf(before).namesOtherCause) return null;
  const reason =
    findIn(sentence, links.reasons).find(
      (one) =>
        one.from <= REASON_WITHIN &&
        !isReasonForIt(sentence, one, cause) &&
        !leadsElsewhere(sentence, one, cause) &&
        !beginsAnew(sentence, one, cause),
    ) ?? notBorne(sentence, cause);
  const asks = before.isQuestion || findIn(before, links.asking).some(({ from }) => from === 0);
  const isAsked = asks && findIn(before, links.heads).length > 0;
  const isAnswer = reason !== undefined || isBareAnswer(sentence, cause);
  if (asks ? !isAsked || !isAnswer : !reason && !isLedIn) return null;
  if (isSetApart({ ...before, isQuestion: false }, place)) return null;
  return { event, cause, link: reason ?? null, isCausal: true, eventIn: before, causeIn: sentence };
}

/** "Two transfers fell through because he had gone": what is the reason for the cause is not the cause. */
function isReasonForIt({ words, clauses }: OwnSentence, { from }: Found, cause: Found): boolean {
  return (
    words[from]?.text === 'because' && cause.to <= from && clauses[cause.from] === clauses[from]
  );
}

/** "could not forgive his love of Trump", "his love of Trump was too much": not to be borne, of somebody's side with the cause. */
function notBorne(sentence: OwnSentence, cause: Found): Found | undefined {
  return isSide(sentence, cause)
    ? findIn(sentence, sentence.grammar.links.intolerance)[0]
    : undefined;
}

/** "to blame for the mood in the country", "Because of Trump, he may emigrate": the reason for something else. */
function leadsElsewhere(sentence: OwnSentence, reason: Found, cause: Found): boolean {
  const { words, clauses, grammar } = sentence;
  const end = Math.max(reason.to, cause.to);
  const next = words[end]?.text ?? '';
  const rest = words.slice(end + 1);
  if (next === 'for' || RELATIVE.has(next)) return !rest.slice(0, POINTING).some(pointsAt);
  const isLed = reason.from === 0 && LEADS.test(words[reason.from]?.text ?? '');
  if (!isLed || clauses.at(-1) === clauses[end - 1]) return false;
  const told = findIn(sentence, grammar.fairness.reports);
  return words.some(
    ({ isContent, isCapitalized }, at) =>
      at >= end &&
      isContent &&
      !isCapitalized &&
      !told.some(({ from, to }) => from <= at && to > at),
  );
}

/** Words behind "for" or "who" within which something points back to the effect. */
const POINTING = 6;

function pointsAt({ text }: OwnSentence['words'][number]): boolean {
  return /^(?:it|that|this|them|their|its|end|split|rift|breakup|break|estrangement|friendship|bond|loss|fallout|falling|all|everything)$/u.test(
    text,
  );
}

const RELATIVE = new Set('who that which'.split(' '));
const LEADS = /^(?:because|due|owing|thanks|over|on|as)$/u;

/** "The reason?": it asks about the sentence before it. */
function isMereQuestion({ before, partsOf }: Place): boolean {
  return (
    before?.isQuestion === true &&
    before.words.length <= LONGEST_LEAD_IN &&
    partsOf(before).events.length === 0 &&
    (findIn(before, before.grammar.links.reasons).length > 0 ||
      before.words.some(({ text }) => text === 'why'))
  );
}

const LONGEST_LEAD_IN = 4;

/** "Trump, says Legend", "The rapper's support for Donald Trump": the cause, and nothing else. */
function isBareAnswer(sentence: OwnSentence, cause: Found): boolean {
  const { words, mentions, grammar } = sentence;
  if (words.length > LONGEST_ANSWER) return false;
  const told = [
    cause,
    ...mentions,
    ...findIn(sentence, grammar.links.side),
    ...findIn(sentence, grammar.fairness.reports),
  ];
  return words.every(
    ({ isContent, text }, at) =>
      // "Trump, mainly"
      !isContent || /ly$/u.test(text) || told.some(({ from, to }) => from <= at && to > at),
  );
}

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

/** "Did Trump end the friendship? Yes, says Legend." */
export function questionAffirmed(place: Place): Reading | null {
  const { sentence, before, partsOf } = place;
  if (!isNeighbour(sentence, before) || !before.isQuestion) return null;
  const { words, mentions, grammar } = sentence;
  const yes = findIn(sentence, grammar.links.yes)[0];
  if (!yes || words.length > LONGEST_ANSWER || partsOf(before).namesOtherCause) return null;
  const told = [yes, ...mentions, ...findIn(sentence, grammar.fairness.reports)];
  const isPlain = words.every(
    ({ isContent, text }, at) =>
      text !== 'but' &&
      text !== 'no' &&
      (!isContent || told.some(({ from, to }) => from <= at && to > at)),
  );
  const asked = isPlain ? inOneSentence({ ...place, sentence: before }) : null;
  if (!asked?.isCausal || isSetApart({ ...before, isQuestion: false }, place)) return null;
  return { ...asked, assertedIn: before };
}
