import type { Story } from '../../record/schema';
import type { Found } from '../languages/phrase-book';
import type { CauseWords } from './causes';
import { findIn, type OwnSentence } from './sentence';

/** English pronouns behind "because of", by whose they are. */
const OBJECTS: Readonly<Record<Story['people'][number]['pronoun'], string>> = {
  he: 'him',
  she: 'her',
  they: 'them',
};

/**
 * "Larkfield is no more on account of her": a pronoun right behind a word for a
 * cause, in a sentence that names nobody, where the page last named somebody of
 * that gender who is made the cause. "Because of her decision" is hers too.
 */
export function pronounsForCause(
  sentence: OwnSentence,
  cause: CauseWords,
  page: readonly OwnSentence[],
  story: Story,
): readonly Found[] {
  if (cause.people.length === 0 || sentence.mentions.length > 0) return [];
  const { words, grammar } = sentence;
  const pronouns = findIn(sentence, grammar.links.toCause).flatMap(({ to }) =>
    /^(?:him|her|them)$/u.test(words[to]?.text ?? '') ? [to] : [],
  );
  if (pronouns.length === 0) return [];
  const at = page.indexOf(sentence);
  return pronouns.flatMap((from): readonly Found[] => {
    const isMeant = ({ id, pronoun }: Story['people'][number]): boolean =>
      OBJECTS[pronoun] === words[from]?.text && lastNamed(page.slice(0, at), pronoun, story) === id;
    const isCause = story.people.some(
      (person) => cause.people.includes(person.id) && isMeant(person),
    );
    return isCause ? [{ from, to: from + 1, phrase: '' }] : [];
  });
}

/** Id of the person of a gender whom the page last named. */
function lastNamed(
  before: readonly OwnSentence[],
  pronoun: string,
  story: Story,
): string | undefined {
  const ids = new Set(story.people.filter((one) => one.pronoun === pronoun).map(({ id }) => id));
  return before.flatMap(({ mentions }) => mentions.filter(({ person }) => ids.has(person))).at(-1)
    ?.person;
}
