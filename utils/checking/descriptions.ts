import { MAKERS } from '../record/makers';
import type { Person, Story } from '../record/schema';
import { escapePattern } from '../text/escape-pattern';
import { plainText } from '../text/plain-text';
import { rolesHeldAlone } from './roles-held-alone';

/** Words by which a page may mean somebody without a name. */
export interface Description {
  readonly pattern: RegExp;
  /** Words of which a text must hold one, in lower case: most hold none, and need not be searched. */
  readonly needs: readonly string[];
  readonly person: Person;
  readonly by: 'work' | 'role';
  /** True where it begins with an article of another language, which may be an English word: "no", "a", "do". */
  readonly isForeign?: boolean;
}

/** Everything by which the people of a story are described: by a work, by what they are, by what they play. */
export function descriptionsOf(story: Story): readonly Description[] {
  return [...byWork(story), ...byRole(story), ...byTool(story)];
}

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

/** "the man at the piano" for a pianist, "the woman behind the drums" for a drummer: by what somebody's calling is named after. */
function byTool(story: Story): readonly Description[] {
  return [...rolesHeldAlone(story)].flatMap(([person, own]): readonly Description[] => {
    const tools = own.flatMap(
      (role) => TOOL.exec(plainText(role).toLowerCase())?.groups?.tool ?? [],
    );
    if (tools.length === 0) return [];
    const who = PEOPLE_BY_PRONOUN[person.pronoun];
    return [
      {
        person,
        by: 'role',
        needs: tools,
        pattern: new RegExp(
          `(?<![\\p{L}])(?:the|that|his|her)\\s(?:${who})\\s(?:at|behind|on|with)\\s(?:the|his|her)\\s(?:${tools.map(escapePattern).join('|')})[\\p{L}]{0,3}(?![\\p{L}-])`,
          'giu',
        ),
      },
    ];
  });
}

/** A calling that is named after an instrument: pianist, guitarist, cellist, drummer. */
const TOOL =
  /^(?<tool>pian|guitar|violin|cell|organ|bass|sax|saxophon|flaut|harp|trumpet|drum|keyboard|accordion|clarinet)(?:m?er|ist)$/u;
const PEOPLE_BY_PRONOUN: Readonly<Record<Person['pronoun'], string>> = {
  he: 'man|guy|fellow|chap',
  she: 'woman|lady',
  they: 'man|woman|person',
};

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
