import { fold } from '../text/fold';
import { type Word, words } from '../text/words';

const phrases = new Map<string, readonly string[]>();
const MOST_PHRASES = 5000;

/** The stems of a phrase of a record. */
export function phraseStems(phrase: string): readonly string[] {
  const known = phrases.get(phrase);
  if (known) return known;
  const stems = words(fold(phrase).text).map((word) => word.stem);
  if (phrases.size >= MOST_PHRASES) phrases.clear();
  phrases.set(phrase, stems);
  return stems;
}

/** Where a phrase stands in a run of words, compared by stem, as the number of its first word; -1 where it does not. */
export function indexOfPhrase(run: readonly Word[], phrase: string, from = 0): number {
  const stems = phraseStems(phrase);
  if (stems.length === 0) return -1;
  for (let at = from; at + stems.length <= run.length; at++) {
    if (stems.every((stem, offset) => run[at + offset]?.stem === stem)) return at;
  }
  return -1;
}

/** Whether a run of words holds any of a record's phrases, compared by stem. */
export function holdsAny(run: readonly Word[], listed: readonly string[]): boolean {
  return listed.some((phrase) => indexOfPhrase(run, phrase) >= 0);
}
