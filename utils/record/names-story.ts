/**
 * Tells, from a page's plain words, which stories on file it may be about: the
 * tiny form of the story gate. It runs on every page that the reader allows,
 * before anything else is loaded, and again as the first step of the full form,
 * so that the two never disagree about a page. Cost: words on file × length of
 * the text.
 */
import { foldCharacter } from '../text/fold-character';
import { indexOfWords } from '../text/index-of-words';
import { wordRuns } from '../text/word-runs';

/** What the gate knows of one story; see `compile-gate`. All words are written as `asCompared` writes text. */
export interface GateStory {
  readonly story: string;
  readonly people: readonly GatePerson[];
  /** What people are called who made something: singer, founder. */
  readonly makers: readonly string[];
  /** Beginnings of words for the story's subject: "resign" stands for "resigned". */
  readonly subjects: readonly string[];
  /** Hashes of runs of words in the story's statements; see `text/word-runs`. */
  readonly runs: readonly number[];
}

export interface GatePerson {
  readonly names: readonly string[];
  /** Titles by which a page may mean the person, beside a word for a maker: the “Donda” artist. */
  readonly works: readonly string[];
}

/**
 * Characters folded, lower case, straight apostrophes, spaces for hyphens, single
 * spaces. Mojibake and undecoded references stay: `fold` reads them, and is too
 * large for what runs on every page.
 */
export function asCompared(text: string): string {
  return text
    .replace(/[^\0-\x7F]/gu, foldCharacter)
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/[\s-]+/g, ' ');
}

/**
 * Ids of the stories that a text may be about: it names one of the people and
 * another or a word for the subject, or repeats words of a statement.
 * @param text the page's words as `asCompared` writes them
 */
export function storiesNamedIn(text: string, gate: readonly GateStory[]): readonly string[] {
  const repeated = storiesRepeatedIn(text, gate);
  return gate
    .filter((story) => repeated.has(story) || namesStory(text, story))
    .map(({ story }) => story);
}

/** Whether a text names two people of a story, or one of them and a word for its subject. */
export function namesStory(text: string, { people, makers, subjects }: GateStory): boolean {
  const named = people.filter(
    ({ names, works }) =>
      names.some((name) => indexOfWords(text, name) >= 0) ||
      works.some((work) => isByMaker(text, work, makers)),
  ).length;
  return named >= 2 || (named === 1 && subjects.some((subject) => beginsWord(text, subject)));
}

/** Characters beside a title within which the word for its maker stands. */
const MAKER_REACH = 40;

function isByMaker(text: string, work: string, makers: readonly string[]): boolean {
  for (let at = indexOfWords(text, work); at >= 0; at = indexOfWords(text, work, at + 1)) {
    const end = at + work.length;
    const beside = `${text.slice(Math.max(0, at - MAKER_REACH), at)}|${text.slice(end, end + MAKER_REACH)}`;
    if (makers.some((maker) => beside.includes(maker))) return true;
  }
  return false;
}

const LETTER = /[\p{L}\p{N}]/u;

function beginsWord(text: string, beginning: string): boolean {
  for (let at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1))
    if (!LETTER.test(text.charAt(at - 1))) return true;
  return false;
}

function storiesRepeatedIn(text: string, gate: readonly GateStory[]): ReadonlySet<GateStory> {
  const owners = new Map<number, GateStory>();
  for (const story of gate) for (const run of story.runs) owners.set(run, story);
  const found = new Set<GateStory>();
  if (owners.size === 0) return found;
  for (const { hash } of wordRuns(text)) {
    const owner = owners.get(hash);
    if (owner) found.add(owner);
  }
  return found;
}
