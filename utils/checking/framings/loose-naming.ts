import { keptWith } from '../../record/kept-with';
import { fold } from '../../text/fold';
import { numberVariants } from '../../text/number-variants';
import { type Word, words as wordsOf } from '../../text/words';
import { type PhraseBook, plainPhrases } from '../languages/phrase-book';

/** Words that a loose naming may spread over, besides its own. */
const SPREAD = 3;
/** Letters by which two content words count as forms of one: presidency, presidential. */
const SHARED_BEGINNING = 6;

interface Naming {
  readonly exact: PhraseBook;
  /** The content words of the phrases that have two or more. */
  readonly loose: readonly (readonly string[])[];
}

const NONE: readonly string[] = [];

/**
 * Whether a run of words names any of a record's phrases: as they stand, or by
 * their content words close together in any order and form. Where it is named,
 * the checker is silent; so it may be generous.
 *
 * @param asTheyStand phrases that hold a word of these count only as they stand
 */
export function looselyNames(
  run: readonly Word[],
  phrases: readonly string[],
  asTheyStand: readonly string[] = NONE,
): boolean {
  const { exact, loose } = namingOf(phrases)(asTheyStand);
  const forms = formsIn(run);
  const isThere = (stem: string): boolean =>
    forms.has(stem) ||
    (stem.length >= SHARED_BEGINNING && forms.has(`${stem.slice(0, SHARED_BEGINNING)}*`));
  return (
    loose.some((content) => content.every(isThere) && holdsLoosely(run, content)) ||
    exact.find(run).length > 0
  );
}

/** Stems of a run, and their beginnings with a star: most phrases share no form of a word with it. */
const formsIn = keptWith(
  (run: readonly Word[]): ReadonlySet<string> =>
    new Set(
      run.flatMap(({ stem }) =>
        stem.length >= SHARED_BEGINNING ? [stem, `${stem.slice(0, SHARED_BEGINNING)}*`] : [stem],
      ),
    ),
);

const namingOf = keptWith((phrases: readonly string[]) =>
  keptWith((asTheyStand: readonly string[]): Naming => {
    const fixed = new Set(asTheyStand.flatMap(contentOf));
    return {
      exact: plainPhrases(phrases),
      loose: phrases
        .flatMap(numberVariants)
        .map(contentOf)
        .filter((content) => content.length >= 2 && !content.some((stem) => fixed.has(stem))),
    };
  }),
);

function contentOf(phrase: string): readonly string[] {
  return wordsOf(fold(phrase).text)
    .filter(({ isContent }) => isContent)
    .map(({ stem }) => stem);
}

function holdsLoosely(run: readonly Word[], content: readonly string[]): boolean {
  const reach = content.length + SPREAD;
  return run.some(
    (word, at) =>
      isFormOf(word, content[0]) &&
      content.every((stem) =>
        run
          .slice(Math.max(0, at - reach), at + reach)
          .some(
            (other, index) =>
              isFormOf(other, stem) && !isTurned(run, at, Math.max(0, at - reach) + index),
          ),
      ),
  );
}

/** "standing by the president" is not "standing for president": another preposition parts the words. */
function isTurned(run: readonly Word[], one: number, other: number): boolean {
  return run
    .slice(Math.min(one, other) + 1, Math.max(one, other))
    .some(({ text }) => TURNING.has(text));
}

const TURNING = new Set('by with behind beside alongside against'.split(' '));

/** Whether a word is one of the forms of a stem: presidential, presidency. */
export function isFormOf({ stem }: Word, wanted: string | undefined): boolean {
  if (wanted === undefined || stem === wanted) return wanted !== undefined;
  const shared = wanted.slice(0, SHARED_BEGINNING);
  return shared.length === SHARED_BEGINNING && stem.startsWith(shared);
}
