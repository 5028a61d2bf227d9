import { keptWith } from '../../record/kept-with';
import { namePeople } from '../../record/name-people';
import type { Source, Story } from '../../record/schema';
import { escapePattern } from '../../text/escape-pattern';
import { plainText } from '../../text/plain-text';

/** Kinds of outlet by the words that pages have for them and records for their medium. */
export type OutletKind = 'print' | 'spoken' | 'posted' | 'staged' | 'written' | 'message';

/** A place where a text names an occasion of the record: a magazine, a programme, an interviewer. */
export interface OccasionMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly sources: readonly Source[];
}

/** Knows the occasions of one story by the names that pages give them. */
export interface Occasions {
  /** Every place in a folded text that names an occasion, in order. */
  mentionsIn(text: string): readonly OccasionMention[];
  /** Whether a name as printed can mean the occasion of a source. */
  isNameOf(name: string, source: Source): boolean;
}

/** Words of outlets' names that many outlets share. */
const SHARED_BY_MANY = new Set(
  `the a an of and with on in at for new daily sunday weekly evening morning night today live world times time post news journal review mail sun star
  telegraph guardian herald tribune standard magazine paper newspaper radio tv television channel network show programme program podcast files interview
  episode ep audio video city public event event's starring issue cover story book speech minutes account twitter`.split(
    /\s+/u,
  ),
);
/** What posts are published on; their names are common to all posts. */
const PLATFORM = /^(?:x|twitter|instagram|facebook|threads|bluesky|truth social|tiktok|tweeted)$/u;

/** The occasions of a story, prepared once and kept with the story. */
export const occasionsOf = keptWith(build);

function build(story: Story): Occasions {
  const byName = new Map<string, Source[]>();
  const aliases = new Map<string, ReadonlySet<string>>();
  for (const source of story.sources) {
    const names = namesOf(source, story);
    aliases.set(source.id, new Set(names.map(keyOf)));
    for (const name of names) {
      // "Rally" and "text messages" are things, not names of an occasion.
      if (!/^\p{Lu}|\d/u.test(name)) continue;
      const key = keyOf(name);
      if (key !== '') byName.set(key, [...(byName.get(key) ?? []), source]);
    }
  }
  const longestFirst = [...byName.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
  const pattern =
    longestFirst.length === 0
      ? null
      : new RegExp(`(?<![\\p{L}\\p{N}@])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const peopleWords = new Set(
    story.gate.people.flatMap(
      (id) => story.people.find((person) => person.id === id)?.names.flatMap(wordsOf) ?? [],
    ),
  );

  return {
    mentionsIn(text) {
      if (!pattern) return [];
      const found: OccasionMention[] = [];
      for (const match of text.replace(/[‘’`´]/gu, "'").matchAll(pattern)) {
        const printed = text.slice(match.index, match.index + match[0].length);
        const sources = byName.get(keyOf(printed));
        if (!sources || !/^[\p{Lu}\d]/u.test(printed)) continue;
        found.push({
          start: match.index,
          end: match.index + printed.length,
          text: printed,
          sources,
        });
      }
      return found;
    },
    isNameOf(name, source) {
      const key = keyOf(name);
      const own = aliases.get(source.id) ?? new Set<string>();
      if (own.has(key)) return true;
      // The name of another occasion is that one's, whatever words the two share.
      if (byName.has(key)) return false;
      const isDistinctive = (word: string): boolean =>
        !SHARED_BY_MANY.has(word) && !peopleWords.has(word) && !/^\d+$/u.test(word);
      const printed = wordsOf(name).filter(isDistinctive);
      const ownWords = new Set(
        [...own, source.title, source.publisher, source.venue].flatMap(wordsOf),
      );
      if (printed.some((word) => ownWords.has(word))) return true;
      // "The Sunday paper" names nothing; a name of common words alone must be the name itself.
      return printed.length === 0 && [...own].some((alias) => alias.endsWith(` ${key}`));
    },
  };
}

/** What pages call the occasion, with the programmes of whoever asked the questions there. */
function namesOf(source: Source, story: Story): readonly string[] {
  const names = [source.venue, ...source.names];
  const namer = namePeople(story);
  const hosts = new Set(source.names.flatMap((name) => namer.personOf(name) ?? []));
  const isHost = (id: string): boolean => !story.gate.people.includes(id);
  return [
    ...names,
    ...[...hosts].flatMap((host) => (isHost(host.id) ? [...host.names, ...host.shows] : [])),
  ];
}

/** The kind of outlet that a record's medium is, or `null` where pages have no word for it. */
export function outletKindOf(source: Source): OutletKind | null {
  const medium = source.medium.toLowerCase();
  if (/memoir|autobiography|essay|op-ed|column/u.test(medium)) return 'written';
  if (/text message|letter|e-?mail/u.test(medium)) return 'message';
  if (/speech|rally|concert|conference/u.test(medium)) return 'staged';
  if (/print|book|newspaper|magazine/u.test(medium)) return 'print';
  if (/podcast|radio|tv|television|video|broadcast/u.test(medium)) return 'spoken';
  return /tweet|post|social/u.test(medium) ? 'posted' : null;
}

/** Whether a name is that of a platform on which anybody posts. */
export function isPlatform(name: string): boolean {
  return PLATFORM.test(keyOf(name));
}

function keyOf(name: string): string {
  return plainText(name)
    .replace(/^the\s+/u, '')
    .replace(/(?:'s|[.,])$/u, '')
    .trim();
}

function wordsOf(name: string): readonly string[] {
  return (
    plainText(name)
      .match(/[\p{L}\p{N}][\p{L}\p{N}.']*/gu)
      ?.map((word) => word.replace(/(?:'s|\.)$/u, '')) ?? []
  );
}
