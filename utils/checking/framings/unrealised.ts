import { clauseHead } from './clause-head';
import type { OwnSentence } from './sentence';

/**
 * Whether the words between a subject and its verb say that it was not done, or
 * not yet: "refused to call off", "could call off", "threatened to end", "was
 * urged to end". Another language is not read so.
 *
 * @param subject where the words for whoever would have done it end
 * @param verb the number of the verb
 */
export function isUnrealised(
  { words, clauses, grammar }: OwnSentence,
  subject: number,
  verb: number,
): boolean {
  if (grammar.smallWords !== null) return false;
  const begin = Math.max(subject, clauseHead(clauses, verb));
  const between = words.slice(begin, verb);
  if (between.some((word) => MODALS.has(word.text) && !isMonth(word))) return true;
  const isGerund = /ing$/u.test(words[verb]?.text ?? '');
  const to = between.findLastIndex(({ text }) => text === 'to');
  if (to < 0 && !isGerund) return false;
  const before = to < 0 ? between : between.slice(0, to);
  if (before.some(({ text }) => WISHES.test(text))) return true;
  // "was told to end": somebody else's will.
  if (before.some(({ text }, at) => BIDS.test(text) && BE.has(before[at - 1]?.text ?? '')))
    return true;
  // "urged Smith to end": what comes before Smith is done to Smith.
  return (
    to === 0 &&
    begin === subject &&
    URGES.test(words.slice(0, subject).findLast(({ text }) => URGES.test(text))?.text ?? '')
  );
}

/** "In May": no "may". */
export function isMonth({ text, isCapitalized }: OwnSentence['words'][number]): boolean {
  return text === 'may' && isCapitalized;
}

const MODALS = new Set('could may might would should can must'.split(' '));
const WISHES =
  /^(?:refus|declin|urg|want|wish|tr(?:y|ies|ied)|attempt|threat|plan|hop(?:e|es|ed|ing)$|consider|ask|beg(?:s|ged)?$|press|expect|able$|willing|unwilling|ready$|reluctan|about$|likely$|unlikely$|promis|vow|offer|seek|sought|fail|unable|prepar|intend|intention|intent$|aim|pledg|invit|encourag|call(?:s|ed|ing)?$|demand|resist|contemplat|advis|warn|power|reserv|right$|bound$|supposed$|due$|unthinkable|tempt)/u;
const URGES =
  /^(?:urg|ask|beg(?:s|ged|ging)?$|press|want|invit|encourag|advis|expect|call(?:s|ed|ing)?$|plead|implor|lobb)/u;
const BIDS = /^(?:told|order|instruct|forced|obliged|compelled|required|made)/u;
const BE = new Set('is was were been being be'.split(' '));
