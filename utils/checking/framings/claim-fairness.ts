/** What makes a claim fair that a sentence gives somebody: whose version it is, what came of it, what takes it back. */
import type { Framing, Story } from '../../record/schema';
import { type Found, phraseBook } from '../languages/phrase-book';
import { isOfOthers } from './claims-of-others';
import { saysWrong, takesBack } from './fairness/retort';
import { findIn, type OwnSentence } from './sentence';

type ClaimFraming = Extract<Framing, { kind: 'claim' }>;

/** Who made the claim, and the house for which that person speaks: of whoever else the framing is about, those whose words are not on file. */
export function claimantsOf({ claimant, people }: ClaimFraming, story: Story): readonly string[] {
  const houses = people.filter((id) => story.people.some((one) => one.id === id && !one.tracked));
  return [claimant, ...houses];
}

/** A question, a hope, somebody else's version, or a denial that it was said. What was said may be a negation itself. */
export function isFair(
  sentence: OwnSentence,
  claim: Found,
  claimants: readonly string[],
  story: Story,
): boolean {
  const { mentions, grammar, isQuestion } = sentence;
  const { corrections, hopes, deniedSaying, reports, questions } = grammar.fairness;
  if (isQuestion || isOfOthers(sentence, story, claim) || wasKept(sentence)) return true;
  const isInClaim = ({ from }: Found): boolean => from >= claim.from && from < claim.to;
  // "A corrected edition, free of charge": what is promised corrects nothing that was said.
  if (
    [corrections, unbelieved].some((book) => findIn(sentence, book).some((one) => !isInClaim(one)))
  )
    return true;
  // "…, and the shops want to see it": hoped or asked by somebody, once all is said.
  if ([hopes, questions].some((book) => findIn(sentence, book).some(({ from }) => from < claim.to)))
    return true;
  // "Smith ‘can't promise’ to keep them": in quotation marks too.
  if (deniedSaying.find(sentence.allWords).length > 0) return true;
  if (isAccused(sentence, claimants)) return true;
  const [report] = findIn(sentence, reports);
  const teller = report && mentions.findLast(({ to }) => to <= report.from);
  return teller !== undefined && !claimants.includes(teller.person);
}

/** "Called the promise a fairy tale". */
const unbelieved = phraseBook(
  'fairy tale; fairytale; fantasy; pipe dream; pie in the sky; nonsense; invention; wishful; unrealistic; impossible to; no such thing',
);

/** "Jones accused Smith of having promised": the version of whoever accuses. */
function isAccused({ words, mentions }: OwnSentence, claimants: readonly string[]): boolean {
  const own = mentions.filter(({ person }) => claimants.includes(person));
  return words.some(
    ({ text }, at) =>
      ACCUSING.test(text) &&
      (own.some(({ from }) => from > at && from - at <= ACCUSED_REACH) ||
        !own.some(({ to }) => to <= at)),
  );
}

/** Words from "accused" to whom: "accused the council leader". */
const ACCUSED_REACH = 4;
const ACCUSING =
  /^(?:accus|reproach|remind|attack|taunt|mock|ridicul|chid|tax(?:ed|es)$|lambast|needl|recall|recollect)/u;

/** Words within which a promise that was not kept says so: "failed to keep her promise". */
const FAILURE_REACH = 3;

/** An event that was announced and happened: "…, and it was", "she kept her promise". */
function wasKept(sentence: OwnSentence): boolean {
  const { words, clauses, grammar } = sentence;
  const { fulfilled, fulfilledAtEnd, negations } = grammar.fairness;
  if (findIn(sentence, fulfilledAtEnd).some(({ to }) => clauses[to] !== clauses[to - 1]))
    return true;
  return findIn(sentence, fulfilled).some(({ from }) => {
    // "Will get it, as she has promised": it has not happened yet.
    if (words.slice(0, from).some(({ text }) => COMING.has(text))) return false;
    const before = words.slice(Math.max(0, from - FAILURE_REACH), from);
    return negations.find(before).length === 0 && !before.some(({ stem }) => FAILURES.has(stem));
  });
}

const COMING = new Set("will 'll shall".split(' '));
const FAILURES = new Set('fail refus unabl struggl'.split(' '));

/** "She did no such thing", "He is wrong": right behind. */
export function isTakenBack(next: OwnSentence): boolean {
  return takesBack(next) || saysWrong(next) || noSuch.find(next.words).length > 0;
}

const noSuch = phraseBook(
  'do no such thing; say no such thing; make no such; never say that; not say that; not what he/she say',
);
