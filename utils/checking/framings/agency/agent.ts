import type { Story } from '../../../record/schema';
import type { Found } from '../../languages/phrase-book';
import { clauseHead } from '../clause-head';
import { findWithin, type OwnSentence, type PlacedMention, type Stretch } from '../sentence';
import { AND } from '../small-words';
import { whomSubjectMeans } from '../subject-pronoun';

/** The agent as the subject of a verb in the active, by name or as "he", or null. */
export function agentOf(
  sentence: OwnSentence,
  verb: Found,
  agent: string,
  page: readonly OwnSentence[],
  story: Story,
): PlacedMention | null {
  return (
    agentBefore(sentence, verb, agent) ??
    agentAtHead(sentence, verb, agent) ??
    pronounBefore(sentence, verb, agent, page, story)
  );
}

/** Words that may stand between "he" and its verb: "had", "promptly". */
const BETWEEN = 3;

/** "Smith came in May. In June he sacked Jones." */
function pronounBefore(
  sentence: OwnSentence,
  verb: Found,
  agent: string,
  page: readonly OwnSentence[],
  story: Story,
): PlacedMention | null {
  const { words, clauses, grammar } = sentence;
  if (grammar.smallWords !== null) return null;
  const at = words.findLastIndex(
    ({ text }, index) => index < verb.from && (text === 'he' || text === 'she' || text === 'they'),
  );
  if (at < 0 || verb.from - at - 1 > BETWEEN) return null;
  // "It was she who called time on it"
  const isCleft =
    words[at - 2]?.text === 'it' &&
    /^(?:is|was)$/u.test(words[at - 1]?.text ?? '') &&
    words[at + 1]?.text === 'who';
  if (!isCleft && clauses[at] !== clauses[verb.from]) return null;
  const gap = words.slice(at + (isCleft ? 2 : 1), verb.from);
  if (!gap.every(({ isContent, text }) => !isContent || /ly$/u.test(text))) return null;
  if (gap.some(({ text }) => BREAKS.has(text) || NOT_HIS.test(text))) return null;
  const meant = whomSubjectMeans(sentence, at, page, story);
  return meant?.person === agent ? meant : null;
}

/** "He was sacked", "he would have": done to him, or not done. */
const NOT_HIS = /^(?:was|is|were|are|been|being|be|would|could|might|may|to|got)$/u;

/** Words between the one who did it and the verb: "has", "publicly", "says he". */
const LONGEST_GAP = 6;

/** The agent, if the nearest person before the verb: "Legend has", "It was Legend who". */
function agentBefore(sentence: OwnSentence, verb: Found, agent: string): PlacedMention | null {
  const { words, clauses, mentions } = sentence;
  const subject = mentions.findLast(({ to }) => to <= verb.from);
  if (subject?.person !== agent) return null;
  // "Smith, tired of it all, ended": what stands between two commas parts nobody from a verb.
  const gap = words.filter(
    (_, at) =>
      at >= subject.to &&
      at < verb.from &&
      (clauses[at] === clauses[subject.from] || clauses[at] === clauses[verb.from]),
  );
  // "Smith's terraces say goodbye": what is Smith's is not Smith, decisions apart.
  if (
    gap[0]?.text === "'s" &&
    !gap.some(({ text }) => DECISIONS.test(text)) &&
    !/ing$/u.test(words[verb.from]?.text ?? '')
  )
    return null;
  // "The governors outvoted Smith and dismissed Jones": Smith is the object of the first.
  const isObject =
    gap[0]?.text === 'and' && /ed$/u.test(words[subject.from - 1]?.text ?? '') && subject.from > 1;
  const isBroken =
    isObject || gap.some(({ text }) => BREAKS.has(text)) || tellsOfOthers(sentence, subject, verb);
  return gap.length <= LONGEST_GAP && !isBroken ? subject : null;
}

const DECISIONS =
  /^(?:decision|choice|move|bid|order|plan|letter|vote|veto|tweet|post|office|team|axe)/u;

/** "Legend says their differences ended it": what he says has a subject of its own. */
function tellsOfOthers(sentence: OwnSentence, subject: Stretch, verb: Stretch): boolean {
  const said = findWithin(sentence, sentence.grammar.fairness.sayings, subject.to, verb.from).at(
    -1,
  );
  return (
    said !== undefined &&
    sentence.words
      .slice(said.to, verb.from)
      .some(({ isContent, text }) => isContent && !/ly$/u.test(text))
  );
}

/** "Smith and Jones ended it": what two do is neither's doing. */
export function isOneOfTwo({ words, mentions }: OwnSentence, { from, to }: PlacedMention): boolean {
  const isPerson = (at: number): boolean =>
    /^(?:he|she|they|him|her|both)$/u.test(words[at]?.text ?? '') ||
    mentions.some((one) => one.from <= at && one.to > at);
  return (
    (AND.has(words[from - 1]?.text ?? '') && isPerson(from - 2)) ||
    (AND.has(words[to]?.text ?? '') && isPerson(to + 1))
  );
}

const BREAKS = new Set(
  'because which whose with of when after but where how lost what whatever'.split(' '),
);

/** The agent at the head of the verb's clause, or right before it: "Legend, der die Freundschaft beendete". */
function agentAtHead(
  { words, clauses, mentions, grammar }: OwnSentence,
  verb: Found,
  agent: string,
): PlacedMention | null {
  if (!grammar.isVerbLast) return null;
  const head = clauseHead(clauses, verb.from);
  const isRelative = words[head]?.text === 'der' || words[head]?.text === 'die';
  const subject = mentions.find(
    ({ from, to }) => (from >= head && to <= verb.from) || (isRelative && to === head),
  );
  return subject?.person === agent && subject.from <= head ? subject : null;
}

/** Words between a passive and whoever did it. */
const BY_REACH = 4;
const FARTHEST_BY = 8;

/** The agent of a verb in the passive, or null: "was ended by Legend", "by its founder, Tobias Renn". */
export function agentOfPassive(
  { words, mentions, clauses }: OwnSentence,
  verb: Found,
  agent: string,
): PlacedMention | null {
  const by = words.findIndex(
    ({ text }, at) => text === 'by' && at >= verb.to && at - verb.to < FARTHEST_BY,
  );
  if (by < 0) return null;
  // "Hounded out of the Weather Bureau by Smith": only a place may stand between.
  if (by - verb.to >= BY_REACH && !/^(?:of|from|as|off|in)$/u.test(words[verb.to]?.text ?? ''))
    return null;
  const found = mentions.find(({ from }) => from > by);
  if (found?.person !== agent || found.from - by > BY_REACH + 1) return null;
  if (words[found.to]?.text === "'s") return null;
  // What stands between is what the agent is.
  const title = words.slice(by + 1, found.from);
  const isApart = (clauses[found.from] ?? 0) - (clauses[by] ?? 0);
  return title.every(({ text }) => !VERBAL.test(text)) && isApart <= 1 ? found : null;
}

const VERBAL = /^(?:is|was|were|has|had|of|for|with|who|that|which|and)$/u;
