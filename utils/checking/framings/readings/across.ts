/** Causes and endings in two sentences, of which the second points back to the first. */

import type { Found } from '../../languages/phrase-book';
import { bondsIn } from '../bonds';
import { endingAt } from '../ending-at';
import { booksOf } from '../event-words';
import { endingsBeside } from '../events';
import { didNotHappen, isSetApart } from '../fairness/set-apart';
import { areNamedAround } from '../people-there';
import type { Place } from '../place';
import { type Relation, relate } from '../relation';
import { findIn, findWithin, type OwnSentence } from '../sentence';
import { isAdjacent, isNeighbour, type Reading } from './reading';
import { gravestOf } from './within';

/** "West put on the hat. That ended the friendship." The word that points back stands for the cause. */
export function pointingBack(place: Place): Reading | null {
  const { sentence, partsOf } = place;
  const before = causeBefore(place);
  const given = before && partsOf(before).causes.at(-1);
  if (!before || !given) return null;
  const { events } = partsOf(sentence);
  for (const pointer of findIn(sentence, sentence.grammar.links.pointers)) {
    // "The first consequence of it": a noun, and not "consequently".
    if (/ly$/u.test(pointer.phrase) && sentence.words[pointer.from]?.text !== pointer.phrase)
      continue;
    for (const event of events) {
      const relation = relateBack(sentence, event, pointer);
      if (relation)
        return { ...relation, cause: given, link: pointer, eventIn: sentence, causeIn: before };
    }
  }
  return null;
}

/** The sentence before, where it names the disputed cause, and nothing in it makes that fair. */
function causeBefore(place: Place): OwnSentence | null {
  const { sentence, partsOf, page, at } = place;
  const nearest = place.before;
  if (!isAdjacent(sentence, nearest)) return null;
  // "Legend loathes Trump. West adores him. Hence …"
  const before = speaksOfHim(nearest, place) ? page[at - 2] : nearest;
  if (!isAdjacent(nearest, before) && before !== nearest) return null;
  const { causes, namesOtherCause } = partsOf(before);
  if (causes.length === 0 || namesOtherCause || before.isQuestion || isSetApart(before, place))
    return null;
  return before;
}

/** Words of a sentence that says one thing more of whom the one before it named. */
const ONE_MORE = 8;

function speaksOfHim(sentence: OwnSentence, { partsOf }: Place): boolean {
  const { causes, events } = partsOf(sentence);
  return (
    causes.length === 0 &&
    events.length === 0 &&
    sentence.words.length <= ONE_MORE &&
    sentence.words.slice(1).some(({ text }) => /^(?:him|her|them)$/u.test(text))
  );
}

/** "The friendship ended. It happened once West had met Trump." */
export function tellsWhen(place: Place): Reading | null {
  const { sentence, partsOf } = place;
  const { words, grammar } = sentence;
  const isNews = words[0]?.text === 'the' && NEWS.has(words[1]?.text ?? '');
  const before = isNews ? (lastTold(place) ?? place.before) : place.before;
  const { causes, events: own } = partsOf(sentence);
  if (causes.length === 0 || own.length > 0 || !before) return null;
  if (!isNews && !isAdjacent(sentence, before)) return null;
  const { events, causes: earlier, namesOtherCause } = partsOf(before);
  const event = events.find(({ isStrain }) => !isStrain);
  if (!event || earlier.length > 0 || namesOtherCause) return null;
  if (before.isQuestion || didNotHappen(before, place)) return null;
  const happened = words.findIndex(({ text }, at) => at <= HAPPENS_WITHIN && HAPPENS.test(text));
  if (!(STAND_INS.has(words[0]?.text ?? '') || isNews) || happened < 1) return null;
  const [cause] = causes;
  const link = cause && findWithin(sentence, grammar.links.time, happened, cause.from).at(0);
  if (!cause || !link || link.from - happened > HAPPENS_WITHIN) return null;
  return { event, cause, link, isCausal: false, eventIn: before, causeIn: sentence };
}

/** Sentences back to what "the decision" was. */
const TOLD_WITHIN = 4;

function lastTold({ page, at, partsOf }: Place): OwnSentence | undefined {
  return page
    .slice(Math.max(0, at - TOLD_WITHIN), at)
    .findLast((one) => partsOf(one).events.some(({ isStrain }) => !isStrain));
}

/** "The decision comes weeks after …": what stands for the ending told before. */
const NEWS = new Set(
  'decision news announcement move end ending closure cancellation departure exit resignation split breakup break parting collapse'.split(
    ' ',
  ),
);
/** Words from "it" to what tells that it happened, and from there to when. */
const HAPPENS_WITHIN = 3;
const HAPPENS = /^(?:happen(?:s|ed)?|came|comes|began|started|was|is)$/u;

/** A pointer is a cause only as the subject at the head, or right behind a word for a cause. */
function relateBack(
  sentence: OwnSentence,
  event: Relation['event'],
  pointer: Found,
): Relation | null {
  if (isOfItself(sentence, pointer) || isRelative(sentence, pointer, event)) return null;
  const isHead = pointer.from <= 2;
  if (!isHead && pointer.from < event.to) return null;
  if (isHead && isConnective(sentence, pointer))
    return event.from >= pointer.to ? { event, cause: pointer, link: null, isCausal: true } : null;
  const { clauses } = sentence;
  // "He broke with Smith as a result": the pointer is the link itself.
  if (!isHead && isResult(sentence, pointer) && clauses[event.to - 1] === clauses[pointer.from])
    return { event, cause: pointer, link: null, isCausal: true };
  if (isHead && isElsewhere(sentence, pointer) && clauses[event.from] !== clauses[pointer.from])
    return null;
  return relate(sentence, event, pointer);
}

/** "the committee that will choose", "what beat it": inside a sentence a bare pointer needs a word for a cause right before it. */
function isRelative(
  { words, clauses, grammar }: OwnSentence,
  { from, to }: Found,
  { takesCause }: Relation['event'],
): boolean {
  if (grammar.smallWords !== null || from <= 2 || to - from > 1) return false;
  const before = words[from - 1];
  const text = words[from]?.text ?? '';
  // "could not survive that": at the end of its clause it points back.
  if (/^(?:that|which)$/u.test(text))
    return before?.isContent === true && clauses[to] === clauses[from];
  return text === 'it' && !takesCause && !LINKING.test(before?.text ?? '');
}

const LINKING = /^(?:of|over|by|for|to|on|with|from|after|at|in|because|until|through)$/u;

/** "It was a strange week: …": what it is, is told in its own clause. */
function isElsewhere({ words }: OwnSentence, { from, to }: Found): boolean {
  return words[from]?.text === 'it' && COPULAS.has(words[to]?.text ?? '');
}

/** "its owner", "It was Smith who": words that point at something else than the cause before. */
function isOfItself({ words, text, start, mentions }: OwnSentence, { from, to }: Found): boolean {
  if (words[to - 1]?.text !== 'it') return false;
  const printed = text.slice((words[from]?.start ?? 0) - start, (words[to]?.end ?? 0) - start);
  const isOfPerson =
    COPULAS.has(words[to]?.text ?? '') && mentions.some((one) => one.from === to + 1);
  return /its$/iu.test(printed) || isOfPerson;
}

function isResult({ words }: OwnSentence, { from, to }: Found): boolean {
  const said = words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
  return /^(?:as a (?:result|consequence)|(?:because|over) (?:of )?(?:it|that|this))$/u.test(said);
}

function isConnective({ words }: OwnSentence, { from, to }: Found): boolean {
  return to - from > 1 || !/^(?:that|this|it|which)$/u.test(words[from]?.text ?? '');
}

/** "West embraced Trump. The friendship with Legend was the price." */
export function priceOfIt(place: Place): Reading | null {
  const { sentence, framing, partsOf } = place;
  const before = causeBefore(place);
  const cause = before && partsOf(before).causes.at(-1);
  if (!before || !cause) return null;
  const [bond] = bondsIn(sentence, framing.event, framing.people);
  const link = findIn(sentence, sentence.grammar.events.outcomes)[0];
  if (!bond || !link || link.from < bond.to) return null;
  const event = endingAt(bond, bond);
  return { event, cause, link, isCausal: true, eventIn: sentence, causeIn: before };
}

/** "They were close for years. Trump put an end to that." "It was a friendship for the ages. It died of Trump." */
export function endsWhatWent(place: Place): Reading | null {
  const { sentence, before, framing, partsOf } = place;
  const { causes } = partsOf(sentence);
  if (causes.length === 0 || !isAdjacent(sentence, before)) return null;
  // "One hat, one friendship": in a paragraph of its own it points at nothing.
  if (sentence.words[0]?.text === 'one' && !isNeighbour(sentence, before)) return null;
  if (!namesWhatWent(sentence, before, framing) || partsOf(before).namesOtherCause) return null;
  const fixed = findIn(sentence, sentence.grammar.events.endingsOfThat).map((found) =>
    endingAt(found),
  );
  const beside = endingsBeside(sentence, framing.event, standIns(sentence));
  const gravest = gravestOf(
    [...fixed, ...beside].flatMap((event) =>
      causes.flatMap((cause) => relate(sentence, event, cause) ?? []),
    ),
  );
  return gravest ? { ...gravest, eventIn: sentence, causeIn: sentence } : null;
}

/** A bond of the two, or with "the one that Legend shared" a bond of whatever kind. */
function namesWhatWent(
  sentence: OwnSentence,
  before: OwnSentence,
  { event, people }: Place['framing'],
): boolean {
  if (bondsIn(before, event, people).length > 0 && areNamedAround(sentence, people)) return true;
  const isTheOne = sentence.words[0]?.text === 'the' && sentence.words[1]?.text === 'one';
  return (
    isTheOne &&
    people.some((id) => sentence.people.has(id)) &&
    [booksOf(event).bond, ...Object.values(sentence.grammar.bonds)].some(
      (book) => findIn(before, book).length > 0,
    )
  );
}

/** Words that may stand for the bond named before: the subject at the head, or what an ending has right behind it. */
function standIns({ words }: OwnSentence): readonly Found[] {
  return words.flatMap(({ text }, at): readonly Found[] => {
    if (!STAND_INS.has(text)) return [];
    // "that year", and "it" that stands for nothing, inside a sentence.
    const isOther =
      at > HEAD && (words[at + 1]?.isContent || COPULAS.has(words[at + 1]?.text ?? ''));
    return isOther ? [] : [{ from: at, to: at + 1, phrase: text }];
  });
}

const HEAD = 1;
const STAND_INS = new Set('it that this theirs one'.split(' '));
const COPULAS = new Set("is was 's".split(' '));

/** Whether a sentence begins with a word that may stand for what the one before named. */
export function pointsBack({ words, grammar }: OwnSentence): boolean {
  return (
    (words[0]?.text === 'the' && NEWS.has(words[1]?.text ?? '')) ||
    words.slice(0, HEAD + 2).some(({ text }) => STAND_INS.has(text)) ||
    grammar.events.endingsOfThat.find(words).length > 0
  );
}
