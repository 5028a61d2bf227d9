import type { Story } from '../../record/schema';
import type { Word } from '../../text/words';
import type { Grammar } from '../languages/grammar';

const FORMS: Readonly<Record<string, RegExp>> = {
  he: /^(?:he|him|his|himself)$/u,
  she: /^(?:she|her|hers|herself)$/u,
};

/**
 * Ids of the people whom the singular pronouns of a run of words can mean: of
 * each gender the one who has been named, where nobody else of it has.
 *
 * @param named ids of the people named in the sentence or right before it
 */
export function meantByPronouns(
  words: readonly Word[],
  named: ReadonlySet<string>,
  { people }: Story,
  grammar: Grammar,
): ReadonlySet<string> {
  if (grammar.smallWords !== null) return new Set();
  const meant = Object.entries(FORMS).flatMap(([pronoun, form]) => {
    const of = people.filter((person) => person.pronoun === pronoun && named.has(person.id));
    return of.length === 1 && words.some(({ text }) => form.test(text)) ? of : [];
  });
  return new Set(meant.map(({ id }) => id));
}
