import { keptWith } from '../record/kept-with';
import { namePeople } from '../record/name-people';
import type { Person, Story } from '../record/schema';
import { descriptionsOf } from './descriptions';

/** A place where a text names or describes somebody of a story. Offsets count in the text. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly person: Person;
  /** Names and fixed epithets; a work (the “Donda” artist); what somebody is (the rapper). */
  readonly by: 'name' | 'work' | 'role';
}

/**
 * The places where a text names somebody of a story, by name or epithet, by a
 * work (the “All of Me” singer), or by what only one of the people is ("the
 * rapper", "the ex-president"). In order, none overlapping another.
 */
export function findMentions(text: string, story: Story): readonly Mention[] {
  return finderOf(story)(text);
}

const finderOf = keptWith((story: Story): ((text: string) => readonly Mention[]) => {
  const namer = namePeople(story);
  const descriptions = descriptionsOf(story);
  return (text) => {
    const named = namer
      .mentionsIn(text)
      .map(({ start, end, person }): Mention => ({ start, end, person, by: 'name' }));
    const isEnglish = ENGLISH.test(text);
    const lower = text.toLowerCase();
    const described = descriptions.flatMap(({ pattern, needs, person, by, isForeign }) =>
      [
        ...((isForeign && isEnglish) || !needs.some((word) => lower.includes(word))
          ? []
          : text.matchAll(pattern)),
      ].map((match): Mention => {
        const start = match.index;
        return { start, end: start + match[0].length, person, by };
      }),
    );
    return longestApart([...named, ...described]).filter((one) => !isAnothersPost(text, one));
  };
});

/** "the mayor, Anneli Raud": what somebody is, with another's name behind it. */
function isAnothersPost(text: string, { start, end, person }: Mention): boolean {
  if (!/^(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir)\s\p{Ll}/u.test(text.slice(start, end))) return false;
  const name = BEHIND_POST.exec(text.slice(end, end + NAME_REACH))?.groups?.name;
  if (name === undefined || /^(?:The|He|She|In|On|At)\b/u.test(name)) return false;
  const own = [person.name, ...person.names, ...person.misspellings, ...person.machineTranslated];
  const words = new Set(own.flatMap((one) => one.split(/\s/u)));
  return !name.split(/\s/u).some((word) => words.has(word.replace(/['’]s$/u, '')));
}

const BEHIND_POST = /^,?\s(?<name>\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]+)+)/u;
/** Letters behind the words for a post within which a name stands. */
const NAME_REACH = 48;

/**
 * Of mentions that overlap the longest: a work's title may hold a name, and "the
 * former president" a role; of two as long the name. In order.
 */
export function longestApart(mentions: readonly Mention[]): readonly Mention[] {
  const length = ({ start, end }: Mention): number => end - start;
  const apart: Mention[] = [];
  for (const one of [...mentions].sort((a, b) => a.start - b.start || length(b) - length(a))) {
    const last = apart.at(-1);
    if (!last || last.end <= one.start) apart.push(one);
    else if (
      length(one) > length(last) ||
      (length(one) === length(last) && one.by === 'name' && last.by !== 'name')
    )
      apart[apart.length - 1] = one;
  }
  return apart;
}

/** Small words that only English has. */
const ENGLISH = /\b(?:the|and|of|is|was|that|will|would|has|had|with|says|said|who)\b/iu;
