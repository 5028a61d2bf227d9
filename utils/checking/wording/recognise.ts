import type { IndexedStatement, StoryIndex } from '../../record/index-stories';
import { readStatement } from '../../record/statement-text';
import { areSynonyms } from '../../text/synonyms';
import type { Word } from '../../text/words';
import { type Comparison, compare, type Preference } from './compare';
import type { PreparedPassage } from './prepare';

/** Whether the page's speaker is the statement's. */
export type SpeakerFit = 'same' | 'unknown' | 'other';

/** Somebody else's words must be nearly the same before they count as the statement. */
const LEAST_COVERAGE_OTHER = 0.85;
/**
 * Below this share of a passage's words it is not the same statement reworded.
 * With nobody named, chance likeness is likelier than with the right name; and it
 * shrinks with length: of 600 quotations of other US political news (PolNeAR v1.0,
 * dev part) none of twelve words with six content words is more like the record than
 * 0.40.
 */
const LEAST_COVERAGE = {
  same: { short: 0.48, long: 0.44 },
  unknown: { short: 0.6, long: 0.48 },
} as const;
/** Words and content words of a long passage. */
const LONG = { words: 12, content: 6 } as const;
/** A page that quotes other passages of an occasion is likelier to quote this one too. */
const LEAST_COVERAGE_EXPECTED = 0.42;
/** … even where few of its words carry content. */
const LEAST_COVERAGE_OF_LITTLE = 0.65;
const FEWEST_WORDS = 3;

/**
 * The comparison of a passage with the record, or `null` where a careful editor
 * would not say that the passage repeats a statement at all: too short, too
 * little in common, or too little that is distinctive.
 *
 * @param isExpected whether the page quotes the statement's occasion elsewhere, so that less likeness is enough
 */
export function recognise(
  passage: PreparedPassage,
  index: StoryIndex,
  fitOf: (statement: IndexedStatement) => SpeakerFit,
  prefers: Preference,
  isExpected: (statement: IndexedStatement) => boolean = () => false,
): Comparison | null {
  const own = passage.words.filter((word) => !word.isBracketed);
  if (own.length < FEWEST_WORDS) return null;
  const comparison = compare(passage, index, (statement) => {
    const preference = prefers(statement);
    return preference === null ? null : FIT_WORTH[fitOf(statement)] + preference;
  });
  if (!comparison) return null;
  const fit =
    comparison.pieces
      .map(({ statement }) => fitOf(statement))
      .sort((a, b) => FIT_WORTH[b] - FIT_WORTH[a])[0] ?? 'unknown';
  const expected = comparison.pieces.every(({ statement }) => isExpected(statement));
  return isConvincing(comparison, fit, own, expected) ? comparison : null;
}

const FIT_WORTH: Readonly<Record<SpeakerFit, number>> = { same: 1, unknown: 0.5, other: 0 };

function isConvincing(
  comparison: Comparison,
  fit: SpeakerFit,
  own: readonly Word[],
  isExpected: boolean,
): boolean {
  const { coverage, matchedContent, longestRun } = comparison;
  const content = own.filter((word) => word.isContent).length;
  const isWhole = coverage === 1 && longestRun === own.length;
  if (fit === 'other') {
    const isLong = matchedContent >= 2 && longestRun >= 5;
    return coverage >= LEAST_COVERAGE_OTHER && (isLong || (isWhole && own.length >= 5));
  }
  if (isWhole) return true;
  // Short fragments say little: they must stand on the record nearly as they are.
  if (content < 4) {
    const isNearlySame =
      coverage >= 0.75 && (matchedContent >= 2 || longestRun >= 4) && longestRun >= 2;
    return (
      isNearlySame ||
      (isExpected && coverage >= LEAST_COVERAGE_OF_LITTLE && own.length >= 5) ||
      (coverage >= 0.55 &&
        matchedContent >= 2 &&
        comparison.pieces.every(({ rarest }) => rarest <= 1))
    );
  }
  if (isScattered(comparison, fit, own, isExpected)) return true;
  if (
    isExpected &&
    coverage >= (matchedContent >= 2 ? LEAST_COVERAGE_EXPECTED : LEAST_COVERAGE_OF_LITTLE)
  )
    return true;
  const isLong = own.length >= LONG.words && content >= LONG.content;
  const least = LEAST_COVERAGE[fit][isLong ? 'long' : 'short'];
  return coverage >= least && matchedContent >= 2 && (longestRun >= 3 || coverage >= least + 0.1);
}

/** Three words of a passage, and three quarters of all, standing in the same sentences in another order are no accident. */
const LEAST_SCATTERED = 0.75;
const FEWEST_SCATTERED = 3;

/** Whether a passage has the words of the sentences compared, in an order of its own. */
function isScattered(
  { pieces }: Comparison,
  fit: SpeakerFit,
  own: readonly Word[],
  isExpected: boolean,
): boolean {
  if (fit !== 'same' && !isExpected) return false;
  const said = pieces.flatMap(({ statement, steps }) => {
    const { words, sentenceOf } = readStatement(statement.statement);
    const compared = new Set(
      steps.flatMap((step) => (step.said === null ? [] : [sentenceOf[step.said]])),
    );
    return words.filter((word, at) => word.isContent && compared.has(sentenceOf[at]));
  });
  const content = own.filter((word) => word.isContent);
  const stems = new Set(said.map(({ stem }) => stem));
  const same = content.filter(({ stem }) => stems.has(stem)).length;
  const alike = content.filter(
    ({ stem }) => !stems.has(stem) && said.some((word) => areSynonyms(stem, word.stem)),
  ).length;
  return same >= FEWEST_SCATTERED && same + alike >= LEAST_SCATTERED * content.length;
}
