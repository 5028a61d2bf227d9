import { keptWith } from '../../record/kept-with';
import type { Story } from '../../record/schema';
import { escapePattern } from '../../text/escape-pattern';
import { plainText } from '../../text/plain-text';
import { castsOfFraming } from '../framings/parties';
import { findMentions } from '../mentions-of';
import { FIRST_PERSON } from '../people-words';

interface Topics {
  readonly all: RegExp;
  /** Names and phrases: words that are about this story and hardly about another; `null` where there are none. */
  readonly telling: RegExp | null;
  /** Lower-cased names, which can mean nothing else. */
  readonly names: ReadonlySet<string>;
}

const topicsOf = keptWith(({ gate: { topics } }: Story): Topics => {
  const telling = topics.filter(isTelling);
  return {
    all: anyOf(topics),
    telling: telling.length > 0 ? anyOf(telling) : null,
    names: new Set(topics.filter((topic) => /^\p{Lu}/u.test(topic)).map(plainText)),
  };
});

/** A name, or more than one word. */
function isTelling(phrase: string): boolean {
  return /\p{L}\s+\p{L}|\p{Lu}/u.test(phrase);
}

function anyOf(phrases: readonly string[]): RegExp {
  const escaped = phrases.map((phrase) => escapePattern(plainText(phrase)));
  return new RegExp(`(?<![\\p{L}])(?:${escaped.join('|')})(?![\\p{L}])`, 'giu');
}

/** Whether a text holds one of the names or phrases among the words for a story's subject: "closure" alone may be anything's. */
export function holdsTellingTopic(text: string, story: Story): boolean {
  const { telling } = topicsOf(story);
  return telling !== null && text.search(telling) >= 0;
}

/**
 * Whether a text holds a name or phrase for a cause that the record has of what befell these people:
 * "the Jones transfer" of a manager who resigned says which manager is meant.
 */
export function holdsTellingCause(text: string, story: Story, cast: readonly string[]): boolean {
  const pattern = tellingCauses(story)(cast);
  return pattern !== null && text.search(pattern) >= 0;
}

const tellingCauses = keptWith((story: Story) =>
  keptWith((cast: readonly string[]): RegExp | null => {
    const phrases = story.framings.flatMap((framing) =>
      framing.kind === 'cause' &&
      castsOfFraming(framing, story).some((own) => own.join(' ') === cast.join(' '))
        ? [...framing.cause.words, ...framing.otherCause.words].filter(isTelling)
        : [],
    );
    return phrases.length > 0 ? anyOf(phrases) : null;
  }),
);

/** A word for a story's subject in a sentence. */
export interface TopicWord {
  /** Lower case. */
  readonly word: string;
  /** True for a proper name, which means the story wherever it stands. */
  readonly isName: boolean;
  /** True where it only says what somebody named is to somebody else: "his friend Smith". */
  readonly isAside: boolean;
}

/**
 * The words for a story's subject in a sentence, without those that are
 * somebody else's, denied of nobody in particular, sung, or the writer's own.
 *
 * @param areAllNamed whether the sentence names all of the people whose story it would be
 * @param capitalizesNouns whether a capital says nothing, as in German
 */
export function topicWordsIn(
  sentence: string,
  story: Story,
  areAllNamed: boolean,
  capitalizesNouns = false,
): readonly TopicWord[] {
  const text = sentence.replace(/[‘’`´]/gu, "'");
  const { all, names } = topicsOf(story);
  const isWriters = !areAllNamed && isInFirstPerson(text);
  return [...text.matchAll(all)].flatMap((match) => {
    const word = match[0].toLowerCase();
    const isName = !capitalizesNouns && names.has(word) && /^\p{Lu}/u.test(match[0]);
    const start = match.index;
    const end = start + match[0].length;
    if (!isName && (isWriters || isOfOthers(text, end, story))) return [];
    if (!isName && (isOfThings(text, end, story) || isSomebodysOwn(text, start, story))) return [];
    if (!areAllNamed && !isPromisedNot(word, story) && DENIED.test(text.slice(0, start))) return [];
    if (!areAllNamed && isOfReaders(text, start, word)) return [];
    if (NO_FRIEND.test(text.slice(0, end)) || isSung(text, start)) return [];
    return [{ word, isName, isAside: isApposition(text, start, end, story) }];
  });
}

/** Whose friend somebody is, where nothing in the sentence says that this changed. */
const WHOSE = /\b(?:his|her)\s(?:(?:old|good|close|best|longtime|long-time|dear)\s)?$/iu;
const PARTS =
  /\b(?:no longer|not|never|los[et]\w*|former|ex|once|was|were|used to|end\w*|over|br[eo]ak?\w*|cost\w*|fell|falling|split|drop\w*|cut|against|about|between)\b|n['’]t\b/iu;
/** "No falling-out, no cold feet": with nobody named, a list of what there was not. */
const DENIED = /\b(?:no|without(?: an?| any)?)\s$/iu;
/** "She would take no payoff": where that is what was promised, it is the subject. */
function isPromisedNot(word: string, { framings }: Story): boolean {
  return framings.some(
    (framing) =>
      framing.kind === 'claim' &&
      framing.claim.some((phrase) =>
        DENIED.test(phrase.slice(0, phrase.toLowerCase().indexOf(word))),
      ),
  );
}

/** "your friends", "songs to play with friends": the reader's, or anybody's. */
function isOfReaders(text: string, start: number, word: string): boolean {
  const before = text.slice(0, start);
  return (
    /\byour\s(?:\p{L}+\s)?$/iu.test(before) || (word === 'friends' && /\bwith\s$/iu.test(before))
  );
}

/** "Smith, never a friend, sang". */
const NO_FRIEND = /\b(?:never|not|hardly|no) (?:an? )?(?:friend|pal|buddy|chum)$/iu;

const QUOTED = /["“«„][^"“”«»„]*["”»“]/gu;

/** "I lost my oldest friend": outside quotation marks, a writer who tells of himself. */
function isInFirstPerson(sentence: string): boolean {
  return FIRST_PERSON.test(sentence.replace(QUOTED, ' '));
}

/** A sentence without songs that it quotes, and without what it says was not there: "no falling-out". */
export function toldWords(sentence: string): string {
  return sentence
    .replace(QUOTED, (quoted, at: number) => (isSung(sentence, at + 1) ? ' ' : quoted))
    .replace(/(?<!\p{L})(?:no|without)\s[\p{L}-]+/giu, ' ');
}

/** "We danced, and then my husband bought the hat": told by a writer of himself. */
export function isOnesOwnTale(sentence: string): boolean {
  return ONESELF.test(sentence.replace(QUOTED, ' '));
}

const ONESELF = /(?<![\p{L}'])(?:I|me|my|mine|myself)(?![\p{L}])/u;

const SUNG =
  /\b(?:sings?|sang|sung|singing|raps?|rapped|rapping|songs?|lyrics?|tracks?|duets?|ballads?|titled|entitled)\b[^"“”«»„]{0,40}["“«„][^"“”«»„]*$/iu;

/** "… sing about “a friend I lost”", "Smith's “Real Friends”": words of a song say nothing of whoever sings it. */
function isSung(text: string, at: number): boolean {
  return SUNG.test(text.slice(0, at)) || isTitle(text, at);
}

/** Words in quotation marks, each with a capital, right behind whose they are. */
function isTitle(text: string, at: number): boolean {
  const opened = /['’]s?\s["“«„]([^"“”«»„]*)$/u.exec(text.slice(0, at));
  if (!opened) return false;
  const [whole = ''] = /^[^"”»“]*/u.exec(text.slice(at - (opened[1] ?? '').length)) ?? [];
  return whole
    .trim()
    .split(/\s+/u)
    .every((word) => /^[^\p{Ll}]/u.test(word));
}

const LONGEST_NAME = 40;

/** "his feud with Drake": somebody else's, where the name behind it is none of the story's. */
function isOfOthers(text: string, end: number, story: Story): boolean {
  const behind = /^\s+(?:with|between|of|and)\s+(?=\p{Lu})/u.exec(text.slice(end, end + 16));
  if (!behind) return false;
  const at = end + behind[0].length;
  return !findMentions(text.slice(at, at + LONGEST_NAME), story).some(({ start }) => start === 0);
}

/** "the bond between kick and bass": of two things, and not of a singer and a rapper. */
function isOfThings(text: string, end: number, story: Story): boolean {
  const [, ...two] = BETWEEN.exec(text.slice(end)) ?? [];
  return two.length > 0 && two.every((noun) => !isForPeople(noun, story));
}

const BETWEEN =
  /^\sbetween\s(?:the\s|an?\s)?(?:\p{Ll}+\s)?(\p{Ll}+)\sand\s(?:the\s|an?\s)?(\p{Ll}+)(?!\p{L}|\s\p{Lu})/u;

/** "a colleague's friendship": somebody's who is not described on file. */
function isSomebodysOwn(text: string, start: number, story: Story): boolean {
  const owner = OWNER.exec(text.slice(0, start))?.[1];
  return owner !== undefined && !isForPeople(owner, story);
}

const OWNER = /(?:^|\s)(?:an?|his|her|their|my)\s(?:\p{Ll}+\s)?(\p{Ll}+)['’]s\s$/u;

/** Whether a noun can be for people of the story: what they are on file, or any two of them. */
function isForPeople(noun: string, { people }: Story): boolean {
  const stem = noun.replace(/s$/u, '');
  return (
    PEOPLE.test(noun) ||
    people.some(({ roles }) =>
      roles.some((role) =>
        role
          .toLowerCase()
          .split(/\s/u)
          .some((word) => word === stem),
      ),
    )
  );
}

const PEOPLE =
  /^(?:m[ae]n|wom[ae]n|friends?|pals?|partners?|stars?|artists?|musicians?|rappers?|singers?|actors?|players?|rivals?|brothers?|sisters?|husband|wife|couple|pair|duo|two|both|them|himself|herself|boss|manager|mentor|protégé|protege|master|pupil|mates?|team-?mates?|colleagues|hosts?|guests?|ministers?|leaders?|mayor|club|player|company|chief|owner|founder|coach|director|chairman|board|union|government)$/u;

/** "his friend Smith", "friend and collaborator Smith", "Smith, a friend of the groom", "signed his friend to the label". */
function isApposition(text: string, start: number, end: number, story: Story): boolean {
  if (A_ONE.test(text.slice(0, start)) && OF_SOMEBODY.test(text.slice(end))) return true;
  if (!/^(?:friends?|pals?|partner)$/iu.test(text.slice(start, end))) return false;
  if (WHOSE.test(text.slice(0, start)) && !PARTS.test(text)) return true;
  const name = /^(?:\s(?:and|&)\s\p{Ll}+)?\s(?=\p{Lu})/u.exec(text.slice(end, end + LONGEST_NAME));
  if (!name) return false;
  const at = end + name[0].length;
  return findMentions(text.slice(at, at + LONGEST_NAME), story).some((one) => one.start === 0);
}

/** ", a friend of the groom,": here and in the other languages. */
const A_ONE = /,\s(?:an?|eine?|une?|una|uma?)\s(?:\p{L}+\s)?$/u;
const OF_SOMEBODY =
  /^\s(?:of\s(?:the|his|her|both|\p{Lu})|(?:des|der|du|de|del|do|da|della|dello)\s|dell['’])/u;
