import { keptWith } from '../../record/kept-with';
import type { Story } from '../../record/schema';
import { plainText } from '../../text/plain-text';
import type { Word } from '../../text/words';

/** For a story, which person a single word names: by any word of a full name or short name. */
export function personNamedIn(story: Story): (word: Word) => string | null {
  const names = namesOf(story);
  return (word) => names.get(word.text) ?? null;
}

/** Each word of a name with the person's id. */
const namesOf = keptWith(
  ({ people }: Story): ReadonlyMap<string, string> =>
    new Map(
      [...people].reverse().flatMap((person) =>
        [person.name, ...person.names]
          .flatMap((name) => plainText(name).split(/[^\p{L}]+/u))
          .filter((part) => part.length > 1)
          .map((part): [string, string] => [part, person.id]),
      ),
    ),
);
