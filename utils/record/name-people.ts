import { escapePattern } from '../text/escape-pattern';
import { plainText } from '../text/plain-text';
import { epithetsOf } from './epithets-of';
import { keptWith } from './kept-with';
import type { Person, Story } from './schema';

/** Says whom words name among the people of one story. */
export interface PeopleNamer {
  /** The person that a mention names by name, epithet or description, or `null`. */
  personOf(mention: string): Person | null;
  /** Every place in a folded text that names somebody of the story by name or fixed epithet, in order. */
  mentionsIn(
    text: string,
  ): readonly { readonly start: number; readonly end: number; readonly person: Person }[];
}

const LEADING = /^(?:(?:the|a|an|his|her|their|one|fellow|former|ex-)\s+|l')/iu;

/** The namer of a story's people, built once and kept with the story. */
export const namePeople = keptWith(build);

function build(story: Story): PeopleNamer {
  const byName = new Map<string, Person>();
  /** Descriptions that are printed without a capital: "the former president". */
  const plainWords = new Set<string>();
  const central = new Set(story.gate.people);
  const people = [...story.people].sort(
    (a, b) => Number(central.has(b.id)) - Number(central.has(a.id)),
  );
  for (const person of people) {
    const fixed = [
      person.name,
      ...person.names,
      ...epithetsOf(person),
      ...person.machineTranslated,
      ...person.misspellings,
    ];
    for (const name of fixed.flatMap(withOwner)) {
      const plain = keyOf(name);
      if (plain !== '' && !byName.has(plain)) byName.set(plain, person);
      if (/\s/u.test(plain) && !/\p{Lu}/u.test(name)) plainWords.add(plain);
    }
  }
  const pattern = patternOf([...byName.keys()]);

  return {
    personOf(mention) {
      const plain = keyOf(mention);
      const exact = byName.get(plain) ?? byName.get(plain.replace(LEADING, '').trim());
      if (exact) return exact;
      return namedWithin(plain, byName) ?? describedBy(plain, people, central);
    },
    mentionsIn(text) {
      const found: { start: number; end: number; person: Person }[] = [];
      const straight = text.replace(/[‘’`´]/gu, "'");
      for (const match of straight.matchAll(pattern)) {
        const person = byName.get(keyOf(match[0])) ?? byName.get(keyOf(spaced(match[0])));
        // Names are capitalized where they are printed; "legend" and "west" are words.
        const isCapital = /^[^\p{Ll}]|^['"@]|[\s'].*\p{Lu}/u.test(match[0].replace(LEADING, ''));
        // Posts without capitals: a whole name is no pair of common words.
        const isWhole = person !== undefined && keyOf(match[0]) === keyOf(person.name);
        // "the harbour board", listed with a capital too
        const plain = keyOf(spaced(match[0]));
        const isPlain = plainWords.has(plain) || plainWords.has(plain.replace(LEADING, ''));
        if (person && (isCapital || isWhole || isPlain)) {
          found.push({ start: match.index, end: match.index + match[0].length, person });
        }
      }
      return found;
    },
  };
}

/** "The board", which the page may call "its board". */
function withOwner(name: string): readonly string[] {
  const noun = /^the (?<noun>\p{Ll}[\p{Ll} ]*)$/u.exec(name)?.groups?.noun;
  return noun === undefined ? [name] : [name, `its ${noun}`];
}

/** A longer mention that holds a full name ("rapper Kanye West", "the singer John Legend"), the last one named counting. */
function namedWithin(mention: string, byName: ReadonlyMap<string, Person>): Person | null {
  const words = mention.split(' ');
  for (let length = Math.min(words.length, 4); length >= 1; length--) {
    for (let at = words.length - length; at >= 0; at--) {
      const person = byName.get(words.slice(at, at + length).join(' '));
      if (person && !/^(?:of|'s)$/u.test(words[at - 1] ?? '')) return person;
    }
  }
  return null;
}

/** "the “All of Me” singer", "the EGOT winner": by a work, or by what one of the two central people is. */
function describedBy(
  mention: string,
  people: readonly Person[],
  central: ReadonlySet<string>,
): Person | null {
  for (const person of people) {
    if (
      person.works.some((work) =>
        new RegExp(`(?:^|\\W)${escapePattern(keyOf(work))}\\W`, 'u').test(mention),
      )
    )
      return person;
  }
  const having = people.filter(
    (person) =>
      central.has(person.id) &&
      person.roles.some((role) =>
        new RegExp(`(?:^|[\\s-])${escapePattern(keyOf(role))}$`, 'u').test(mention),
      ),
  );
  return having.length === 1 ? (having[0] ?? null) : null;
}

function keyOf(name: string): string {
  return plainText(name)
    .replace(/["“”]/gu, '')
    .replace(/^@/u, '@')
    .replace(/(?:'s|[.,])$/u, '')
    .trim();
}

/** "The then-president" is "the then president". */
function spaced(name: string): string {
  return name.replaceAll('-', ' ');
}

function patternOf(names: readonly string[]): RegExp {
  const longestFirst = [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => escapePattern(name).replaceAll(' ', '[ -]'));
  // Japanese and Chinese put no spaces between words: there a name may end before any letter.
  const letter = String.raw`(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}@]`;
  return new RegExp(`(?<!${letter})(?:${longestFirst.join('|')})(?!${letter})`, 'giu');
}
