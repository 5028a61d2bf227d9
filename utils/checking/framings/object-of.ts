import { gapBefore } from './gap-before';
import type { OwnSentence, Stretch } from './sentence';
import { AND } from './small-words';

/** Prepositions that begin another phrase: what stands behind them is not what ended. */
export const ASIDE: ReadonlySet<string> = new Set(
  'with for in at on by from to into about against over as because after when since until'.split(
    ' ',
  ),
);

/**
 * Whether a verb and what may be its object stand together: in one clause, in a
 * list ("cost him fans, sponsors and a friend"), or the object as another name
 * of what comes before ("his oldest friend, John Legend").
 */
export function isObjectOf(sentence: OwnSentence, verb: Stretch, object: Stretch): boolean {
  const { clauses } = sentence;
  return (
    (clauses[verb.to - 1] === clauses[object.from] && !isSecondPredicate(sentence, verb, object)) ||
    isInList(sentence, verb, object) ||
    isOtherName(sentence, verb, object)
  );
}

/** "cost the firm millions and led friends to worry": another verb has taken over. */
function isSecondPredicate({ words }: OwnSentence, verb: Stretch, object: Stretch): boolean {
  return words
    .slice(verb.to, object.from)
    .some(({ text }, at, between) => AND.has(text) && isVerb(between[at + 1]?.text));
}

/** Whether an object closes a list that a verb has begun. */
export function isInList({ words, clauses }: OwnSentence, verb: Stretch, object: Stretch): boolean {
  const begin = clauses[verb.to - 1] ?? 0;
  const and = words.findLastIndex(
    ({ text }, at) => AND.has(text) && at >= verb.to && at < object.from,
  );
  if (and < 0 || clauses[and] !== clauses[object.from]) return false;
  if (words.slice(and + 1, object.from).some(({ text }) => isVerb(text))) return false;
  const isParted = clauses[and] !== clauses[and - 1];
  if (!isParted || (clauses[and] ?? 0) - begin >= 2) return true;
  // "…, and his friend Legend too": nothing behind it that could be its verb.
  return words
    .slice(object.to)
    .every(({ isContent, isCapitalized }) => !isContent || isCapitalized);
}

/** "his oldest friend, John Legend", "its latest victim: the friendship of the two". */
function isOtherName(sentence: OwnSentence, verb: Stretch, object: Stretch): boolean {
  const { words, clauses } = sentence;
  const clause = clauses[object.from] ?? 0;
  if (clause - (clauses[verb.to - 1] ?? 0) !== 1) return false;
  const first = clauses.indexOf(clause);
  const lead = words.slice(first, object.from);
  if (lead.length > LEAD || lead.some(({ text }) => AND.has(text))) return false;
  const gap = gapBefore(sentence, first);
  const isAnnounced = /[:–—]/u.test(gap);
  const isNoun = first === verb.to || OWNERS.has(words[verb.to]?.text ?? '');
  const behind = words[object.to];
  const isClosed =
    behind === undefined ||
    clauses[object.to] !== clause ||
    /^(?:of|with|between|and|or|'s|as|to)$/u.test(behind.text);
  return isClosed && (isAnnounced || (isNoun && first > verb.to && lead.length === 0));
}

/** Words that may stand before the noun of another name: "the whole friendship". */
const LEAD = 4;
const OWNERS = new Set('his her their its a an another one yet of'.split(' '));

/** Verbs that begin a second predicate behind "and" instead of going on with a list. */
function isVerb(text: string | undefined): boolean {
  return text !== undefined && (IRREGULAR_PASTS.has(text) || /[^e]ed$/u.test(text));
}

const IRREGULAR_PASTS = new Set(
  'led made left drew gave took came went got kept found saw told said brought won sent met put let had has was is were set'.split(
    ' ',
  ),
);
