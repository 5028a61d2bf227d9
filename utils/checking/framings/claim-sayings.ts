import type { Story } from '../../record/schema';
import type { Found } from '../languages/phrase-book';
import { ending, isRuledOut } from './claim-contents';
import { houseAtHead } from './claimant-house';
import { clauseHead } from './clause-head';
import { gapBefore } from './gap-before';
import { findIn, findWithin, type OwnSentence, type PlacedMention, type Stretch } from './sentence';
import { isTitleCase, namesIn } from './strangers';
import { isMonth, isUnrealised } from './unrealised';

/** Words between a stranger and a verb of saying of which the stranger is the subject. */
const TELLER_REACH = 3;
/** Words between a passive and whoever did it: "had been told in June by". */
const BY_REACH = 5;

/**
 * Who is made to say it: the claimant, as the one who says, promises or has it
 * in writing; or a promise in a sentence that names nobody else.
 *
 * @param claimants ids of those who made the claim: a person, and the house for which that person speaks
 * @param claim where the claim stands
 * @param mustPromise whether what is merely said has to be of the future: "bills had not risen" is no promise
 */
export function sayingOf(
  sentence: OwnSentence,
  claimants: readonly string[],
  claim: Stretch,
  mustPromise: boolean,
  story: Story,
): Stretch | undefined {
  const { mentions, grammar, text } = sentence;
  const isStanding = saysHowThingsAre(sentence, claim);
  const sayings = findIn(sentence, grammar.fairness.sayings).filter(
    (saying) =>
      !mustPromise ||
      isStanding ||
      isPromise(sentence, saying) ||
      isAnnouncing(sentence, saying, claim),
  );
  const named =
    mentions.find(({ person }) => claimants.includes(person)) ??
    houseAtHead(sentence, claimants, story);
  if (named) {
    const isSaid = sayings.some((saying) => isSaidBy(sentence, saying, claimants));
    return isSaid ||
      isAnnounced(sentence, named, claim) ||
      bringsAbout(sentence, named, claim) ||
      isDoneBy(sentence, named, claim, sayings) ||
      (sayings.length === 0 && text.includes(':') && (!mustPromise || isStanding))
      ? named
      : undefined;
  }
  const [saying] = sayings;
  if (!saying || mentions.length > 0 || isSaidByOther(sentence, saying, claimants, story))
    return undefined;
  const isStrangers =
    !isTitleCase(sentence) &&
    namesIn(sentence).some(
      ({ to }) =>
        to <= saying.from &&
        saying.from - to <= TELLER_REACH &&
        // "At the yard in June, she promised"
        findWithin(sentence, grammar.people.one, to, saying.from).length === 0,
    );
  return isStrangers || (mustPromise && isSomebodyElses(sentence, saying)) ? undefined : saying;
}

/** "He insists", where the claimant is a woman. */
function isSaidByOther(
  { words }: OwnSentence,
  { from }: Stretch,
  claimants: readonly string[],
  { people }: Story,
): boolean {
  const pronoun = words[from - 1]?.text ?? '';
  const own = people.filter(({ id }) => claimants.includes(id));
  return /^(?:he|she)$/u.test(pronoun) && !own.some((person) => person.pronoun === pronoun);
}

/** Words of "safe as houses" before the end of a claim, within which it says how things are. */
const STATE_REACH = 2;
const STANDING = /^(?:safe|secure|safeguarded|protected|guaranteed|assured)$/u;

/** "Jobs are safe", "layoffs are off the table": no future is needed for a promise. "Had been safe" tells of the past. */
function saysHowThingsAre(sentence: OwnSentence, { from, to }: Stretch): boolean {
  const { words, grammar } = sentence;
  if (grammar.smallWords !== null) return false;
  const own = words.slice(from, to + STATE_REACH);
  if (words.slice(Math.max(0, from - 1), to).some(({ text }) => PERFECT.test(text))) return false;
  return own.some(({ text }) => STANDING.test(text)) || isRuledOut(sentence);
}

const PERFECT = /^(?:had|been)$/u;

/** "They had been promised that their fees would be paid by Smith": whoever is to do it has promised it. */
function isDoneBy(
  { words }: OwnSentence,
  named: Stretch,
  claim: Stretch,
  sayings: readonly Stretch[],
): boolean {
  const isPassive = sayings.some(
    ({ from }) =>
      from < claim.from && /^(?:been|was|were|being)$/u.test(words[from - 1]?.text ?? ''),
  );
  return isPassive && words[named.from - 1]?.text === 'by' && named.from - claim.to <= BY_REACH;
}

/** Words between whoever brings something about and the verb: "has finally". */
const DOING_REACH = 3;
/** Words from that verb to what it does away with. */
const OBJECT_REACH = 4;

/** "Smith has abolished school fees": done by the claimant's word alone. */
function bringsAbout(sentence: OwnSentence, named: Stretch, claim: Stretch): boolean {
  const { words, clauses, grammar } = sentence;
  if (grammar.smallWords !== null) return false;
  return findIn(sentence, ending).some(
    ({ from, to }) =>
      from >= named.to &&
      from - named.to <= DOING_REACH &&
      clauses[from] === clauses[named.from] &&
      words[named.to]?.text !== "'s" &&
      words.slice(named.to, from).every(isBesideVerb) &&
      // "Scrapped the fee in 2030" tells of the past.
      (words.slice(named.to, from).some(({ text }) => /^ha(?:s|ve)$/u.test(text)) ||
        /s$/u.test(words[from]?.text ?? '')) &&
      claim.from >= from &&
      claim.from - to <= OBJECT_REACH &&
      !isUnrealised(sentence, named.to, from),
  );
}

/** A word that may stand between a subject and its verb without turning what is done. */
function isBesideVerb({ text, isContent }: OwnSentence['words'][number]): boolean {
  return /ly$/u.test(text) || (!isContent && text !== 'not' && text !== 'never');
}

/** Words between "will" and the claim: "finally". */
const ANNOUNCED = 2;

/**
 * "Smith to freeze bills", "Smith will freeze bills", "a freeze, courtesy of
 * Smith", "Smith's freeze on bills": without a verb of saying, but as Smith's.
 */
function isAnnounced(
  { words, grammar, text, isHeadline }: OwnSentence,
  named: Stretch,
  claim: Stretch,
): boolean {
  if (grammar.smallWords !== null) return false;
  const next = words[named.to]?.text ?? '';
  const isNext = claim.from >= named.to && claim.from - named.to <= ANNOUNCED;
  if (
    isNext &&
    (next === 'will' ||
      next === "'ll" ||
      (next === 'to' && named.from === 0 && (isHeadline || !/[.!?]\W*$/u.test(text))))
  )
    return true;
  const before = words.slice(Math.max(0, named.from - 2), named.from).map(({ text }) => text);
  return claim.to <= named.from && /\b(?:courtesy of|thanks to)$/u.test(before.join(' '));
}

/** "Announced a freeze on bills": what is announced is to come. */
function isAnnouncing({ words }: OwnSentence, { from, to }: Found, claim: Stretch): boolean {
  const isNext = claim.from >= to && claim.from - to <= ANNOUNCED;
  return isNext && /^announc/u.test(words[from]?.text ?? '');
}

/** To promise is to speak of the future; what is only said must be put there by its verb. */
function isPromise(sentence: OwnSentence, { from, to }: Found): boolean {
  const { words, grammar } = sentence;
  if (findWithin(sentence, grammar.fairness.promises, from, to).length > 0) return true;
  return (
    words.some(
      ({ text }, at) =>
        // "Inflation to be back at 2%": a headline's future.
        (sentence.isHeadline && text === 'to' && at > 0 && at < from) ||
        FUTURE.has(text) ||
        (/^(?:is|are|was|were)$/u.test(text) && words[at + 1]?.text === 'to'),
    ) &&
    !words.some(
      (word, at) => MAYBE.has(word.text) && !isMonth(word) && words[at - 1]?.text !== 'what',
    )
  );
}

const FUTURE = new Set("will would shall 'll 'd going need".split(' '));
const MAYBE = new Set('might may could should'.split(' '));

/** Whether the claimant is the subject of a verb of saying, its agent, or the owner of a promise. */
function isSaidBy(sentence: OwnSentence, saying: Found, claimants: readonly string[]): boolean {
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
  if (/^(?:who|whose|which)$/u.test(words[begin]?.text ?? '')) {
    const antecedent = mentions.findLast(({ to }) => to <= begin);
    return antecedent !== undefined && isOwn(antecedent);
  }
  const subjects = subjectsBefore(sentence, begin);
  if (subjects.length > 0) return subjects.some(isOwn);
  if (findWithin(sentence, grammar.people.one, begin, saying.from).length > 0) return true;
  return !isSomebodyElses(sentence, saying);
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
  return /^(?:the|an?|his|her|their|'s|own|this|that|such)$/u.test(words[from - 1]?.text ?? '');
}

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
function isSomebodyElses({ words, clauses }: OwnSentence, saying: Stretch): boolean {
  const begin = clauseHead(clauses, saying.from);
  return words.slice(begin, saying.from).some(({ isContent, text, isCapitalized }, at) => {
    if (!isContent || /ly$/u.test(text)) return false;
    return at === 0 || !isCapitalized || words[begin + at - 1]?.isCapitalized === true;
  });
}
