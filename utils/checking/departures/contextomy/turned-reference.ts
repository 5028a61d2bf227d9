import { sentences } from '../../../text/sentences';
import { areSynonyms } from '../../../text/synonyms';
import { type Word, words } from '../../../text/words';
import type { Cut } from './cut';

/** Words with which a phrase that says why, how or when begins. */
const ADVERBIAL = new Set(['for', 'because', 'out', 'with', 'without', 'in', 'on', 'by']);
/** Words that open a clause within a sentence. */
const OPENS_CLAUSE = new Set([
  'that',
  'because',
  'if',
  'when',
  'while',
  'who',
  'which',
  'after',
  'before',
]);
/** Longer quotations say themselves what they are about. */
const LONGEST = 5;

/**
 * Whether a phrase that was said of one clause is tied by the page to another:
 * "upset that I didn't support his run | for understandable reasons", printed as
 * upset "for understandable reasons".
 */
export function turnsReference({ kept, before, after, pageBefore }: Cut): boolean {
  if (kept.length > LONGEST || after.length > 0 || !ADVERBIAL.has(kept[0]?.text ?? ''))
    return false;
  const opens = before.findLastIndex(({ text }) => OPENS_CLAUSE.has(text));
  if (opens < 1) return false;
  const page = words(pageBefore.slice(sentences(pageBefore).at(-1)?.start ?? 0)).filter(
    (word) => word.isContent,
  );
  const isOnPage = (word: Word): boolean =>
    word.isContent &&
    page.some(
      ({ stem }) => stem === word.stem || (!word.isCapitalized && areSynonyms(stem, word.stem)),
    );
  return before.slice(0, opens).some(isOnPage) && !before.slice(opens).some(isOnPage);
}
