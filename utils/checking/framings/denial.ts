import { isAfterthought } from './afterthought';
import { gapBefore } from './gap-before';
import { findIn, type OwnSentence, type Stretch } from './sentence';
import { textBetween } from './text-between';

/**
 * Whether a negation falls on what a sentence joins: one that is not part of
 * the words for the ending, nor of somebody's stubbornness, and that reaches
 * the ending, its cause or the words between them.
 *
 * A negation reaches to the end of its clause; across it only where the next
 * one is what is denied ("does not think that …", "it was not, he says, …").
 *
 * @param events everything in the sentence that ended or suffered
 * @param parts the event and the link of the relation, if one was read
 * @param cause where its cause stands
 */
export function isDenied(
  sentence: OwnSentence,
  events: readonly Stretch[],
  parts: readonly Stretch[] = [],
  cause: Stretch | null = null,
): boolean {
  const { negations, stubborn, wholeDenials } = sentence.grammar.fairness;
  // "won't give up Trump" denies nothing; "won't give up West" denies what would be given up.
  const firm = findIn(sentence, stubborn).filter(
    ({ from, to }) => !events.some((event) => event.from === from + 1 && event.to === to),
  );
  const absorbing = [...events, ...parts, ...firm];
  const isAbsorbed = ({ from }: Stretch): boolean =>
    absorbing.some((span) => span.from <= from && span.to > from);
  const own = [...parts, ...(cause ? [cause] : [])];
  const isNear = ({ from }: Stretch): boolean =>
    own.length === 0 || own.some((one) => sentence.clauses[one.from] === sentence.clauses[from]);
  const joined = [...events.filter(isNear), ...own];
  const isWhole = (denial: Stretch): boolean =>
    !isAbsorbed(denial) && !(cause && isSaidBefore(sentence, denial, joined));
  if (findIn(sentence, wholeDenials).some(isWhole)) return true;
  const begin = cause ? Math.min(...[...parts, cause].map(({ from }) => from)) : -1;
  const end = Math.max(-1, ...joined.map(({ to }) => to));
  return findIn(sentence, negations).some((negation) => {
    const { from } = negation;
    if (isPartOfWord(sentence, from)) return false;
    if (cause && isOtherStatement(sentence, from, begin)) return false;
    // "did not stop being friends": what is negated is an ending itself.
    if (events.some((event) => event.from === from + 1 && event.to - event.from > 1)) return true;
    if (isAbsorbed(negation)) return false;
    if (cause && isWithinReason(sentence, from, parts, cause)) return false;
    if (cause && isWhatLedTo(sentence, from, parts, cause)) return false;
    if (cause && isWhyAtAll(sentence, from, parts, cause)) return false;
    if (from < begin)
      return reaches(sentence, from, begin) && !isStatementBefore(sentence, from, begin, events);
    if (cause && from < end) return fallsWithin(sentence, from, joined, parts, cause);
    if (cause && from >= end && isConsequence(sentence, from, events)) return false;
    if (from >= end && end >= 0 && isWhatFollows(sentence, from, end)) return false;
    if (from >= end && end >= 0 && isToldOfNoun(sentence, from)) return false;
    if (from >= end && end >= 0 && isNewSubject(sentence, from)) return false;
    return end < 0 || from < end || !isAfterthought(sentence, from, end - 1, cause !== null);
  });
}

/** "He would not give up Trump, so they parted": what was not done is the reason itself. */
function isWhatLedTo(
  { words, grammar }: OwnSentence,
  at: number,
  [, link]: readonly Stretch[],
  cause: Stretch,
): boolean {
  if (!link || grammar.smallWords !== null || cause.to > link.from || at >= cause.from)
    return false;
  const said = words
    .slice(link.from, link.to)
    .map(({ text }) => text)
    .join(' ');
  return /^(?:so|and so|which is|which was|therefore|hence|thus|consequently|prompting|forcing|leading)\b/u.test(
    said,
  );
}

/** "lost its festival to Smith because nobody had asked": why that could be so, once all is said. */
function isWhyAtAll(
  { words }: OwnSentence,
  at: number,
  [event]: readonly Stretch[],
  cause: Stretch,
): boolean {
  const end = Math.max(event?.to ?? 0, cause.to);
  return words
    .slice(end, at)
    .some(({ text }, index) => text === 'because' && words[end + index + 1]?.text !== 'of');
}

/** Whether a negation's clause is that of a later word, or governs it. */
function reaches(sentence: OwnSentence, at: number, to: number): boolean {
  const { words, clauses } = sentence;
  if (clauses[at] === clauses[to]) return true;
  // "it was not, Legend says, Trump who …"; "No, …".
  if (gapBefore(sentence, at + 1).includes(',')) return true;
  let governs = false;
  for (let one = at + 1; one <= to; one++) {
    if (clauses[one] === clauses[one - 1]) continue;
    const word = words[one]?.text ?? '';
    if (/[:;–—]/u.test(gapBefore(sentence, one)) || APART.has(word)) return false;
    governs = GOVERNED.has(word);
  }
  return governs;
}

/** "ended, not because of Trump", "Trump had no part, he says, in …"; not "because he would not drop Trump", a reason. */
function fallsWithin(
  sentence: OwnSentence,
  at: number,
  joined: readonly Stretch[],
  [, link]: readonly Stretch[],
  cause: Stretch,
): boolean {
  const { words, clauses } = sentence;
  if (link && link.to < at && at < cause.from && link.to - link.from === 1) return false;
  const isInClause = ({ from }: Stretch): boolean => clauses[from] === clauses[at];
  const own = joined.filter(isInClause);
  if (own.some(({ from }) => from > at)) return true;
  // "ended not over music but over Trump": what is denied is another thing.
  const behind = clauses.findIndex((clause) => clause > (clauses[at] ?? 0));
  const isAnother =
    BUT.has(words[behind]?.text ?? '') || /[:;–—]/u.test(gapBefore(sentence, behind));
  return own.length > 0 && !isAnother;
}

/**
 * "because Smith would not sing", "days after nobody came for Smith": what is
 * negated is said in the reason itself, and takes nothing back; but "because of
 * Smith, not Jones" and "because not Smith but Jones …" do.
 */
function isWithinReason(
  { words, clauses }: OwnSentence,
  at: number,
  [event, link]: readonly Stretch[],
  cause: Stretch,
): boolean {
  if (!event) return false;
  if (event.to <= cause.from && link && event.to <= link.from) {
    // "Killed by Smith, the show will not come back": what is negated is something later.
    const isLed = event.from === 0 && words[event.to]?.text === 'by';
    if (isLed && (clauses[at] ?? 0) > (clauses[cause.to - 1] ?? 0)) return true;
    // "because of a vase that nobody had insured": told of the cause.
    if (at > cause.to && TOLD.test(words[cause.to]?.text ?? '')) return true;
  }
  const conjunction = words.findLastIndex(
    ({ text }, index) => index < at && CONJUNCTIONS.has(text) && words[index + 1]?.text !== 'of',
  );
  if (conjunction < 0 || clauses[conjunction] !== clauses[at]) return false;
  if (words[at]?.text === 'not' && (at === conjunction + 1 || LINKS.has(words[at + 1]?.text ?? '')))
    return false;
  const isBefore = event.to <= conjunction && cause.from > conjunction;
  const isBehind =
    cause.from > conjunction && event.from > at && clauses[event.from] !== clauses[at];
  return isBefore || isBehind;
}

const TOLD = /^(?:that|which|who|whose)$/u;
/** Behind "not", another cause. */
const LINKS = new Set('because over due on for after by through when'.split(' '));
const CONJUNCTIONS = new Set('because after when once since until before'.split(' '));

/** "Money did not come into it – the two …": denied of something else, in a statement of its own. */
function isSaidBefore(sentence: OwnSentence, { to }: Stretch, joined: readonly Stretch[]): boolean {
  const first = Math.min(...joined.map(({ from }) => from));
  if (first < to) return false;
  return /[:;–—]/u.test(textBetween(sentence, to - 1, first));
}

/** "Money did not end it; Trump did": before a semicolon another statement is denied. */
function isOtherStatement(sentence: OwnSentence, at: number, begin: number): boolean {
  return at < begin && textBetween(sentence, at, begin).includes(';');
}

/** "The split over Trump did not hurt his sales": what did not follow, once all is said. */
function isConsequence({ words }: OwnSentence, at: number, events: readonly Stretch[]): boolean {
  const isVerb = FULL_VERBS.has(words[at - 1]?.text ?? '') || FAINT.has(words[at]?.text ?? '');
  const next = words.findIndex(({ isContent }, index) => index > at && isContent);
  const verb = words[next]?.text ?? '';
  return (
    isVerb &&
    next > at &&
    next - at <= CONSEQUENCE_REACH &&
    !TRUTH.test(verb) &&
    !events.some(({ from, to }) => from <= next && to > next)
  );
}

/** "The feud over Trump means that neither will be asked": what comes of it. */
function isWhatFollows({ words }: OwnSentence, at: number, end: number): boolean {
  return words
    .slice(end, at)
    .some(
      ({ text }, index, run) =>
        /^(?:means|meant|so)$/u.test(text) && run[index + 1]?.text === 'that',
    );
}

/** "Closed by Smith after losses on offices that nobody wanted": told of something else in the sentence. */
function isToldOfNoun({ words }: OwnSentence, at: number): boolean {
  return TOLD.test(words[at - 1]?.text ?? '') && words[at - 2]?.isContent === true;
}

/** "…, and nothing that has happened since has mended it": said of something else, once all is said. */
function isNewSubject({ words }: OwnSentence, at: number): boolean {
  return (
    words[at - 1]?.text === 'and' &&
    /^(?:nothing|nobody|none)$/u.test(words[at]?.text ?? '') &&
    TOLD.test(words[at + 1]?.text ?? '')
  );
}

/** Words from "not" to its verb: "did not in the least hurt". */
const CONSEQUENCE_REACH = 4;
/** Before "not", what makes the verb behind it a full one. */
const FULL_VERBS = new Set('do does did will would can could'.split(' '));
const FAINT = new Set('hardly scarcely barely'.split(' '));
/** Verbs by which something is not so. */
const TRUTH =
  /^(?:happen|occur|come|exist|apply|hold|tell|count|matter|figure|enter|play|cause|lead|end|break|kill|destroy|ruin|drive|do|part|split|cost|bring|make|think|believe|say|agree|accept|see|recogni[sz]e|call|blame|name|mean)/u;

/** "a no-show": a negation that is part of a longer word denies nothing. */
function isPartOfWord({ words, text, start }: OwnSentence, at: number): boolean {
  return text.charAt((words[at]?.end ?? start) - start) === '-';
}

/** "There is no guest verse; …", "No duet this time: …": said for itself, before what is joined. */
function isStatementBefore(
  sentence: OwnSentence,
  at: number,
  begin: number,
  events: readonly Stretch[],
): boolean {
  const { words, clauses } = sentence;
  // "did, though not together, and they were friends until …"
  const and = words.findLastIndex(
    ({ text }, index) => text === 'and' && index > at && index < begin,
  );
  const first = Math.min(begin, ...events.map(({ from }) => from));
  if (
    and >= 0 &&
    clauses[and] !== clauses[at] &&
    and < first &&
    PEOPLE.has(words[and + 1]?.text ?? '')
  )
    return true;
  const between = textBetween(sentence, at, begin);
  if (between.includes(';')) return true;
  return between.includes(':') && words[at]?.text === 'no' && words[at + 1]?.isContent === true;
}

/** Words that begin a clause of their own, which a negation before it leaves alone. */
const APART = new Set(
  'who whom whose which where but and so yet then while whereas although though'.split(' '),
);
const BUT = new Set('but so yet pero sino sondern aber mais mas ma'.split(' '));
/** Words that begin what is denied. */
const GOVERNED = new Set('that because if whether how why over due'.split(' '));
const PEOPLE = new Set('they the their he she'.split(' '));
