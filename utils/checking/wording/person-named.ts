import type { Story } from '../../record/schema';
import { plainText } from '../../text/plain-text';
import type { Word } from '../../text/words';

const known = new WeakMap<Story, ReadonlyMap<string, string>>();

/** For a story, which person a single word names: by any word of a full name or short name. */
export function personNamedIn(story: Story): (word: Word) => string | null {
  let names = known.get(story);
  if (!names) {
    names = new Map(
      [...story.people].reverse().flatMap((person) =>
        [person.name, ...person.names]
          .flatMap((name) => plainText(name).split(/[^\p{L}]+/u))
          .filter((part) => part.length > 1)
          .map((part): [string, string] => [part, person.id]),
      ),
    );
    known.set(story, names);
  }
  const map = names;
  return (word) => map.get(word.text) ?? null;
}
