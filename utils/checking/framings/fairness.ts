/**
 * What makes a sentence fair although it joins an event to the disputed cause:
 * it asks, denies, corrects, reports others, shares the blame, names the other
 * cause, or speaks of a quarrel with a date.
 */
import type { Story } from '../../record/schema';
import { type PhraseBook, plainPhrases } from '../languages/phrase-book';
import type { Place } from './place';
import type { Relation } from './relation';
import { findIn, findWithin, type OwnSentence } from './sentence';
import { isOfStrangers, isTitleCase } from './strangers';

/** A reason for silence. */
export interface FairnessRule {
  readonly name: string;
  excuses(place: Place, relation: Relation): boolean;
}

export const FAIRNESS: readonly FairnessRule[] = [
  { name: 'the other cause is named', excuses: namesOtherCause },
  {
    name: 'a question',
    excuses: ({ sentence }) => sentence.isQuestion || holds(sentence, 'questions'),
  },
  {
    name: 'a denial',
    excuses: ({ sentence, partsOf }, { event, link }) =>
      isDenied(sentence, partsOf(sentence).events, [event, ...(link ? [link] : [])]),
  },
  { name: 'a correction', excuses: ({ sentence }) => holds(sentence, 'corrections') },
  { name: 'a claim of others', excuses: ({ sentence, story }) => isOfOthers(sentence, story) },
  {
    name: 'shared blame',
    excuses: ({ sentence }, { cause }) => holds(sentence, 'shared') || isShared(sentence, cause.to),
  },
  {
    name: 'a bond that held',
    excuses: ({ sentence, partsOf }, { event }) =>
      bondHeld(sentence, [...partsOf(sentence).events, event]),
  },
  { name: 'a dated quarrel', excuses: isDatedQuarrel },
  { name: 'somebody else’s story', excuses: isElsewhere },
  { name: 'corrected near by', excuses: isCorrectedNearBy },
];

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
  return grammar.fairness[list].find(words, clauses).length > 0;
}

/** Words between a cause and what shares the blame with it. */
const BESIDE_REACH = 5;

function isShared(sentence: OwnSentence, end: number): boolean {
  const { besides } = sentence.grammar.fairness;
  return findWithin(sentence, besides, end, end + BESIDE_REACH).length > 0;
}

/** A strain, or an order in time, is fair where the other cause stands in the next sentence. */
function namesOtherCause({ sentence, next, partsOf }: Place, relation: Relation): boolean {
  if (partsOf(sentence).namesOtherCause) return true;
  const isMinor = !relation.isCausal || relation.event.isStrain;
  return isMinor && next !== undefined && partsOf(next).namesOtherCause;
}

type Stretch = { readonly from: number; readonly to: number };

/**
 * A negation that is not part of the words for the ending, nor of somebody's
 * stubbornness, nor in an afterthought ("…, has not commented").
 */
export function isDenied(
  sentence: OwnSentence,
  events: readonly Stretch[],
  parts: readonly Stretch[] = [],
): boolean {
  const { words, clauses } = sentence;
  const { negations, stubborn, wholeDenials } = sentence.grammar.fairness;
  if (findIn(sentence, wholeDenials).length > 0) return true;
  const absorbing = [...events, ...parts, ...findIn(sentence, stubborn)];
  const end = Math.max(-1, ...[...events, ...parts].map(({ to }) => to - 1));
  return findIn(sentence, negations).some(({ from }) => {
    // "did not stop being friends": what is negated is an ending itself.
    if (events.some((event) => event.from === from + 1 && event.to - event.from > 1)) return true;
    if (absorbing.some((span) => span.from <= from && span.to > from)) return false;
    const isAfterthought = end >= 0 && from > end && clauses[from] !== clauses[end];
    return !(isAfterthought && HAVE.has(words[from - 1]?.text ?? ''));
  });
}

const HAVE = new Set('has have had'.split(' '));

function bondHeld(
  sentence: OwnSentence,
  events: readonly { readonly from: number; readonly to: number }[],
): boolean {
  return findIn(sentence, sentence.grammar.fairness.held).some(
    ({ from }) => !events.some((event) => event.from <= from && event.to > from),
  );
}

/** A claim of people outside the story. Of the record's own sources it is the page that says what they said. */
export function isOfOthers(sentence: OwnSentence, story: Story): boolean {
  const { words, clauses, mentions, grammar } = sentence;
  if (findIn(sentence, grammar.fairness.hearsay).length > 0) return true;
  return findIn(sentence, grammar.fairness.reports).some((cue) => {
    // "…, the Post reported": at the end the teller stands in the last clause.
    const isTail = cue.from > 3 && words.length - cue.to <= TAIL;
    const tellsThat = words.slice(cue.to, cue.to + TAIL).some(({ text }) => text === 'that');
    const isNamed = words[cue.from - 1]?.isCapitalized === true && !isTitleCase(sentence);
    if (!isTail && !tellsThat && !isNamed) return false;
    const subject = words.filter(
      (_, at) => at < cue.from && (!isTail || clauses[at] === clauses[cue.from]),
    );
    const first = subject[0];
    if (!first) return false;
    const begin = words.indexOf(first);
    if (mentions.some(({ from }) => from >= begin && from < cue.from)) return false;
    if (grammar.people.one.find(subject).length + grammar.people.both.find(subject).length > 0)
      return false;
    return !namesSource(subject, story);
  });
}

/** Words that may follow the teller at the end of a sentence, or part a verb of report from its "that". */
const TAIL = 3;

const sourceNames = new WeakMap<Story, PhraseBook>();

function namesSource(words: OwnSentence['words'], story: Story): boolean {
  let book = sourceNames.get(story);
  if (!book) {
    book = plainPhrases(story.sources.flatMap(({ venue, names }) => [venue, ...names]));
    sourceNames.set(story, book);
  }
  return book.find(words).some(({ to }) => words[to - 1]?.isCapitalized === true);
}

/** "They fell out in 2018 over Trump": a quarrel with a date, not the end of the friendship. */
function isDatedQuarrel({ sentence }: Place, { event }: Relation): boolean {
  const { words, grammar } = sentence;
  if (!words.some(({ text }) => /^(?:19|20)\d\d$/u.test(text))) return false;
  if (event.isStrain) return true;
  const own = words.slice(event.from, event.to);
  return event.bond === null && grammar.fairness.quarrels.find(own).length > 0;
}

function isElsewhere({ sentence, framing, partsOf }: Place, { event }: Relation): boolean {
  return isOfStrangers(sentence, event, framing.people, partsOf(sentence).causes);
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

function takesBack(sentence: OwnSentence): boolean {
  const { words, grammar } = sentence;
  return words.length <= LONGEST_RETORT && findIn(sentence, grammar.fairness.takesBack).length > 0;
}

const LONGEST_RETORT = 14;
