import type { IndexedStatement, StoryIndex } from '../../record/index-stories';
import { seedsOf } from '../../record/seeds';
import { readStatement } from '../../record/statement-text';
import type { Word } from '../../text/words';
import type { Step } from './align';
import type { Comparison, Preference } from './compare';
import { agreement } from './same-word';

/** Two words that stand this far apart in one sentence are still one thought. */
const FARTHEST = 7;
/** With one word between them they are a phrase shortened, not two thoughts. */
const NEAREST = 3;
/** A pair that stands in more places is chance. */
const MOST_PLACES = 2;

/**
 * Two content words printed as one phrase that stand apart in one sentence of a
 * statement ("sad devolution" of "it is sad to see his devolution"), or `null`.
 * Quotations this short are judged in no other way.
 */
export function fusedWords(
  passage: readonly Word[],
  index: StoryIndex,
  prefers: Preference,
): { readonly statement: IndexedStatement; readonly comparison: Comparison } | null {
  const [first, second, third] = passage;
  if (!first || !second || third || !first.isContent || !second.isContent) return null;
  const [seed] = seedsOf(passage);
  const postings = seed ? index.postings(seed) : [];
  if (!seed || postings.length === 0 || postings.length > MOST_PLACES) return null;
  for (const { statement: number } of postings) {
    const statement = index.statements[number];
    if (statement?.statement.wording !== 'known' || prefers(statement) === null) continue;
    const steps = stepsApart(first, second, statement);
    if (steps) return { statement, comparison: comparisonOf(statement, steps, postings.length) };
  }
  return null;
}

function stepsApart(
  first: Word,
  second: Word,
  { statement }: IndexedStatement,
): readonly Step[] | null {
  const { words, sentenceOf } = readStatement(statement);
  const from = words.findIndex((word) => agreement(first, word) === 'same');
  const to = words.findIndex((word, at) => at > from && agreement(second, word) === 'same');
  if (from < 0 || to < 0 || sentenceOf[from] !== sentenceOf[to]) return null;
  if (to - from < NEAREST || to - from > FARTHEST) return null;
  const between = Array.from(
    { length: to - from - 1 },
    (_, at): Step => ({ printed: null, said: from + 1 + at, agreement: 'none' }),
  );
  return [
    { printed: 0, said: from, agreement: 'same' },
    ...between,
    { printed: 1, said: to, agreement: 'same' },
  ];
}

function comparisonOf(
  statement: IndexedStatement,
  steps: readonly Step[],
  rarest: number,
): Comparison {
  return {
    pieces: [{ statement, steps, rarest }],
    coverage: 1,
    matchedContent: 2,
    longestRun: 1,
    similarity: 2 / steps.length,
  };
}
