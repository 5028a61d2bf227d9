import { keptWith } from '../../record/kept-with';
import type { Framing, Story } from '../../record/schema';
import { fold } from '../../text/fold';
import { type Word, words as wordsOf } from '../../text/words';
import {
  describedPhrases,
  type Found,
  joinedBooks,
  type PhraseBook,
  plainPhrases,
  spreadPhrases,
} from '../languages/phrase-book';
import { phraseStems } from '../words-held';
import { type Assertion, readingPart } from './assertion';
import { hasCondition, isTiedToCondition } from './claim-conditions';
import { claimedByContents, denying } from './claim-contents';
import { claimantsOf, isFair, isTakenBack } from './claim-fairness';
import { sayingOf } from './claim-sayings';
import { claimInOtherWords } from './claim-words';
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
  if (!claim) return null;
  const claimants = claimantsOf(framing, story);
  if (isFair(sentence, claim, claimants, story)) return null;
  if (plain && (isUnsaid(sentence, plain) || isOfStrangers(sentence, plain, story))) return null;
  const widening = wideningOf(sentence, claim, framing, !exact) ?? widenedBehind(next, claimants);
  if (looselyNames(apartFrom(sentence, record.widenings), framing.qualifiers)) return null;
  if (next && looselyNames(next.allWords, tellingOnes(framing.qualifiers))) return null;
  if (next && next.block === sentence.block && isTakenBack(next)) return null;
  if (hasCondition(sentence) || (next && isTiedToCondition(next))) return null;
  const isPast =
    (isOfThePast(sentence, claim) && !isWordForWord(sentence, claim)) ||
    tellsWhatWas(sentence, claim);
  // Words near each other are a claim only where something is promised, or denied.
  const isLoose =
    !plain || (!exact && plain.phrase === '') || isNameOfIt(plain.phrase, framing, story);
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
