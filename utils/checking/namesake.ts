import { isContentWord } from '../text/function-words';
import { isSetAsTitle } from '../text/set-as-title';
import type { Mention } from './mentions-of';
import { endsInTitle, isGivenName } from './people-words';

/** Letters of a word beside a name, and of what may stand before that. */
const REACH = 40;

/**
 * Whether a name of one word is part of a longer one that is somebody's or
 * something else's: "Jerry West", "West Ham", "Elton John". A capitalized word
 * beside it makes it so; behind it only in a line that is not set like a title.
 *
 * @param text a page or a sentence of it; offsets of the mention count in it
 * @param topics the record's words for the story's subject, which may be a name that holds this one
 */
export function isNamesake(
  text: string,
  { start, end, person, by }: Mention,
  topics: readonly string[] = [],
): boolean {
  const name = text.slice(start, end).replace(ARTICLE, '');
  if (by !== 'name' || /[\s@・]/u.test(name)) return false;
  const around = text.slice(Math.max(0, start - REACH), end + REACH);
  // "Smith Jones": the record knows it as the firm that bears his name.
  if (topics.some((topic) => topic.includes(name) && topic !== name && around.includes(topic)))
    return false;
  // "エルトン・ジョン": a dot joins the names of one person.
  if (text[start - 1] === '・' || text[end] === '・') return true;
  const lead = text.slice(Math.max(0, start - REACH), start);
  const before = WORD_BEFORE.exec(lead)?.[1];
  if (before !== undefined && isNameWord(before) && !endsInTitle(lead)) {
    const given = [person.name, ...person.names, ...person.misspellings].map(
      (own) => own.split(/\s/u)[0] ?? '',
    );
    // "Jon" for "John" is a slip of the page's; "Kanye Omari West" has a middle name.
    const first = WORD_BEFORE.exec(lead.slice(0, lead.length - before.length - 1))?.[1];
    return !given.some((own) => isSlipOf(before, own) || own === first);
  }
  const after = WORD_AFTER.exec(text.slice(end, end + REACH))?.[1];
  return after !== undefined && isNameWord(after) && !isSetAsTitle(text, start);
}

const ARTICLE = /^(?:the|an?)\s/iu;
const WORD_BEFORE = /(?<![\p{L}’'-])(\p{Lu}[\p{L}.]*)[^\S\n]$/u;
const WORD_AFTER = /^[^\S\n](\p{Lu}\p{L}+)/u;

/** Whether a capitalized word beside a name can belong to it: no title, no word that begins a sentence, no verb of a headline. */
function isNameWord(word: string): boolean {
  const plain = word.toLowerCase().replace(/\.$/u, '');
  // "He blamed Trump. West did not": no initial, but the end of a sentence.
  if (word.endsWith('.') && plain.length > LONGEST_INITIAL) return false;
  if (!isContentWord(plain) || NEIGHBOURS.has(plain)) return false;
  return isGivenName(word) || !/(?:s|ed|ing|ly)$/u.test(plain);
}

const LONGEST_INITIAL = 2;

/** Words that link a sentence to the one before, say when, address somebody, or tell his temper or calling. */
const NEIGHBOURS = new Set(
  `once therefore thus hence moreover furthermore nevertheless nonetheless instead otherwise however meanwhile
  indeed perhaps maybe even just only still again now soon later earlier afterwards afterward thereafter sometimes
  often never ever almost anyway somewhere nowhere wherever whatever whoever besides despite inside outside behind beyond
  yesterday today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday
  january february march april june july august september october november december
  spring summer autumn winter christmas easter
  meet ask blame tell see watch read hear enter forget forgive goodbye farewell thank like feud friendship
  dear poor old young angry happy sad proud bitter defiant tearful emotional candid humble loyal irate upset
  rapper singer musician producer artist crooner star hitmaker billionaire former fellow ex`.split(
    /\s+/u,
  ),
);

/** Whether two given names differ by no more than a letter, or by two that have changed places. */
function isSlipOf(printed: string, own: string): boolean {
  if (printed[0] !== own[0]) return false;
  const shorter = Math.min(printed.length, own.length);
  let from = 0;
  while (from < shorter && printed[from] === own[from]) from++;
  let behind = 0;
  while (behind < shorter - from && printed.at(-1 - behind) === own.at(-1 - behind)) behind++;
  const one = printed.slice(from, printed.length - behind);
  const other = own.slice(from, own.length - behind);
  const areSwapped = one.length === 2 && one === [...other].reverse().join('');
  return areSwapped || (one.length <= 1 && other.length <= 1);
}
