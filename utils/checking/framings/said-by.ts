import type { Found } from '../languages/phrase-book';
import { clauseHead } from './clause-head';
import { gapBefore } from './gap-before';
import { findWithin, type OwnSentence, type PlacedMention, type Stretch } from './sentence';
import { isUnrealised } from './unrealised';

/** Words between a passive and whoever did it: "had been told in June by". */
export const BY_REACH = 5;

/** Whether the claimant is the subject of a verb of saying, its agent, or the owner of a promise. */
export function isSaidBy(
  sentence: OwnSentence,
  saying: Found,
  claimants: readonly string[],
): boolean {
  const { words, mentions, grammar } = sentence;
  const isOwn = ({ person }: { readonly person: string }): boolean => claimants.includes(person);
  const begin = phraseHead(sentence, saying.from);
  const named = mentions.filter(({ from, to }) => from >= begin && to <= saying.from);
  // "The director-general of the broadcaster": the first is meant.
  const before = named.findLast(
    ({ from }) => !(named.length > 1 && isBehindOf(words, from) && from > (named[0]?.from ?? 0)),
  );
  if (before)
    return (
      isOwn(before) &&
      !isOwnerOfAnother(sentence, before, saying) &&
      // "Failed to keep her promise": she made it.
      (isNoun(words, saying) || !isUnrealised(sentence, before.to, saying.from))
    );
  const behind = mentions.find(({ from }) => from >= saying.to - 1 && from - saying.to <= BY_REACH);
  const linked = behind && words[behind.from - 1]?.text;
  if (behind && (linked === 'by' || linked === 'to')) return isOwn(behind);
  // "The guarantee of every job that Smith gave"
  const giver = mentions.find(({ from }) => from >= saying.to);
  if (giver && isNounPhrase(words, saying) && isGiven(words, giver)) return isOwn(giver);
  if (/^(?:who|whose|which)$/u.test(words[begin]?.text ?? '')) {
    const antecedent = mentions.findLast(({ to }) => to <= begin);
    return antecedent !== undefined && isOwn(antecedent);
  }
  const subjects = subjectsBefore(sentence, begin);
  if (subjects.length > 0) return subjects.some(isOwn);
  if (findWithin(sentence, grammar.people.one, begin, saying.from).length > 0) return true;
  return !isSomebodyElses(sentence, saying);
}

/** Words from an article to the noun: "the first unconditional". */
const ADJECTIVAL = 3;

function isNounPhrase(words: OwnSentence['words'], { from }: Stretch): boolean {
  return words
    .slice(Math.max(0, from - ADJECTIVAL), from)
    .some(({ text }) => DETERMINERS.test(text));
}

/** Words from whoever gives a promise to the verb: "had once". */
const GIVING_REACH = 3;
const GIVING =
  /^(?:g[ai]ves?|given|ma[dk]es?|issue[sd]?|offer(?:s|ed)|extend(?:s|ed)|utter(?:s|ed))$/u;

function isGiven(words: OwnSentence['words'], { to }: Stretch): boolean {
  return words.slice(to, to + GIVING_REACH).some(({ text }) => GIVING.test(text));
}

function isBehindOf(words: OwnSentence['words'], at: number): boolean {
  const lead = words[at - 1]?.text;
  return lead === 'of' || (lead === 'the' && words[at - 2]?.text === 'of');
}

/** The first word of a clause; "a cast-iron, no-ifs promise" is one with what stands before the comma. */
function phraseHead(sentence: OwnSentence, at: number): number {
  const { words, clauses } = sentence;
  const begin = clauseHead(clauses, at);
  const isDescribed =
    at - begin <= ADJECTIVES &&
    gapBefore(sentence, begin).trim() === ',' &&
    words
      .slice(Math.max(0, begin - ADJECTIVES - 1), begin - 1)
      .some(({ text }) => /^(?:an?|the|his|her|their|this|that)$/u.test(text));
  return begin > 0 && isDescribed ? clauseHead(clauses, begin - 1) : begin;
}

/** Words on either side of a comma between two adjectives. */
const ADJECTIVES = 3;
/** Words between two commas behind a name: "49", "a former engineer". */
const APPOSED = 6;

/** "Smith, 49, was elected on a promise to …", "the boss, Smith, assured": whom a clause without a subject of its own tells of. */
function subjectsBefore(
  { words, clauses, mentions }: OwnSentence,
  begin: number,
): readonly PlacedMention[] {
  if (begin === 0 || !VERBS.test(words[begin]?.text ?? '')) return [];
  const head = clauseHead(clauses, begin - 1);
  if (begin - head > APPOSED) return [];
  return mentions.filter(({ to }) => to >= head && to <= begin);
}

const VERBS =
  /^(?:is|was|has|had|will|would|did|says|said|told|gave|made|came|went|ran|won|stood|swept|\p{L}+ed)$/u;

function isNoun(words: OwnSentence['words'], { from }: Stretch): boolean {
  return DETERMINERS.test(words[from - 1]?.text ?? '');
}

const DETERMINERS = /^(?:the|an?|his|her|their|'s|own|this|that|such)$/u;

/** "Smith's rival promised": whose it is stands before somebody else. "Smith's promise" is her own. */
function isOwnerOfAnother({ words }: OwnSentence, owner: Stretch, saying: Stretch): boolean {
  if (words[owner.to]?.text !== "'s" && words[owner.to - 1]?.text !== "'s") return false;
  if (PROMISE.test(words[saying.from]?.text ?? '')) return false;
  return words
    .slice(owner.to, saying.from)
    .some(({ isContent, text }) => isContent && !/(?:ed|ly)$/u.test(text) && !OWN.has(text));
}

/** What belongs to somebody and speaks for him: "Smith's office said". */
const OWN = new Set(
  'own first famous original office spokesman spokeswoman team campaign manifesto letter speech election'.split(
    ' ',
  ),
);

/** Nouns that are somebody's own, whatever is said of them: "Smith's solemn word". */
const PROMISE =
  /^(?:word|promise|pledge|vow|guarantee|assurance|commitment|undertaking|oath|offer|announcement|statement|claim)s?$/u;

/** "The opposition has promised": a subject in the clause that is nobody of the story. */
export function isSomebodyElses({ words, clauses }: OwnSentence, saying: Stretch): boolean {
  const begin = clauseHead(clauses, saying.from);
  return words.slice(begin, saying.from).some(({ isContent, text, isCapitalized }, at) => {
    if (!isContent || /ly$/u.test(text)) return false;
    return at === 0 || !isCapitalized || words[begin + at - 1]?.isCapitalized === true;
  });
}
