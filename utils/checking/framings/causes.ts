import { type Found, type PhraseBook, plainPhrases } from '../languages/phrase-book';
import { bondsIn } from './bonds';
import type { EventWords } from './event-words';
import type { CauseFraming } from './events';
import { looselyNames } from './loose-naming';
import { findWithin, type OwnSentence } from './sentence';

/** What a record calls a cause: people and words. */
export type CauseWords = CauseFraming['cause'];

const books = new WeakMap<CauseWords, PhraseBook>();

function bookOf(cause: CauseWords): PhraseBook {
  const ready = books.get(cause);
  if (ready) return ready;
  const built = plainPhrases(cause.words);
  books.set(cause, built);
  return built;
}

/** Places that name a cause, by its words or by its people. Most sentences name it nowhere. */
export function causesIn(
  sentence: OwnSentence,
  cause: CauseWords,
  event: EventWords,
  people: readonly string[],
): readonly Found[] {
  const found = [
    ...bookOf(cause).find(sentence.words),
    ...sentence.mentions
      .filter(({ person }) => cause.people.includes(person))
      .map(({ from, to }): Found => ({ from, to, phrase: '' })),
  ].sort((a, b) => a.from - b.from || b.to - a.to);
  const apart = found.filter(
    (one, at) => !found.some((other, index) => index < at && other.to > one.from),
  );
  if (apart.length === 0) return apart;
  const bonds = bondsIn(sentence, event, people);
  return apart.filter(
    (one) =>
      !isWithinName(sentence, one, people) &&
      !isParty(sentence, one, bonds, people) &&
      !isSetAside(sentence, one),
  );
}

/** "the Trump-supporting rapper": part of the words for one of the people. */
function isWithinName(
  { mentions }: OwnSentence,
  { from, to }: Found,
  people: readonly string[],
): boolean {
  return mentions.some(
    (mention) => people.includes(mention.person) && mention.from <= from && mention.to >= to,
  );
}

/** Words between what sets a cause aside and the cause: "rather than his love of Trump". */
const ASIDE_REACH = 4;

function isSetAside(sentence: OwnSentence, { from }: Found): boolean {
  const { setAside } = sentence.grammar.fairness;
  return findWithin(sentence, setAside, from - ASIDE_REACH - 2, from).some(
    ({ to }) => from - to <= ASIDE_REACH,
  );
}

/**
 * "his friendship with Trump", "Trump and West are no longer friends": somebody
 * who has the bond himself is not what ended another one.
 */
function isParty(
  { words, mentions }: OwnSentence,
  { from, to }: Found,
  bonds: readonly Found[],
  people: readonly string[],
): boolean {
  const before = words[from - 1]?.text;
  if (
    (before === 'with' || before === 'between') &&
    bonds.some((bond) => bond.to <= from && from - bond.to <= 2)
  )
    return true;
  if (words[to]?.text === "'s" && bonds.some((bond) => bond.from > to && bond.from - to <= 2))
    return true;
  const joins = (at: number): boolean => words[at]?.text === 'and';
  const isOfPeople = (test: (mention: { from: number; to: number }) => boolean): boolean =>
    mentions.some((mention) => people.includes(mention.person) && test(mention));
  return (
    (joins(to) &&
      isOfPeople((mention) => mention.from === to + 1 && words[mention.to]?.text !== "'s")) ||
    (joins(from - 1) && isOfPeople((mention) => mention.to === from - 1))
  );
}

/**
 * Whether a sentence names the other cause: in the words of the record, or in
 * their content words in another order ("his campaign for the presidency").
 * Quoted words count: they are on the page.
 */
export function namesCause(
  { allWords, mentions }: OwnSentence,
  cause: CauseWords,
  disputed: CauseWords,
): boolean {
  return (
    mentions.some(({ person }) => cause.people.includes(person)) ||
    looselyNames(allWords, cause.words, disputed.words)
  );
}
