import { keptWith } from '../record/kept-with';
import { MAKERS } from '../record/makers';
import { namePeople } from '../record/name-people';
import type { Person, Story } from '../record/schema';
import { escapePattern } from '../text/escape-pattern';
import { plainText } from '../text/plain-text';

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
  const descriptions = [...byWork(story), ...byRole(story)];
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

interface Description {
  readonly pattern: RegExp;
  /** Words of which a text must hold one, in lower case: most hold none, and need not be searched. */
  readonly needs: readonly string[];
  readonly person: Person;
  readonly by: 'work' | 'role';
  /** True where it begins with an article of another language, which may be an English word: "no", "a", "do". */
  readonly isForeign?: boolean;
}

/** Small words that only English has. */
const ENGLISH = /\b(?:the|and|of|is|was|that|will|would|has|had|with|says|said|who)\b/iu;

/** "the “Donda” artist", "his Gold Digger hitmaker", "l'interprète de « All of Me »". */
function byWork(story: Story): readonly Description[] {
  return story.people.flatMap((person): readonly Description[] => {
    if (person.works.length === 0) return [];
    const works = person.works.map(escapePattern).join('|');
    const makers = rolesOf([...person.roles, ...MAKERS]);
    return [
      `(?:\\bthe\\s+)?${MARK}?(?<![\\p{L}])(?:${works})${MARK}*(?:\\s+|-)(?:\\p{Ll}[\\p{L}-]*\\s+)?(?:${makers})(?![\\p{L}])`,
      `(?<![\\p{L}])(?:${makers})\\s+(?:de|di|von|des|du|do|da|del|della|dello|of)\\s+${MARK}*\\s*(?:${works})(?![\\p{L}])${MARK}?`,
    ].map(
      (pattern): Description => ({
        person,
        by: 'work',
        pattern: new RegExp(pattern, 'giu'),
        needs: person.works.map((work) => work.toLowerCase()),
      }),
    );
  });
}

const MARK = `["“”„«»'‘’,]`;

/** "the rapper", "the former president", "ex-president", where only one of the people is that. */
function byRole(story: Story): readonly Description[] {
  return [...rolesHeldAlone(story)].flatMap(([person, own]) => {
    const needs = own.map((role) => plainText(role).toLowerCase());
    const behind = (articles: string, others = ''): RegExp =>
      new RegExp(
        `(?<![\\p{L}])(?:(?:${articles})\\s+(?:[\\p{L}-]+\\s+)?(?:then[- ]|ex-)?${others})(?:${rolesOf(own)})(?![\\p{L}-])`,
        'giu',
      );
    return [
      {
        person,
        by: 'role',
        needs,
        pattern: behind(
          'the|a certain|one certain|his|her|their|that|this',
          "|(?:(?:d|dell|all|dall|sull|nell)?l?')(?:(?:ex|ancien)[- ])?|(?:former|then|ex|onetime|sitting|outgoing|ancien)[- ]",
        ),
      },
      {
        person,
        by: 'role',
        needs,
        pattern: behind(ARTICLES[person.pronoun]),
        isForeign: true,
      },
    ];
  });
}

/** For each person of a story what only he or she is, of all of them or of the central ones. */
const rolesHeldAlone = keptWith((story: Story): ReadonlyMap<Person, readonly string[]> => {
  const central = new Set(story.gate.people);
  const holders = new Map<string, Person[]>();
  for (const person of story.people) {
    for (const role of person.roles) {
      const key = role.toLowerCase();
      holders.set(key, [...(holders.get(key) ?? []), person]);
    }
  }
  return new Map(
    story.people.flatMap((person): [Person, readonly string[]][] => {
      const own = person.roles.filter((role) => {
        const all = holders.get(role.toLowerCase()) ?? [];
        if (all.length === 1) return true;
        const among = all.filter(({ id }) => central.has(id));
        return among.length === 1 && among[0] === person;
      });
      return own.length === 0 ? [] : [[person, own]];
    }),
  );
});

/**
 * The same in a headline, which drops articles: "Singer loses friend", "Farmer
 * boots diggers off", "Software founder gives up", at its head or behind a colon.
 */
export function findMentionsInHeadline(text: string, story: Story): readonly Mention[] {
  const heads = [...text.matchAll(HEAD)].map(({ index, 0: lead }) => index + lead.length);
  const bare = bareRoles(story).flatMap(({ person, roles, field }) =>
    heads.flatMap((start): readonly Mention[] => {
      const end = endOfRole(text, start, roles, field);
      return end < 0 ? [] : [{ start, end, person, by: 'role' }];
    }),
  );
  return longestApart([...findMentions(text, story), ...bare]);
}

/** Where a headline begins, or begins again. */
const HEAD = /^|[:–—]\s/gu;
const WORD = /[\p{L}-]+/gu;
/** Words of a role, with one before it for its field: "weather bureau chief". */
const LONGEST_ROLE = 4;

/** Where the words for what somebody is end, or -1; the first may be one for the field. */
function endOfRole(
  text: string,
  start: number,
  roles: ReadonlySet<string>,
  field: ReadonlySet<string>,
): number {
  const words = [...text.slice(start).matchAll(WORD)].slice(0, LONGEST_ROLE);
  const [first] = words;
  if (!first || first.index > 0) return -1;
  const skipped = field.has(first[0].toLowerCase()) ? [0, 1] : [0];
  for (const from of skipped) {
    for (let to = words.length; to > from; to--) {
      const last = words[to - 1];
      const begin = words[from]?.index ?? 0;
      const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
      if (roles.has(text.slice(start + begin, start + end).toLowerCase())) return start + end;
    }
  }
  return -1;
}

/** What each person is, with words for the field: "weather chief", of a Weather Bureau; a bank boss is somebody else. */
const bareRoles = keptWith((story: Story) =>
  [...rolesHeldAlone(story)].map(([person, own]) => ({
    person,
    roles: new Set(own.map((role) => plainText(role).toLowerCase())),
    field: new Set(
      [...story.gate.topics, ...person.epithets]
        .flatMap((phrase) => phrase.match(/\p{L}{3,}/gu) ?? [])
        .map((word) => word.toLowerCase()),
    ),
  })),
);

const HIS =
  'el|del|al|este|ese|su|der|den|dem|des|dessen|sein|seinen|seinem|zum|vom|beim|le|du|au|ce|son|o|ao|do|pelo|no|seu|esse|il|lo|dal|dello|allo|suo|questo|quel';
const HER =
  'la|las|esta|su|die|der|zur|ihre|ihrer|sa|cette|a|da|na|pela|sua|essa|della|dalla|alla|questa';

/** Articles and the like in the other languages, by the gender of who is described. */
const ARTICLES: Readonly<Record<Person['pronoun'], string>> = {
  he: HIS,
  she: HER,
  they: `${HIS}|${HER}`,
};

function rolesOf(roles: readonly string[]): string {
  return [...new Set(roles.map(plainText))]
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
    .join('|');
}
