import type { Word } from '../../../text/words';
import type { Change } from '../changes';
import { isOwn, type SenseTurn } from './sense-turn';

/** Words that limit how far a claim goes or how sure it is. Degree words such as "really" do neither. */
const CERTAINTY = new Set([
  'only',
  'probably',
  'maybe',
  'perhaps',
  'possibly',
  'might',
  'may',
  'could',
  'allegedly',
  'apparently',
  'likely',
  'unlikely',
  'always',
  'sometimes',
  'often',
  'rarely',
  'partly',
  'mainly',
  'mostly',
  'entirely',
  'completely',
  'almost',
  'nearly',
  'all',
  'every',
  'each',
  'some',
  'must',
  'should',
  'would',
  'cannot',
  'if',
  'unless',
  'somewhat',
  'supposedly',
  'try',
  'tried',
  'trying',
  'attempt',
  'attempted',
  'attempting',
  'less',
  'fewer',
  'least',
  'hardly',
  'barely',
  'enough',
]);
/** Verbs by which a speaker says that he does not know, by stem. */
const HEDGES = new Set(['guess', 'suppos', 'seem', 'appear', 'suspect', 'doubt']);
/** Other ways to say that it is an opinion, by stem. */
const OPINIONS = new Set(['think', 'believ', 'feel', 'reckon', 'imagin', 'assum', 'expect']);
/** Certainty words that are also ordinary grammar: only their loss or gain alone counts. */
const LIGHT = new Set(['all', 'some', 'would', 'should', 'may', 'could']);

/** "Would have voted" made "voted": the auxiliary goes with the modal. */
const PERFECT = new Set(['have', 'had', 'has', 'be', 'been']);

/** A number for another. */
export function numberTurn(change: Change): SenseTurn | null {
  const printed = change.printed.filter(isOwn).filter((word) => /\d/u.test(word.key));
  const said = change.said.filter((word) => /\d/u.test(word.key));
  const [a, b] = [printed[0], said[0]];
  if (!a || !b || said.some((word) => printed.some((other) => other.key === word.key))) return null;
  return { turn: 'number', printed: a.text, said: b.text };
}

/** What has been made what will be, or the other way round. */
export function tenseTurn(change: Change): SenseTurn | null {
  const will = (list: readonly Word[]): Word | undefined =>
    list.find((word) => word.text === 'will' || word.text === 'shall');
  const past = (list: readonly Word[]): Word | undefined =>
    list.find((word) => PAST.has(word.text));
  const own = change.printed.filter(isOwn);
  const [printed, said] = will(own)
    ? [will(own), past(change.said)]
    : [past(own), will(change.said)];
  const isOneSided = !(will(own) && will(change.said));
  return printed && said && isOneSided
    ? { turn: 'tense', printed: printed.text, said: said.text }
    : null;
}

const PAST = new Set(['was', 'were', 'had', 'did', 'has', 'have', 'been']);

/** A word put in or left out that says how sure or how far. */
export function certaintyTurn(change: Change): SenseTurn | null {
  const printed = change.printed.filter(isOwn);
  const added = limitBeyond(printed, change.said);
  const lost = limitBeyond(change.said, printed);
  const isAlone =
    [...printed, ...change.said].filter((word) => !PERFECT.has(word.text)).length === 1;
  for (const [word, isAdded] of [
    [added, true],
    [lost, false],
  ] as const) {
    if (!word) continue;
    if (LIGHT.has(word.text) && !isAlone) continue;
    // One word of certainty for another of the same strength is a matter of wording.
    if (added && lost) continue;
    return { turn: 'certainty', word: word.text, isAdded };
  }
  return hedgeTurn(printed, change.said);
}

/** "He'd guess", "it seems to", put in or left out with nothing of the kind in its place. */
function hedgeTurn(printed: readonly Word[], said: readonly Word[]): SenseTurn | null {
  const hedge = (list: readonly Word[]): Word | undefined =>
    list.find(({ stem }) => HEDGES.has(stem));
  const isOpinion = (list: readonly Word[]): boolean =>
    list.some(({ stem, text }) => OPINIONS.has(stem) || HEDGES.has(stem) || CERTAINTY.has(text));
  const lost = hedge(said);
  if (lost && !isOpinion(printed)) return { turn: 'certainty', word: lost.text, isAdded: false };
  const added = hedge(printed);
  if (added && !isOpinion(said)) return { turn: 'certainty', word: added.text, isAdded: true };
  return null;
}

/** The first word of one side that says how sure or how far and that the other side has not. */
function limitBeyond(own: readonly Word[], other: readonly Word[]): Word | undefined {
  return own.find(
    (word, at) =>
      CERTAINTY.has(word.text) &&
      // "Not only … but also" and "more or less" limit nothing.
      !UNDOES_LIMIT.has(own[at - 1]?.text ?? '') &&
      !other.some(({ key }) => key === word.key),
  );
}

const UNDOES_LIMIT = new Set(['not', 'or']);
