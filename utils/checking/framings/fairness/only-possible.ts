import type { Place } from '../place';
import { partsThere, type Reading } from '../readings/reading';
import { findIn, type OwnSentence, type Stretch } from '../sentence';
import { isUnrealised } from '../unrealised';

/** Words from "may have" to what is held possible. */
const POSSIBLE_REACH = 3;

/** "Trump may have ended the friendship", "might be the reason", "threatened to end it". */
export function isOnlyPossible({ sentence }: Place, reading: Reading): boolean {
  const { event, cause, link, eventIn, causeIn } = reading;
  const isOneClause = eventIn === sentence && causeIn === sentence && link === null;
  if (isOneClause && cause.to <= event.from && isUnrealised(sentence, cause.to, event.from))
    return true;
  if (isAskedFor(sentence, event, eventIn) || isAlmost(eventIn, event)) return true;
  const parts = partsThere(sentence, reading);
  return findIn(sentence, sentence.grammar.fairness.possible).some(({ from, to }) =>
    parts.some(
      (part) => part.to > from && part.from - to <= POSSIBLE_REACH && part.from >= from - 1,
    ),
  );
}

/** "Almost ended the run", "came close to ending it": it did not happen. "All but ended it" did. */
function isAlmost({ words, grammar }: OwnSentence, { from }: Stretch): boolean {
  if (grammar.smallWords !== null) return false;
  const lead = words.slice(Math.max(0, from - ALMOST_LEAD), from).map(({ text }) => text);
  return ALMOST.test(lead.join(' '));
}

/** Words of "came perilously close to". */
const ALMOST_LEAD = 4;
const ALMOST =
  /\b(?:almost|nearly|not quite|close to|near to|the brink of|the verge of)(?: (?:have|had|been|be|being|be|\p{L}+ly))*$/u;

/** Words from a call to what is called for: "pressure is growing on the long-serving Jones to". */
const CALL_REACH = 9;

/** "Pressure grows on Jones to resign over it", "calls for her to quit": wanted by others, and not done. */
function isAskedFor(sentence: OwnSentence, { from }: Stretch, eventIn: OwnSentence): boolean {
  if (eventIn !== sentence || sentence.grammar.smallWords !== null) return false;
  const { words, clauses } = sentence;
  if (isWanted(words, from)) return true;
  if (words[from - 1]?.text !== 'to') return false;
  const governing = words
    .slice(Math.max(0, from - CALL_REACH), from - 1)
    .findLast(({ text }, at, run) => {
      const place = from - 1 - run.length + at;
      return clauses[place] === clauses[from] && (CALLS.test(text) || BRINGS.test(text));
    });
  return governing !== undefined && CALLS.test(governing.text);
}

/** "Calls for the resignation of Smith", "demanded her dismissal": the ending as a noun. */
function isWanted(words: OwnSentence['words'], from: number): boolean {
  const lead = words.slice(Math.max(0, from - WANTED_LEAD), from).map(({ text }) => text);
  return WANTED.test(lead.join(' '));
}

/** Words of "called for the immediate". */
const WANTED_LEAD = 4;
const WANTED =
  /\b(?:call(?:s|ed|ing)? for|clamou?r(?:s|ed|ing)? for|push(?:es|ed|ing)? for|press(?:es|ed|ing)? for|demand(?:s|ed|ing)?|want(?:s|ed|ing)?|seek(?:s|ing)?|sought|urg(?:es|ed|ing)|petition(?:s|ed|ing)? for)(?: (?:the|an?|his|her|their|immediate|swift|early|\p{L}+ 's))+$/u;

const CALLS =
  /^(?:pressures?|calls?|called|calling|demands?|demanded|urg\p{L}+|ask(?:s|ed|ing)?|wants?|wanted|wish\p{L}*|expect\p{L}*|refus\p{L}+|threat\p{L}*|offer\p{L}*|plan(?:s|ned|ning)?|consider\p{L}*|declin\p{L}+|hesitat\p{L}+|invit\p{L}+|advis\p{L}+|beg(?:s|ged|ging)?|likely|unlikely|ready|unwilling|reluctant|supposed)$/u;
const BRINGS =
  /^(?:forc\p{L}+|led|leads?|leading|made|makes?|drove|driven|drives?|prompt\p{L}*|caus\p{L}+|compell?\p{L}*|oblig\p{L}+|decid\p{L}+|chose|chosen|persuad\p{L}+|mov(?:ed|es)|push\p{L}*|had|has|got|went|came|enough|reason|decision|choice)$/u;
