import type { Word } from '../../text/words';
import type { Found } from '../languages/phrase-book';
import { clauseHead } from './clause-head';
import type { OwnSentence, Stretch } from './sentence';
import { AND, AUXILIARIES } from './small-words';

/** Words between a stranger and a verb of which the stranger is the subject. */
const SUBJECT_REACH = 4;

/**
 * Whether it is somebody else's story that a sentence tells: "Kim Kardashian
 * split from West", "Jay-Z and West fell out". Headlines that capitalize every
 * word tell nothing by their capitals.
 *
 * @param people ids of the people whose story it would be
 * @param causes places of what is named as the cause, who is no stranger here
 */
export function isOfStrangers(
  sentence: OwnSentence,
  event: Found,
  people: readonly string[],
  causes: readonly Found[],
): boolean {
  const { words, mentions, clauses } = sentence;
  const named = mentions.filter(({ person }) => people.includes(person));
  const own = named.filter(({ to }) => !isKinOf(words, to));
  const isCause = (at: number): boolean => causes.some(({ from, to }) => from <= at && to > at);
  const others = mentions.filter(({ person, from }) => !people.includes(person) && !isCause(from));
  const kin = named
    .filter(({ to }) => isKinOf(words, to))
    .map(({ to }) => ({ from: to + 1, to: to + 2 }));
  const strangers = isTitleCase(sentence)
    ? [...others, ...kin]
    : [...others, ...kin, ...namesIn(sentence, isCause)];
  return strangers.some((stranger) => {
    if (stranger.from >= event.from) return false;
    const isBesideOne = own.some(
      ({ from, to }) =>
        (from === stranger.to + 1 && AND.has(words[stranger.to]?.text ?? '')) ||
        (stranger.from === to + 1 && AND.has(words[to]?.text ?? '')),
    );
    if (isBesideOne && clauses[stranger.from] === clauses[event.from]) return true;
    const gap = words.slice(stranger.to, event.from);
    if (isApposed(sentence, stranger, event)) return true;
    return (
      gap.length <= SUBJECT_REACH &&
      clauses[stranger.from] === clauses[event.from] &&
      gap.every((word) => mayPartSubject(word, sentence)) &&
      !isBehindPreposition(words, stranger.from) &&
      !/^an?$/u.test(words[stranger.from - 1]?.text ?? '') &&
      !own.some(({ from }) => from >= stranger.to && from < event.from)
    );
  });
}

/** "Dekkers, for nine years the mechanic of Smith's team, has resigned": a stranger at the head, and what he is. */
function isApposed({ words, clauses }: OwnSentence, stranger: Stretch, event: Found): boolean {
  if (stranger.from > 0 || clauses[stranger.to] === clauses[stranger.from]) return false;
  const head = clauseHead(clauses, event.from);
  // Only a verb can go on with the subject behind the second comma.
  return (
    clauses[head] !== clauses[stranger.to] &&
    words.slice(head, event.from).every(({ text }) => VERBS.test(text))
  );
}

const VERBS = /^(?:has|have|had|is|was|will|would|also|\p{L}+ly)$/u;

/** A word between a subject and its verb: other languages put few of their small words there. */
function mayPartSubject({ text, isContent }: Word, { grammar }: OwnSentence): boolean {
  return grammar.smallWords === null ? !isContent && !BREAKS.has(text) : AUXILIARIES.has(text);
}

/** "Legend's mother": somebody else, who is known by one of the people. */
function isKinOf(words: OwnSentence['words'], to: number): boolean {
  return words[to]?.text === "'s" && KIN.has(words[to + 1]?.text ?? '');
}

export const KIN: ReadonlySet<string> = new Set(
  'mother mom father dad parents wife husband sister brother son daughter children cousin aunt uncle family fan fans manager lawyer publicist label team band neighbour neighbours neighbor neighbors crew staff driver bodyguard assistant'.split(
    ' ',
  ),
);

/** "The friendship that had begun in Chicago was ended": a place, or the object of something else. */
const PREPOSITIONS = new Set('in at on near from of for with by to into since during'.split(' '));

/** "in Chicago", "in the Oval Office". */
function isBehindPreposition(words: OwnSentence['words'], from: number): boolean {
  const before = words[from - 1]?.text ?? '';
  return PREPOSITIONS.has(before === 'the' ? (words[from - 2]?.text ?? '') : before);
}

const BREAKS = new Set(
  "that how why when who whose which 's of the his her their a an over by to".split(' '),
);

/**
 * Runs of capitalized words that name nobody of the story: two or more, or one
 * inside a sentence, unless the language capitalizes every noun.
 */
export function namesIn(
  { words, mentions, grammar }: OwnSentence,
  isCause: (at: number) => boolean = () => false,
): readonly { readonly from: number; readonly to: number }[] {
  const isKnown = (at: number): boolean =>
    isCause(at) || mentions.some(({ from, to }) => from <= at && to > at);
  const isStrange = (at: number): boolean => {
    const word = words[at];
    return word?.isCapitalized === true && word.isContent && !isKnown(at);
  };
  const runs: { from: number; to: number }[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!isStrange(at)) continue;
    let to = at + 1;
    while (isStrange(to)) to++;
    // "Trump Tower", "Mayor Smith": part of a name that is known.
    const isPartOfName = isKnown(at - 1) || isKnown(to);
    const isJoined = AND.has(words[to]?.text ?? '') && mentions.some(({ from }) => from === to + 1);
    const isSure = to - at >= 2 || ((at > 0 || isJoined) && !grammar.capitalizesNouns);
    if (isSure && !isPartOfName) runs.push({ from: at, to });
    at = to;
  }
  return runs;
}

/** Share of capitalized content words from which a sentence is set like a title. */
const TITLE_SHARE = 0.85;

export function isTitleCase({ words, grammar }: OwnSentence): boolean {
  // Only English sets headlines so.
  if (grammar.smallWords !== null) return false;
  const content = words.filter(({ isContent }) => isContent);
  return content.filter((word) => word.isCapitalized).length >= TITLE_SHARE * content.length;
}
