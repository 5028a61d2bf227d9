/**
 * Recognises a claim in other words than the record's: by what it promises, in
 * which direction, and of what. "A freeze on bills", "bills would get no dearer"
 * and "bills will not rise" are one promise.
 */
import { keptWith } from '../../record/kept-with';
import type { Framing, Story } from '../../record/schema';
import { areSynonyms } from '../../text/synonyms';
import type { Word } from '../../text/words';
import type { Direction, Grammar } from '../languages/grammar';
import type { Found } from '../languages/phrase-book';
import { wordsOf } from '../languages/words-of';
import { phraseStems } from '../words-held';
import { denying } from './claim-contents';
import type { OwnSentence } from './sentence';

type ClaimFraming = Extract<Framing, { kind: 'claim' }>;

/** One way in which a claim's phrase points: what happens, or does not, to what. */
interface Promise {
  readonly direction: Direction;
  /** True where the claim is that it will happen, or rise, or end. */
  readonly isUp: boolean;
  /** Stems of the content words that say of what. */
  readonly nouns: readonly string[];
}

/** Words before a verb within which a negation turns it. */
const NEGATION_REACH = 9;
/** Words round a verb within which it must be said of what. */
const NOUN_REACH = 12;
/** So many of the words for what is promised are enough to know it by. */
const ENOUGH_NOUNS = 2;

/** A claim made ready for one language: the ways in which its phrases point, and the words for what it is about. */
interface PreparedClaim {
  readonly promises: readonly Promise[];
  readonly subjects: readonly string[];
}

/** Where a sentence makes a framing's claim in words of its own, or `undefined`. */
export function claimInOtherWords(
  sentence: OwnSentence,
  framing: ClaimFraming,
  story: Story,
  widening: Found | undefined,
): Found | undefined {
  const { words, grammar } = sentence;
  if (grammar.directions.length === 0) return undefined;
  const { promises, subjects } = preparedClaims(grammar)(story)(framing);
  // Several phrases of one claim point the same way.
  const found = new Map<Direction, readonly Hit[]>();
  for (const promise of promises) {
    const hits = found.get(promise.direction) ?? hitsIn(words, promise.direction, grammar);
    found.set(promise.direction, hits);
    for (const hit of hits) {
      if (hit.isUp !== promise.isUp) continue;
      if (isSaidOfIt(words, hit, promise, subjects, widening)) return hit;
    }
  }
  return undefined;
}

interface Hit extends Found {
  readonly isUp: boolean;
}

/** What a run of words says of one direction, a negation before it turned round. */
function hitsIn(words: readonly Word[], direction: Direction, grammar: Grammar): readonly Hit[] {
  const all = pointingsIn(grammar)(words);
  return all
    .filter(
      (one) =>
        one.direction === direction &&
        // "Pay no more" is said, not "more", and "go up", not "go"; of two that overlap the longer counts.
        !all.some(
          (other) =>
            other.from < one.to &&
            one.from < other.to &&
            other.to - other.from > one.to - one.from &&
            (other.direction === direction ||
              (other.from === one.from && !standsAlone(words, one, direction))),
        ),
    )
    .map(({ isUp, ...found }) => ({ ...found, isUp: isUp !== isNegated(words, found, grammar) }));
}

/** "Keep the workforce" needs no other word to say what is kept, whatever else begins with "keep". */
function standsAlone(words: readonly Word[], { from, to }: Found, { alone }: Direction): boolean {
  return alone.find(words.slice(from, to)).some((own) => own.from === 0 && own.to === to - from);
}

interface Pointing extends Found {
  readonly direction: Direction;
  readonly isUp: boolean;
}

/** Everything in a run of words that points somewhere, in any direction of a language. */
const pointingsIn = keptWith(({ directions }: Grammar) =>
  keptWith((words: readonly Word[]): readonly Pointing[] =>
    directions
      .flatMap((direction) => [
        ...direction.down.find(words).map((found) => ({ ...found, direction, isUp: false })),
        ...direction.up.find(words).map((found) => ({ ...found, direction, isUp: true })),
      ])
      .filter((found) => !isOfTime(words, found)),
  ),
);

/** "By the end of the year": a time, and nothing that ends. */
function isOfTime(words: readonly Word[], { from, to }: Found): boolean {
  return (
    to - from === 1 &&
    words[from]?.text === 'end' &&
    words[to]?.text === 'of' &&
    words.slice(to + 1, to + TIME_REACH).some(({ text }) => TIME.test(text))
  );
}

/** Words from "of" to the time: "the financial year". */
const TIME_REACH = 4;
const TIME =
  /^(?:(?:19|20)\d\d|year|month|week|decade|century|season|summer|winter|spring|autumn|january|february|march|april|may|june|july|august|september|october|november|december|term|day)$/u;

/** An odd number of negations before it; one that another verb has taken is spent: "not to raise the toll". */
function isNegated(words: readonly Word[], { from, to }: Found, grammar: Grammar): boolean {
  const { negations } = grammar.fairness;
  if (negations.find(words.slice(from, to)).length > 0) return false;
  const before = [...negations.find(words.slice(0, from)), ...denying.find(words.slice(0, from))]
    .sort((one, other) => one.from - other.from)
    .filter((one, at, all) => all[at - 1]?.from !== one.from)
    .filter((one) => from - one.to <= NEGATION_REACH);
  const last = before.at(-1);
  if (!last) return false;
  const isSpent = grammar.directions.some(({ up, down }) =>
    [up, down].some((book) =>
      book
        .find(words.slice(last.to, from))
        .some(
          (one) =>
            !THINGS.has(words[last.to + one.from]?.stem ?? '') &&
            !isComing(words, last.to + one.from),
        ),
    ),
  );
  return !isSpent && before.length % 2 === 1;
}

/** "Not going to": the future, and no going. */
function isComing(words: readonly Word[], at: number): boolean {
  return words[at]?.text === 'going' && words[at + 1]?.text === 'to';
}

/** Words of the lists that are things, and take no negation from a verb behind them. */
const THINGS = new Set(
  'toll fee fare tax levi bill charg cost loss closur blackout outag'.split(' '),
);

/** "A free concert", "higher wages": an adjective that says something of another thing. */
function isOfAnother(
  words: readonly Word[],
  { from, to }: Found,
  isNoun: (word: Word) => boolean,
): boolean {
  const next = words[to];
  return (
    to - from === 1 &&
    ADJECTIVES.has(words[from]?.text ?? '') &&
    next?.isContent === true &&
    // "Free, ministers said": another clause.
    next.start - (words[from]?.end ?? 0) <= 1 &&
    !isNoun(next) &&
    !/(?:ing|ly)$/u.test(next.text)
  );
}

const ADJECTIVES = new Set('free flat frozen higher dear dearer safe intact unchanged'.split(' '));

/** Whether what is promised stands near: a word for it, or nothing where the verb says it all. */
function isSaidOfIt(
  words: readonly Word[],
  hit: Hit,
  { direction, nouns }: Promise,
  subjects: readonly string[],
  widening: Found | undefined,
): boolean {
  const isNoun = ({ stem }: Word): boolean =>
    subjects.some((noun) => stem === noun || areSynonyms(stem, noun));
  if (isOfAnother(words, hit, isNoun)) return false;
  if (direction.alone.find(words.slice(hit.from, hit.to)).some(({ from }) => from === 0))
    return true;
  const near = words.filter(
    ({ isContent }, at) =>
      isContent &&
      at !== hit.from &&
      at !== hit.to - 1 &&
      hit.from - at <= NOUN_REACH &&
      at - hit.to <= NOUN_REACH,
  );
  const holds = (noun: string): boolean =>
    near.some(({ stem }) => stem === noun || areSynonyms(stem, noun));
  if (nouns.length < ENOUGH_NOUNS) return subjects.some(holds);
  const held = nouns.filter(holds).length + (widening ? 1 : 0);
  return held >= ENOUGH_NOUNS && nouns.some(holds);
}

/** The claims of a story in one language. */
const preparedClaims = keptWith((grammar: Grammar) =>
  keptWith((story: Story) =>
    keptWith((framing: ClaimFraming): PreparedClaim => {
      const promises = promisesOf(framing, grammar);
      return { promises, subjects: subjectsOf(story, framing, promises, grammar) };
    }),
  ),
);

function promisesOf(framing: ClaimFraming, grammar: Grammar): readonly Promise[] {
  return framing.claim.flatMap((phrase) => {
    const words = wordsOf(phrase, grammar);
    return grammar.directions.flatMap((direction): Promise[] => {
      const [hit] = hitsIn(words, direction, grammar);
      if (!hit || (isThing(words, hit) && turns(words, direction, grammar))) return [];
      const nouns = words
        .filter(({ isContent }, at) => isContent && (at < hit.from || at >= hit.to))
        .map(({ stem }) => stem);
      return [{ direction, isUp: hit.isUp, nouns }];
    });
  });
}

/** "Fares will not rise": a toll or a fare is what is promised of, where another word says what becomes of it. */
function isThing(words: readonly Word[], { from, to }: Found): boolean {
  return to - from === 1 && THINGS.has(words[from]?.stem ?? '');
}

function turns(words: readonly Word[], own: Direction, grammar: Grammar): boolean {
  return grammar.directions.some(
    (direction) =>
      direction !== own && hitsIn(words, direction, grammar).some((hit) => !isThing(words, hit)),
  );
}

/** Stems of the words for what the claim is about, in any of its phrases, and of the story's own nouns. */
function subjectsOf(
  { gate, framings }: Story,
  framing: ClaimFraming,
  promises: readonly Promise[],
  grammar: Grammar,
): readonly string[] {
  const own = new Set(promises.flatMap(({ nouns }) => nouns));
  if (own.size === 0) return [];
  const isVerb = (words: readonly Word[]): boolean =>
    grammar.fairness.sayings.find(words).length > 0 ||
    grammar.directions.some(({ up, down }) => up.find(words).length + down.find(words).length > 0);
  const topics = gate.topics
    .map((topic) => wordsOf(topic, grammar))
    .filter((words) => !isVerb(words));
  const ofOthers = new Set(
    framings.flatMap((other) =>
      other.kind === 'claim' && other !== framing
        ? other.claim.flatMap((one) => phraseStems(one))
        : [],
    ),
  );
  const names = topics.flatMap((words) =>
    words.length > 1 && words.every(({ isCapitalized }) => isCapitalized)
      ? words.map(({ stem }) => stem)
      : [],
  );
  return [
    ...own,
    ...names,
    // "Inflation", where that is what another of her claims is about.
    ...topics.flatMap(([first, ...more]) =>
      first && more.length === 0 && !ofOthers.has(first.stem) ? [first.stem] : [],
    ),
  ];
}
