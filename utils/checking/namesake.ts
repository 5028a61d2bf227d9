import type { Mention } from './mentions-of';
import { isGivenName } from './people-words';

/** Letters of a given name and the space behind it. */
const GIVEN_REACH = 20;

/** "Jerry West": a given name before a bare surname, and not that of the person with this surname. */
export function isNamesake(text: string, { start, end, person, by }: Mention): boolean {
  if (by !== 'name' || /\s/u.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - GIVEN_REACH), start);
  const given = /(?<![\p{L}’'-])(\p{Lu}\p{Ll}+)\s$/u.exec(before)?.[1];
  if (given === undefined || !isGivenName(given)) return false;
  // "Jon" for "John" is a slip of the page's.
  return ![person.name, ...person.names, ...person.misspellings].some((name) => {
    const [own = ''] = name.split(/\s/u);
    return own[0] === given[0] && Math.abs(own.length - given.length) <= 1;
  });
}
