import type { Story } from '../../record/schema';
import type { Found } from '../languages/phrase-book';
import { ending, isRuledOut } from './claim-contents';
import { houseAtHead } from './claimant-house';
import { clauseHead } from './clause-head';
import { BY_REACH, isSaidBy, isSomebodyElses } from './said-by';
import { findIn, findWithin, type OwnSentence, type Stretch } from './sentence';
import { isTitleCase, namesIn } from './strangers';
import { isMonth, isUnrealised } from './unrealised';

/** Words between a stranger and a verb of saying of which the stranger is the subject. */
const TELLER_REACH = 3;

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
        wordsBetween(sentence, to, saying.from) <= TELLER_REACH &&
        // "At the yard in June, she promised"
        findWithin(sentence, grammar.people.one, to, saying.from).every(({ phrase }) =>
          /^who/u.test(phrase),
        ),
    );
  return isStrangers || (mustPromise && isSomebodyElses(sentence, saying)) ? undefined : saying;
}

/** How many words part a name from what is said, clauses about the one named left out: "Smith, who keeps a boat, promised". */
function wordsBetween({ words, clauses }: OwnSentence, from: number, to: number): number {
  const isAbout = (at: number): boolean =>
    clauses[at] !== clauses[to] &&
    /^(?:who|whose|whom)$/u.test(words[clauseHead(clauses, at)]?.text ?? '');
  return words.slice(from, to).filter((_, at) => !isAbout(from + at)).length;
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
