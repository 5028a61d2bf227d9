import type { Word } from '../../../text/words';
import { NEGATIONS } from '../../negations';
import type { Cut } from './cut';

/** A negation reaches this many words to its right within a clause. */
const SCOPE = 6;
/** Longer cuts at an ellipsis are passages left out, not a "not" picked out of a sentence. */
const LONGEST_PICK = 3;
const CLAUSE_BREAK = new Set([
  'and',
  'but',
  'so',
  'because',
  'which',
  'who',
  'if',
  'when',
  'while',
]);
/** Verbs that pass a negation on to their clause (neg-raising: Horn, A Natural History of Negation, 1989), by stem. */
const HANDS_ON = new Set([
  'think',
  'believ',
  'suppos',
  'imagin',
  'expect',
  'want',
  'feel',
  'seem',
  'mean',
  'say',
  'go',
  'try',
]);
const CONDITIONS = new Set(['if', 'unless']);
/** The page's own words that keep a condition. */
const CONDITIONAL =
  /\b(?:if|unless|should|were|provided|assuming|as long as|whenever|when|once)\b/iu;

const NOT_CONDITIONAL = /\bwhen (?:it comes to|asked|pressed|questioned)\b|\bas (?:if|though)\b/giu;

/** Whether the denial that the kept words stood in is left outside the marks, or picked out of them at an ellipsis. */
export function losesDenial({ before, kept, leftOut }: Cut): boolean {
  return isNegatedOutside(before, kept) || leftOut.some(isPickedOut);
}

/**
 * The negation must fall on the quoted words themselves, at most through a verb
 * that hands it on ("I don't think we're …"); a negated verb left outside takes
 * its denial with it.
 */
function isNegatedOutside(before: readonly Word[], quoted: readonly Word[]): boolean {
  const near = before.slice(-SCOPE);
  const at = near.findLastIndex((word) => NEGATIONS.has(word.text));
  // "I did not resign | because the ward closed": it is the reason that is denied.
  if (at >= 0 && quoted[0]?.text === 'because')
    return !near.slice(at + 1).some((word) => CLAUSE_BREAK.has(word.text));
  if (at < 0 || CLAUSE_BREAK.has(quoted[0]?.text ?? '')) return false;
  const between = near.slice(at + 1);
  if (between.some((word) => CLAUSE_BREAK.has(word.text))) return false;
  if (!quoted.slice(0, 4).some((word) => word.isContent)) return false;
  const content = between.filter((word) => word.isContent);
  if (content.every((word) => HANDS_ON.has(word.stem))) return true;
  // "I don't think the board | is corrupt": only the subject stands between.
  return HANDS_ON.has(content[0]?.stem ?? '') && FINITE.has(quoted[0]?.text ?? '');
}

/** Verbs with which a clause goes on after its subject. */
const FINITE = new Set(
  'is are was were am has have had do does did will would can could should may might must'.split(
    ' ',
  ),
);

function isPickedOut(run: readonly Word[]): boolean {
  return run.length <= LONGEST_PICK && run.some((word) => NEGATIONS.has(word.text));
}

/** Whether the condition on which the kept words depend ("if history is erased, …") is left outside the marks. */
export function losesCondition({ before, kept, pageSentence }: Cut): boolean {
  const opens = before.findLastIndex((word) => CONDITIONS.has(word.text));
  if (opens < 0 || before.length - opens < 3) return false;
  // A conjunction between condition and quotation begins a clause of its own.
  if (
    CLAUSE_BREAK.has(kept[0]?.text ?? '') ||
    before.slice(opens + 1).some((word) => CLAUSE_BREAK.has(word.text))
  )
    return false;
  const own = pageSentence.replace(NOT_CONDITIONAL, ' ');
  return SUBJECTS.has(kept[0]?.text ?? '') && !CONDITIONAL.test(own);
}

/** What main clauses begin with. */
const SUBJECTS = new Set([
  'i',
  'we',
  'you',
  'he',
  'she',
  'it',
  'they',
  'then',
  'the',
  'this',
  'that',
  'there',
  'nobody',
  'everyone',
]);
