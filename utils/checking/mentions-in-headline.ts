import { keptWith } from '../record/kept-with';
import type { Story } from '../record/schema';
import { plainText } from '../text/plain-text';
import { findMentions, longestApart, type Mention } from './mentions-of';
import { rolesHeldAlone } from './roles-held-alone';

/**
 * The places where a headline names or describes somebody of a story. It drops articles: "Singer loses friend", "Farmer
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
