import { keptWith } from '../record/kept-with';
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
  const [first] = stems;
  if (first === undefined) return -1;
  for (let at = from; at + stems.length <= run.length; at++) {
    if (run[at]?.stem !== first) continue;
    if (stems.every((stem, offset) => run[at + offset]?.stem === stem)) return at;
  }
  return -1;
}

/** Most phrases of a list share no word with a run: that is seen at once. */
const stemsIn = keptWith(
  (run: readonly Word[]): ReadonlySet<string> => new Set(run.map(({ stem }) => stem)),
);

/** Whether a run of words holds any of a record's phrases, compared by stem. */
export function holdsAny(run: readonly Word[], listed: readonly string[]): boolean {
  const stems = stemsIn(run);
  return listed.some(
    (phrase) => stems.has(phraseStems(phrase)[0] ?? '') && indexOfPhrase(run, phrase) >= 0,
  );
}
