import type { Word } from '../../../text/words';
import { NEGATIONS } from '../../negations';
import type { Change } from '../changes';
import { isOwn, type SenseTurn } from './sense-turn';

/** Under another negation these go with it ("not … either", "not … neither"). */
const CONCORD = new Set([
  'neither',
  'nor',
  'nothing',
  'nobody',
  'none',
  'no',
  'either',
  'anything',
  'anybody',
  'any',
  'ever',
  'never',
]);

/** Verbs that deny what they govern, by stem. */
const DENIES_ITSELF = new Set(['stop', 'refus', 'fail', 'avoid', 'ceas', 'lack', 'prevent']);

/** A denial put in or left out. */
export function negationTurn(change: Change, kept: readonly Word[]): SenseTurn | null {
  const own = change.printed.filter(isOwn);
  const printed = own.filter(
    (word, at) => NEGATIONS.has(word.text) && own[at + 1]?.text !== 'only',
  );
  const said = change.said.filter(
    (word, at) => NEGATIONS.has(word.text) && change.said[at + 1]?.text !== 'only',
  );
  if (printed.length > 0 === said.length > 0) return null;
  // "stop loving" and "not love" deny alike.
  if ((printed.length > 0 ? change.said : own).some((word) => DENIES_ITSELF.has(word.stem)))
    return null;
  const isNegatedAnyway = kept.some((word) => NEGATIONS.has(word.text));
  const odd = printed.length > 0 ? printed : said;
  if (isNegatedAnyway && odd.every((word) => CONCORD.has(word.text))) return null;
  return { turn: 'negation', isAdded: printed.length > 0 };
}
