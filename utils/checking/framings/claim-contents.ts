/**
 * Recognises a claim by the content words of the record's phrase, near each
 * other in any order and form, and denied where the phrase denies them: "nobody
 * would ever pay a toll" for "not pay a toll", "ruled out redundancies" for "no
 * redundancies".
 */
import { keptWith } from '../../record/kept-with';
import type { Framing, Story } from '../../record/schema';
import { fold } from '../../text/fold';
import { numberVariants } from '../../text/number-variants';
import { type Word, words as wordsOf } from '../../text/words';
import { DEFAULT_GRAMMAR } from '../languages/grammar-of';
import { type Found, phraseBook } from '../languages/phrase-book';
import { phraseStems } from '../words-held';
import { isFormOf } from './loose-naming';
import { findIn, type OwnSentence } from './sentence';

type ClaimFraming = Extract<Framing, { kind: 'claim' }>;

interface Contents {
  readonly isDenied: boolean;
  readonly stems: readonly string[];
  /** True where only a binding promise makes the words a claim. */
  readonly needsPromise: boolean;
  /** True where they are what the whole story is about, so that it must be widened besides. */
  readonly needsWidening: boolean;
}

/** Words over which the content words of a phrase may spread, besides their own. */
const SPREAD = 6;
/** Words before them within which a negation falls on them. */
const DENIAL_REACH = 7;
/** The same where one word is all there is. */
const CLOSE = 3;

/** So many words say by themselves what is claimed where nothing is denied. */
const ENOUGH = 3;

const NEGATION = /^(?:no|not|never|without|nobody|none|nothing)$/u;
/** What denies a thing without a negation. */
export const denying = phraseBook(`
  rule out; ruled out; exclude; avoid; prevent; spare; free of; free from; end to; forswear; forswore; swear off; swore off;
  guarantee against; assurance/assurances against; promise against; pledge against; insure against; safeguard/safeguards against; protection against;
  protection from; protect ~ from; shield ~ from; immune from; safe from; save ~ from; steer clear of; put a stop to;
  no question of; no prospect of; no danger of; no risk of; no fear of; no chance of; no plan for; no need for; no more talk of;
  not fear; not fear for; not worry about; not brace for; stop worry about; stop fear; stop fear for; nothing to fear from`);

/** The same behind a thing: "redundancies are off the table". */
const deniedBehind = phraseBook(`
  off the table; off the agenda; out of the question; not on the table; not on the cards; not on the agenda; not an option; no option;
  not go to happen; not happen; never happen; not come; not in prospect; not in question; not up for discussion; not plan; not needed; not necessary;
  rule out; ruled out; exclude; unthinkable; inconceivable; no longer a danger; no longer a threat`);

/** Whether a sentence says of something that it is out of the question. */
export function isRuledOut(sentence: OwnSentence): boolean {
  return findIn(sentence, deniedBehind).length > 0;
}

/** What makes an end of a thing: to end waiting lists is to have none. */
export const ending = phraseBook(
  'end; put ~ end to; abolish; scrap; do away with; get rid of; eliminate; eradicate; ban; thing of the past',
);
/** Words between a thing and what is said to end it: "lists would be abolished". */
const END_REACH = 4;
/** Words from a thing to what is said of it: "redundancies at the yard are off the table". */
const SAID_OF_REACH = 7;

/** The phrase of a place that denies something; the others have none. */
const DENIED = 'not';

/** Where a sentence holds what a phrase claims, or `undefined`. English only, as records are. */
export function claimedByContents(
  sentence: OwnSentence,
  { claim, widenings }: ClaimFraming,
  story: Story,
  isWidened: boolean,
): Found | undefined {
  if (sentence.grammar.smallWords !== null) return undefined;
  const isBound = findIn(sentence, sentence.grammar.fairness.promises).length > 0;
  for (const contents of [...contentsFor(story)(claim), ...refusals(claim)(widenings)]) {
    if (contents.needsPromise && !isBound) continue;
    if (contents.needsWidening && !isWidened) continue;
    const found = placeOf(sentence, contents);
    if (found) return found;
  }
  return undefined;
}

/** What the phrases of a story's claims hold. */
const contentsFor = keptWith(({ gate }: Story) => {
  const topics = new Set(gate.topics.flatMap((topic) => phraseStems(topic)));
  return keptWith((claim: readonly string[]): readonly Contents[] =>
    claim.flatMap(numberVariants).flatMap((phrase) => contentsOf(phrase, topics)),
  );
});

function contentsOf(phrase: string, topics: ReadonlySet<string>): readonly Contents[] {
  const list = wordsOf(fold(phrase).text);
  const [rule] = [...denying.find(list), ...ending.find(list)];
  const stems = list
    .filter((word, at) => isTelling(word) && !(rule && at >= rule.from && at < rule.to))
    .map(({ stem }) => stem);
  const isDenied = rule !== undefined || list.some(({ text }) => NEGATION.test(text));
  const isNumbered = list.some(({ key }) => /\d/u.test(key));
  const enough = isDenied ? 1 : isNumbered ? 2 : ENOUGH;
  if (stems.length >= enough)
    return [{ isDenied, stems, needsPromise: false, needsWidening: false }];
  // Two words are enough with a promise, unless they are what the whole story is about.
  if (stems.length !== 2) return [];
  const needsWidening = stems.every((stem) => topics.has(stem));
  // "Deposits guaranteed" says that something is promised; "maternity ward" does not.
  const saysWhat = !needsWidening || DEFAULT_GRAMMAR.fairness.promises.find(list).length > 0;
  return saysWhat ? [{ isDenied, stems, needsPromise: true, needsWidening }] : [];
}

/** "Not take a cent", where the claim is not to take a payoff, and "a cent" widens it. */
const refusals = keptWith((claim: readonly string[]) =>
  keptWith((widenings: readonly string[]): readonly Contents[] => {
    const verbs = claim.flatMap((phrase) => {
      const [not, verb] = wordsOf(fold(phrase).text);
      return not?.text === 'not' && verb?.isContent ? [verb.stem] : [];
    });
    const least = widenings.flatMap((widening) => LEAST.exec(widening)?.[1] ?? []);
    return [...new Set(verbs)].flatMap((verb) =>
      least.flatMap((noun) =>
        phraseStems(noun).map((stem) => ({
          isDenied: true,
          stems: [verb, stem],
          needsPromise: true,
          needsWidening: false,
        })),
      ),
    );
  }),
);

const LEAST = /^(?:not )?an? (?:single )?(\p{L}+)$/iu;

/** "Run again" is more than "run". */
function isTelling({ isContent, text }: Word): boolean {
  return (isContent && !NEGATION.test(text) && text !== 'cannot') || text === 'again';
}

function placeOf(sentence: OwnSentence, { isDenied, stems }: Contents): Found | undefined {
  const { words } = sentence;
  const reach = stems.length + SPREAD;
  for (const [at, word] of words.entries()) {
    if (!isFormOf(word, stems[0])) continue;
    const places = stems.map((stem) => nearest(words, at, (other) => isFormOf(other, stem)));
    const from = Math.min(...places);
    const to = Math.max(...places) + 1;
    if (from < 0 || to - from > reach) continue;
    if (isDeniedAt(sentence, from, to, stems.length === 1) === isDenied)
      return { from, to, phrase: isDenied ? DENIED : '' };
  }
  return undefined;
}

/** The place nearest to another that holds a word, or -1. */
function nearest(words: readonly Word[], at: number, holds: (word: Word) => boolean): number {
  return words.reduce(
    (best, word, index) =>
      holds(word) && (best < 0 || Math.abs(index - at) < Math.abs(best - at)) ? index : best,
    -1,
  );
}

/** Whether an odd number of negations falls on a run of words. */
function isDeniedAt(sentence: OwnSentence, from: number, to: number, isOne: boolean): boolean {
  const reach = isOne ? CLOSE : DENIAL_REACH;
  const negations = [
    // "No toll" is not denied by "not to raise the toll".
    ...findIn(sentence, sentence.grammar.fairness.negations).filter(
      (one) => !isOne || /^(?:no|without)$/u.test(sentence.words[one.from]?.text ?? ''),
    ),
    ...findIn(sentence, denying),
  ].filter((one, index, all) => all.findIndex((other) => other.from === one.from) === index);
  // One word alone is ended by too much: "the end of the rise".
  const isEnded =
    !isOne &&
    ending
      .find(sentence.words, sentence.clauses)
      .some(({ from: begin, to: end }) =>
        begin >= to ? begin - to <= END_REACH : end <= from && from - end <= END_REACH,
      );
  const isBehind = findIn(sentence, deniedBehind).some(
    ({ from: begin, phrase }) =>
      begin >= to &&
      begin - to <= SAID_OF_REACH &&
      sentence.clauses[begin] === sentence.clauses[to - 1] &&
      (/^(?:no|not|never)\b/u.test(phrase) ||
        !sentence.words.slice(to, begin).some(({ text }) => NEGATION.test(text))),
  );
  const isNegated =
    negations.filter((one) => one.to <= to && (one.from >= from || from - one.to <= reach)).length %
      2 ===
    1;
  return (isEnded !== isNegated) !== isBehind;
}
