import type { Found, PhraseBook } from '../languages/phrase-book';
import { endingAt } from './ending-at';
import type { Event } from './events';
import { ASIDE, isObjectOf } from './object-of';
import { findIn, type OwnSentence, type Stretch } from './sentence';

/** Words between a parting and the person who was left. */
const OBJECT_REACH = 5;

/** "dumped West", "cut Kanye West out of his life". */
export function partingsIn(
  sentence: OwnSentence,
  book: PhraseBook,
  people: readonly string[],
): readonly Event[] {
  const { words, mentions, grammar } = sentence;
  const takings = findIn(sentence, grammar.events.takings);
  const takingCause = findIn(sentence, grammar.events.endingsOn);
  return findIn(sentence, book).flatMap((verb) => {
    const taken = TAKEN_FROM.test(verb.phrase);
    const object =
      mentions.find(
        ({ from, person }) =>
          people.includes(person) &&
          (taken ? from >= verb.to : from > verb.from) &&
          from - verb.to <= OBJECT_REACH,
      ) ??
      pronounObject(sentence, verb, people) ??
      friendObject(sentence, verb, people);
    if (!object) {
      const left = grammar.isVerbLast ? objectBefore(sentence, verb, people) : undefined;
      return left ? [parting(verb, left, takings, takingCause)] : [];
    }
    if (isByAgent(sentence, verb, object))
      return words[object.to]?.text === "'s"
        ? leftBecauseOf(sentence, verb, people)
        : leftBy(sentence, verb, object, people);
    const between = words.slice(verb.to, object.from);
    if (between.some(({ text }) => ASIDE.has(text) && text !== 'with')) return [];
    // "left his friendship with Smith strained": the bond is what was left so.
    if (/^(?:leave|left)/u.test(verb.phrase) && between.some(({ text }) => text === 'with'))
      return [];
    if (!isObjectOf(sentence, verb, object)) return [];
    const isLeaving = !takings.some((one) => one.from === verb.from);
    if (isLeaving && hasStrangeSubject(sentence, verb, people)) return [];
    // "Jones dumped West": somebody else who broke with one of them is another story.
    const subject = mentions.findLast(({ to }) => to <= verb.from);
    if (subject && !people.includes(subject.person) && !sentence.people.has(people[0] ?? ''))
      return [];
    return [parting(verb, object, takings, takingCause)];
  });
}

/** "robbed West of …": the one who was lost stands behind the preposition. */
const TAKEN_FROM = /^(?:rob|deprive|strip|relieve) ~ of$/u;

function parting(
  verb: Found,
  object: Stretch,
  takings: readonly Found[],
  takingCause: readonly Found[],
): Event {
  return {
    from: verb.from,
    to: Math.max(verb.to, object.from < verb.from ? 0 : object.to),
    phrase: verb.phrase,
    isStrain: false,
    takesCause: takingCause.some((one) => one.from === verb.from && one.to === verb.to),
    bond: null,
    isLeaving: !takings.some((one) => one.from === verb.from),
  };
}

/** "Legend hat sich von West losgesagt": another of the people stands behind the subject, the verb behind both. */
function objectBefore(
  { mentions, clauses }: OwnSentence,
  verb: Found,
  people: readonly string[],
): Stretch | undefined {
  const inClause = mentions.filter(
    ({ from, person }) =>
      people.includes(person) && from < verb.from && clauses[from] === clauses[verb.from],
  );
  return new Set(inClause.map(({ person }) => person)).size > 1 ? inClause.at(-1) : undefined;
}

/** "abandoned by Legend": who stands behind "by" is the one who leaves. */
function isByAgent({ words }: OwnSentence, verb: Found, object: Stretch): boolean {
  return words[verb.to]?.text === 'by' && object.from === verb.to + 1;
}

/** "West, dropped by Legend": left by one of the people, and so by the other one. */
function leftBy(
  sentence: OwnSentence,
  verb: Found,
  agent: Stretch,
  people: readonly string[],
): readonly Event[] {
  const other = sentence.mentions.find(
    ({ from, person }) => people.includes(person) && from !== agent.from,
  );
  if (!other || sentence.people.size < 2) return [];
  return [{ ...endingAt(verb), to: agent.to, isLeaving: true }];
}

/** "Legend, driven off by West's love of Trump": what one of the people does has parted him from the other. */
function leftBecauseOf(
  { mentions }: OwnSentence,
  verb: Found,
  people: readonly string[],
): readonly Event[] {
  const left = mentions.some(({ to, person }) => to <= verb.from && people.includes(person));
  if (!left) return [];
  return [endingAt(verb)];
}

/** "turned away from his old friend": one of the people by what he is to the other. */
function friendObject(
  sentence: OwnSentence,
  verb: Found,
  people: readonly string[],
): Stretch | undefined {
  const { words, grammar, mentions } = sentence;
  const isOfOne = mentions.some(({ to, person }) => to <= verb.from && people.includes(person));
  if (!isOfOne) return undefined;
  return findIn(sentence, grammar.friends).find(
    ({ from }) =>
      from >= verb.to && from - verb.to <= 2 && /^(?:his|her)$/u.test(words[verb.to]?.text ?? ''),
  );
}

/** "One Chicago rapper broke with West": whoever leaves is described, and is none of the people. */
function hasStrangeSubject(
  { words, clauses, mentions, grammar }: OwnSentence,
  verb: Found,
  people: readonly string[],
): boolean {
  const own = (at: number): boolean =>
    mentions.some(({ from, to, person }) => people.includes(person) && from <= at && to > at);
  const before = words.filter((_, at) => at < verb.from && clauses[at] === clauses[verb.from]);
  const isNamed = words.some((_, at) => at < verb.from && own(at));
  const isPronoun =
    grammar.people.one.find(before).length + grammar.people.both.find(before).length > 0;
  return !isNamed && !isPronoun && INDEFINITE.has(before[0]?.text ?? '');
}

const INDEFINITE = new Set('one another a an some two three many several other'.split(' '));

/** "Legend cut him off": after a name, a pronoun means the other one. */
function pronounObject(
  { words, mentions }: OwnSentence,
  verb: Found,
  people: readonly string[],
): Stretch | undefined {
  const at = words.findIndex(
    ({ text }, index) =>
      index > verb.from && index <= verb.to && (text === 'him' || text === 'her'),
  );
  const isAfterName = mentions.some(({ to, person }) => to <= verb.from && people.includes(person));
  const areNamed = new Set(mentions.map(({ person }) => person)).size > 1;
  const isLost = /^lose ~ to$/u.test(verb.phrase) && areNamed;
  return at >= 0 && isAfterName && (isLost || !/^(?:lose|cost|rob|deprive|make)/u.test(verb.phrase))
    ? { from: at, to: at + 1 }
    : undefined;
}
