import { keptWith } from '../../record/kept-with';
import type { Framing, Story } from '../../record/schema';
import { fold } from '../../text/fold';
import { type Word, words as wordsOf } from '../../text/words';
import {
  describedPhrases,
  type Found,
  joinedBooks,
  type PhraseBook,
  phraseBook,
  plainPhrases,
  spreadPhrases,
} from '../languages/phrase-book';
import { phraseStems } from '../words-held';
import { type Assertion, readingPart } from './assertion';
import { hasCondition, isTiedToCondition } from './claim-conditions';
import { claimedByContents, denying } from './claim-contents';
import { sayingOf } from './claim-sayings';
import { claimInOtherWords } from './claim-words';
import { isOfOthers } from './claims-of-others';
import { looselyNames } from './loose-naming';
import { findIn, type OwnSentence } from './sentence';
import { isMonth } from './unrealised';

type ClaimFraming = Extract<Framing, { kind: 'claim' }>;

interface ClaimBooks {
  readonly claim: PhraseBook;
  readonly widenings: PhraseBook;
}

const booksOf = keptWith(
  (framing: ClaimFraming): ClaimBooks => ({
    claim: plainPhrases(framing.claim.flatMap(asReported)),
    widenings: joinedBooks(
      plainPhrases(
        framing.widenings.flatMap((widening) =>
          inOtherNumbers(widening).filter((one) => one === widening || !isInClaim(one, framing)),
        ),
      ),
      spreadPhrases(framing.widenings.filter((one) => !QUANTIFIED.test(one))),
      describedPhrases(framing.widenings),
    ),
  }),
);

/** What it says lies in the small word: "all deposits" is more than "deposits". */
const QUANTIFIED =
  /\b(?:all|every|each|any|no|not|never|nobody|none|without|whatever|however|whoever|everyone|everybody|full)\b/iu;

/** "No patient" widens no claim that "no patient will wait". */
function isInClaim(widening: string, { claim }: ClaimFraming): boolean {
  const stems = (phrase: string): string => ` ${phraseStems(phrase).join(' ')} `;
  return claim.some((phrase) => stems(phrase).includes(stems(widening)));
}

/** What somebody says will be is reported as what would be: "bills would not rise". */
function asReported(phrase: string): readonly string[] {
  const reported = phrase
    .replace(/\bwill\b/giu, 'would')
    .replace(/\bis\b/giu, 'was')
    .replace(/\bare\b/giu, 'were');
  return reported === phrase ? [phrase] : [phrase, reported];
}

/** "Every household" is widened as far by "no household" and "each household". */
function inOtherNumbers(widening: string): readonly string[] {
  const noun = /^(?:every|all|each|any)\s+(.+)$/iu.exec(widening)?.[1];
  return noun === undefined
    ? [widening]
    : ['every', 'all', 'each', 'any', 'no'].map((number) => `${number} ${noun}`);
}

/**
 * A sentence that gives somebody a wider claim than was made: the claim without
 * its qualifier is minor, an explicit widening material; the qualifier in the
 * same or the next sentence makes it fair.
 */
export function assertsClaim(
  sentence: OwnSentence,
  next: OwnSentence | undefined,
  framing: ClaimFraming,
  story: Story,
): Assertion | null {
  const { words } = sentence;
  const record = booksOf(framing);
  const exact = findIn(sentence, record.claim)[0];
  const bound = boundBy(sentence, record);
  const plain = exact ?? claimedByContents(sentence, framing, story, bound !== undefined);
  const claim = plain ?? claimInOtherWords(sentence, framing, story, bound);
  if (!claim || isFair(sentence, claim, framing, story)) return null;
  if (plain && (isUnsaid(sentence, plain) || isOfStrangers(sentence, plain, story))) return null;
  const widening =
    wideningOf(sentence, claim, framing, !exact) ??
    widenedBehind(next, claimantsOf(framing, story));
  if (looselyNames(apartFrom(sentence, record.widenings), framing.qualifiers)) return null;
  if (next && looselyNames(next.allWords, tellingOnes(framing.qualifiers))) return null;
  if (hasCondition(sentence) || (next && isTiedToCondition(next))) return null;
  const isPast =
    (isOfThePast(sentence, claim) && !isWordForWord(sentence, claim)) ||
    tellsWhatWas(sentence, claim);
  // Words near each other are a claim only where something is promised, or denied.
  const isLoose =
    !plain || (!exact && plain.phrase === '') || isNameOfIt(plain.phrase, framing, story);
  const claimants = claimantsOf(framing, story);
  const saying = sayingOf(sentence, claimants, claim, isLoose || isPast, story);
  if (!saying) return null;
  return {
    sentence,
    severity: widening ? 'material' : 'minor',
    confidence: widening ? 0.86 : 0.65,
    reading: [
      readingPart('who claimed it', words, saying),
      readingPart('claim', words, claim),
      ...(widening ? [readingPart('widened by', words, widening)] : []),
    ],
  };
}

/** Who made the claim, and the house for which that person speaks: of whoever else the framing is about, those whose words are not on file. */
function claimantsOf({ claimant, people }: ClaimFraming, story: Story): readonly string[] {
  const houses = people.filter((id) => story.people.some((one) => one.id === id && !one.tracked));
  return [claimant, ...houses];
}

/** "The ward had stayed open", "fees had not gone up": what was so is no promise. */
function isOfThePast({ words }: OwnSentence, { from, to }: Found): boolean {
  return words.some(
    ({ text }, at) =>
      at >= from - 1 &&
      at < to &&
      PERFECT.has(text) &&
      !/^(?:will|would|'ll)$/u.test(words[at - 1]?.text ?? ''),
  );
}

/** "Has never taken drugs", where that is what is claimed. */
function isWordForWord({ words }: OwnSentence, { from, to, phrase }: Found): boolean {
  const text = words.slice(from, to).map((word) => word.text);
  return text.join(' ') === phrase.toLowerCase();
}

const PERFECT = new Set('had has have'.split(' '));

/** "There were no closures last year": no promise, unless somebody promised it. */
function tellsWhatWas({ words }: OwnSentence, { from }: Found): boolean {
  return words[from - 2]?.text === 'there' && /^(?:was|were)$/u.test(words[from - 1]?.text ?? '');
}

/** "She meant, and said, all bills": a sentence behind that widens what the one before only claims. */
function widenedBehind(
  next: OwnSentence | undefined,
  claimants: readonly string[],
): Found | undefined {
  if (!next || next.mentions.some(({ person }) => !claimants.includes(person))) return undefined;
  if (findIn(next, next.grammar.fairness.sayings).length === 0 || next.isQuestion) return undefined;
  return findIn(next, next.grammar.fairness.outright)[0];
}

/** "Free buses", where that is what the whole story calls the scheme: to speak of it promises nothing. */
function isNameOfIt(phrase: string, { claim }: ClaimFraming, { gate }: Story): boolean {
  const own = phrase.toLowerCase();
  return (
    claim.some((one) => one.toLowerCase() === own) &&
    gate.topics.some((topic) => topic.toLowerCase() === own)
  );
}

/** Those that say something by themselves: an "if" or "may" of the next sentence belongs to that. */
const tellingOnes = keptWith((qualifiers: readonly string[]): readonly string[] =>
  qualifiers.filter((phrase) => wordsOf(fold(phrase).text).some(({ isContent }) => isContent)),
);

/** The words of a sentence without those that widen: "including those who booked elsewhere" keeps no limit. */
function apartFrom(sentence: OwnSentence, widenings: PhraseBook): readonly Word[] {
  const wide = widenings.find(sentence.words).map(({ from, to }) => ({
    start: sentence.words[from]?.start ?? 0,
    end: sentence.words[to - 1]?.end ?? 0,
  }));
  return sentence.allWords.filter(
    (word) => !wide.some(({ start, end }) => start <= word.start && word.end <= end),
  );
}

/** A question, a hope, somebody else's version, or a denial that it was said. What was said may be a negation itself. */
function isFair(sentence: OwnSentence, claim: Found, framing: ClaimFraming, story: Story): boolean {
  const claimants = claimantsOf(framing, story);
  const { mentions, grammar, isQuestion } = sentence;
  const { corrections, hopes, deniedSaying, reports, questions } = grammar.fairness;
  if (isQuestion || isOfOthers(sentence, story) || wasKept(sentence)) return true;
  const isInClaim = ({ from }: Found): boolean => from >= claim.from && from < claim.to;
  // "A corrected edition, free of charge": what is promised corrects nothing that was said.
  if (
    [corrections, unbelieved].some((book) => findIn(sentence, book).some((one) => !isInClaim(one)))
  )
    return true;
  // "…, and the shops want to see it": hoped or asked by somebody, once all is said.
  if ([hopes, questions].some((book) => findIn(sentence, book).some(({ from }) => from < claim.to)))
    return true;
  // "Smith ‘can't promise’ to keep them": in quotation marks too.
  if (deniedSaying.find(sentence.allWords).length > 0) return true;
  if (isAccused(sentence, claimants)) return true;
  const [report] = findIn(sentence, reports);
  const teller = report && mentions.findLast(({ to }) => to <= report.from);
  return teller !== undefined && !claimants.includes(teller.person);
}

/** "Called the promise a fairy tale". */
const unbelieved = phraseBook(
  'fairy tale; fairytale; fantasy; pipe dream; pie in the sky; nonsense; invention; wishful; unrealistic; impossible to; no such thing',
);

/** Words between "may" and the claim: "might well". */
const MAYBE_REACH = 3;

/** "May give up", "could not stop": it is held possible, or a claim without a negation is denied. */
function isUnsaid({ words, clauses, grammar }: OwnSentence, claim: Found): boolean {
  if (grammar.smallWords !== null) return false;
  const before = words.filter(
    (_, at) =>
      at < claim.from && claim.from - at <= MAYBE_REACH && clauses[at] === clauses[claim.from],
  );
  if (before.some((word) => MAYBE.has(word.text) && !isMonth(word))) return true;
  return (
    !NEGATED.test(claim.phrase) &&
    (before.some(({ text }) => text === 'not' || text === 'never') ||
      denying.find(before).length > 0) &&
    grammar.fairness.negations.find(words.slice(claim.from, claim.to)).length === 0
  );
}

/** "The reunion of the Saltwick Boys": something of the kind that others have. */
function isOfStrangers(
  { words, mentions, grammar }: OwnSentence,
  { to }: Found,
  { gate }: Story,
): boolean {
  if (grammar.smallWords !== null || words[to]?.text !== 'of') return false;
  const at = words.findIndex(({ isContent }, index) => index > to && isContent);
  const name = words[at];
  return (
    name?.isCapitalized === true &&
    at - to <= 2 &&
    !mentions.some((one) => one.from <= at && one.to > at) &&
    !gate.topics.some((topic) => topic.toLowerCase().includes(name.text))
  );
}

const MAYBE = new Set('may might could'.split(' '));
const NEGATED = /\b(?:no|not|never|without|nobody|none|nothing)\b|^$/iu;

/** "Jones accused Smith of having promised": the version of whoever accuses. */
function isAccused({ words, mentions }: OwnSentence, claimants: readonly string[]): boolean {
  const own = mentions.filter(({ person }) => claimants.includes(person));
  return words.some(
    ({ text }, at) =>
      ACCUSING.test(text) &&
      (own.some(({ from }) => from > at && from - at <= ACCUSED_REACH) ||
        !own.some(({ to }) => to <= at)),
  );
}

/** Words from "accused" to whom: "accused the council leader". */
const ACCUSED_REACH = 4;
const ACCUSING =
  /^(?:accus|reproach|remind|attack|taunt|mock|ridicul|chid|tax(?:ed|es)$|lambast|needl|recall|recollect)/u;

/** Words within which a promise that was not kept says so: "failed to keep her promise". */
const FAILURE_REACH = 3;

/** An event that was announced and happened: "…, and it was", "she kept her promise". */
function wasKept(sentence: OwnSentence): boolean {
  const { words, clauses, grammar } = sentence;
  const { fulfilled, fulfilledAtEnd, negations } = grammar.fairness;
  if (findIn(sentence, fulfilledAtEnd).some(({ to }) => clauses[to] !== clauses[to - 1]))
    return true;
  return findIn(sentence, fulfilled).some(({ from }) => {
    // "Will get it, as she has promised": it has not happened yet.
    if (words.slice(0, from).some(({ text }) => COMING.has(text))) return false;
    const before = words.slice(Math.max(0, from - FAILURE_REACH), from);
    return negations.find(before).length === 0 && !before.some(({ stem }) => FAILURES.has(stem));
  });
}

const COMING = new Set("will 'll shall".split(' '));
const FAILURES = new Set('fail refus unabl struggl'.split(' '));

/** A widening that helps to know a claim: the record's, or with a binding promise any. */
function boundBy(sentence: OwnSentence, { widenings }: ClaimBooks): Found | undefined {
  const { promises, widenings: own } = sentence.grammar.fairness;
  const bound = findIn(sentence, promises).length > 0 ? findIn(sentence, own)[0] : undefined;
  return findIn(sentence, widenings)[0] ?? bound;
}

/** Words of the record that widen the claim, or the package's own where they are not part of the claim. */
function wideningOf(
  sentence: OwnSentence,
  claim: Found,
  framing: ClaimFraming,
  isInOtherWords: boolean,
): Found | undefined {
  const { words, grammar } = sentence;
  const isOwn = ({ from, to }: Found): boolean => {
    const text = words
      .slice(from, to)
      .map((word) => word.text)
      .join(' ');
    // "Would not cost anything" says no more than "would cost nothing".
    return isInClaim(text, framing) || ANY.has(text);
  };
  return (
    booksOf(framing).widenings.find(words)[0] ??
    findIn(sentence, grammar.fairness.widenings).find(
      (one) => (isInOtherWords || one.from < claim.from || one.to > claim.to) && !isOwn(one),
    )
  );
}

const ANY = new Set(['any', 'anything']);
