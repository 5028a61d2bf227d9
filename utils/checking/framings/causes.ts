import type { Span } from '../../model';
import { keptWith } from '../../record/kept-with';
import {
  type Found,
  type PhraseBook,
  phraseBook,
  plainPhrases,
  spreadPhrases,
} from '../languages/phrase-book';
import { bondsIn } from './bonds';
import { clauseHead } from './clause-head';
import { type EventWords, findOwn, booksOf as wordsOfEvent } from './event-words';
import type { CauseFraming } from './events';
import { followsHyphen } from './follows-hyphen';
import { looselyNames } from './loose-naming';
import { isLeft, isOfHis } from './no-cause';
import { findIn, findWithin, type OwnSentence } from './sentence';
import { AND, WITH } from './small-words';
import { thingsLike } from './things';

/** What a record calls a cause: people and words. */
export type CauseWords = CauseFraming['cause'];

const booksOf = keptWith(({ words }: CauseWords): readonly PhraseBook[] => [
  plainPhrases([...words, ...thingsLike(words)]),
  spreadPhrases(words),
  plainPhrases(words.flatMap(shortForms)),
]);

/** "red hat": once it is known, "the hat". */
function shortForms(phrase: string): readonly string[] {
  const noun = /^[\p{Ll}]+ (\p{Ll}{3,})$/u.exec(phrase)?.[1];
  return noun === undefined || VAGUE.test(noun)
    ? []
    : DEFINITE.map((article) => `${article} ${noun}`);
}

/** Nouns that by themselves may be anything's. */
const VAGUE =
  /^(?:numbers?|times?|days?|weeks?|months?|years?|parts?|ways?|things?|sides?|ends?|points?|places?|names?|words?|cases?|people|money|lines?|issues?|matters?|terms?)$/u;
const DEFINITE: readonly string[] = ['the', 'that', 'this'];

/** Places that name a cause, by its words or by its people. Most sentences name it nowhere. */
export function causesIn(
  sentence: OwnSentence,
  cause: CauseWords,
  event: EventWords,
  people: readonly string[],
): readonly Found[] {
  const found = [
    ...booksOf(cause).flatMap((book) => book.find(sentence.words, sentence.clauses)),
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
      !isConceded(sentence, one) &&
      !isShortForBond(sentence, one, cause, event) &&
      !isParty(sentence, one, bonds, people) &&
      !isSetAside(sentence, one, findOwn(sentence, wordsOfEvent(event).ended)) &&
      !(one.phrase === '' && (isOfHis(sentence, one) || isLeft(sentence, one))),
  );
}

/** "…, whatever Trump had done to it": it is left open what that was. */
function isConceded({ words, clauses }: OwnSentence, { from }: Found): boolean {
  const head = clauseHead(clauses, from);
  return head > 0 && CONCEDING.test(words[head]?.text ?? '');
}

const CONCEDING = /^(?:whatever|however|whichever)$/u;

/** "The firm", of a mining firm and a law firm: that which ended is not what ended it. */
function isShortForBond(
  { words }: OwnSentence,
  { to, phrase }: Found,
  cause: CauseWords,
  { bond }: EventWords,
): boolean {
  const noun = words[to - 1]?.text;
  return !cause.words.includes(phrase) && noun !== undefined && bond.includes(noun);
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

const SPAN = /^(?:minutes?|hours?|days?|weeks?|months?|years?|decades?|century|centuries)$/u;

/** Words from "no" to "other than": "for no good reason other than". */
const ALONE_REACH = 4;

/** Words between what sets a cause aside and the cause: "rather than his love of Trump". */
const ASIDE_REACH = 4;

function isSetAside(sentence: OwnSentence, { from }: Found, ended: readonly Found[]): boolean {
  const { clauses, grammar } = sentence;
  const links = findWithin(sentence, grammar.links.toCause, from - ASIDE_REACH - 2, from);
  return findWithin(sentence, grammar.fairness.setAside, from - ASIDE_REACH - 2, from).some(
    (aside) =>
      from - aside.to <= ASIDE_REACH &&
      // "The reason for the defeat was …": what happened sets nothing aside.
      !ended.some((one) => one.from === aside.from) &&
      clauses[aside.to - 1] === clauses[from] &&
      // "more than a decade before Trump": how long, and nothing set aside.
      !sentence.words.slice(aside.to, from).some(({ text }) => SPAN.test(text)) &&
      // "for no reason other than Trump", "nothing but Trump": it alone is left.
      !sentence.words
        .slice(Math.max(0, aside.from - ALONE_REACH), aside.from)
        .some(({ text }) => /^(?:no|nothing|none|nobody|not|never)$/u.test(text)) &&
      // "rather than give up Trump": it is the other thing that is given up.
      !links.some((link) => link.from === aside.from && link.to > aside.to),
  );
}

/**
 * "his friendship with Trump", "Trump and West are no longer friends": somebody
 * who has the bond himself is not what ended another one.
 */
function isParty(
  sentence: OwnSentence,
  { from, to }: Found,
  bonds: readonly Found[],
  people: readonly string[],
): boolean {
  const { words, mentions, clauses, grammar } = sentence;
  // "Take away Trump and Legend is still his friend": the two are in clauses of their own.
  if (findIn(sentence, grammar.links.conditions).some((one) => one.from === 0 && one.to === from))
    return false;
  if (
    WITH.has(words[from - 1]?.text ?? '') &&
    bonds.some(
      (bond) =>
        bond.to <= from &&
        from - bond.to <= 2 &&
        words.slice(bond.to, from).every(({ isContent }) => !isContent),
    )
  )
    return true;
  if (words[to]?.text === "'s" && bonds.some((bond) => bond.from > to && bond.from - to <= 2))
    return true;
  const joins = (at: number): boolean => AND.has(words[at]?.text ?? '');
  const isOfPeople = (test: (mention: { from: number; to: number }) => boolean): boolean =>
    mentions.some((mention) => people.includes(mention.person) && test(mention));
  return (
    // "…, and Legend said so": behind a comma another clause begins.
    (joins(to) &&
      clauses[to] === clauses[from] &&
      isOfPeople((mention) => mention.from === to + 1 && words[mention.to]?.text !== "'s")) ||
    (joins(from - 1) && isOfPeople((mention) => mention.to === from - 1))
  );
}

/**
 * Whether a sentence names the other cause: in the words of the record, or in
 * their content words in another order ("his campaign for the presidency").
 * Quoted words count: they are on the page. A cause named only to be dismissed
 * ("forget the campaign") is not named.
 */
export function namesCause(
  sentence: OwnSentence,
  cause: CauseWords,
  disputed: CauseWords,
  people: readonly string[],
): boolean {
  const { allWords, mentions } = sentence;
  const dismissed = [
    ...dismissedIn(sentence),
    ...connectivesIn(sentence),
    ...tellingOf(sentence, disputed),
  ];
  const held =
    dismissed.length === 0
      ? allWords
      : allWords.filter(
          (word) => !dismissed.some(({ start, end }) => start <= word.start && word.end <= end),
        );
  return (
    mentions.some(({ person }) => cause.people.includes(person)) ||
    looselyNames(held, cause.words, disputed.words) ||
    namesWhose(sentence, cause, people)
  );
}

/** "Trump, who is running for president again": what is told of whoever is made the disputed cause is not the other one. */
function tellingOf(
  { words, clauses, mentions }: OwnSentence,
  { people }: CauseWords,
): readonly Span[] {
  return mentions.flatMap(({ to, person }) => {
    if (!people.includes(person) || !/^whos?e?$/u.test(words[to]?.text ?? '')) return [];
    const last = clauses.lastIndexOf(clauses[to] ?? 0);
    return [{ start: words[to]?.start ?? 0, end: words[last]?.end ?? 0 }];
  });
}

/** "On account of" names no accounts, and a long-running feud no run. */
const connectives = phraseBook(`
  long running; in the long run; in the short run; on the run; run its course; running joke; running gag; hit and run; dry run; print run; first run; south/north/east/west/left/right/river/far/near/other bank; bank of the; banks of the; run out; run into; run up against; run the risk; run deep; run high; run wild; run late; running time; running order; in the running; front running; run away; run down;
   on account of; on grounds of; on the grounds; on the back of; in the wake of; in light of; in view of; by reason of; by virtue of; at the hands of`);

function connectivesIn(sentence: OwnSentence): readonly Span[] {
  if (sentence.grammar.smallWords !== null) return [];
  return findIn(sentence, connectives).map(({ from, to }) => ({
    start: sentence.words[from]?.start ?? 0,
    end: sentence.words[to - 1]?.end ?? 0,
  }));
}

/** Where a clause sets something aside, up to its end. */
function dismissedIn(sentence: OwnSentence): readonly Span[] {
  const { words, clauses, grammar } = sentence;
  return findIn(sentence, grammar.fairness.dismissals).flatMap(({ from }) => {
    const isOrder =
      from > 0 && clauses[from] === clauses[from - 1] && words[from]?.text === 'forget';
    const last = clauses.lastIndexOf(clauses[from] ?? 0);
    return isOrder ? [] : [{ start: words[from]?.start ?? 0, end: words[last]?.end ?? 0 }];
  });
}

/** "West's run" for "his run": whose it is may stand in its own name. */
function namesWhose(sentence: OwnSentence, cause: CauseWords, people: readonly string[]): boolean {
  const { words, mentions } = sentence;
  return ownedCauses(cause)
    .find(words)
    .some(
      ({ from }) =>
        // "Smith's long-running feud": part of a longer word.
        !followsHyphen(sentence, from) &&
        mentions.some(
          ({ to, person }) =>
            people.includes(person) &&
            words[to]?.text === "'s" &&
            from > to &&
            from - to <= OWNED_REACH,
        ),
    );
}

const ownedCauses = keptWith(
  ({ words }: CauseWords): PhraseBook =>
    plainPhrases(words.flatMap((phrase) => OWNED.exec(phrase)?.[1] ?? [])),
);

const OWNED = /^(?:his|her|their|own)\s+(.+)$/iu;
/** Words from a possessive to what is owned: "West's doomed run". */
const OWNED_REACH = 2;
