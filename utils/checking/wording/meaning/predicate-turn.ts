import type { Word } from '../../../text/words';
import { NEGATIONS } from '../../negations';
import type { Change } from '../changes';
import { isOwn, type SenseTurn } from './sense-turn';

const FORMS_OF_BE = new Set(['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being', "'s"]);

/** What somebody was said to be, with nothing of substance printed in its place: "been there" for "been close". */
export function predicateTurn(change: Change, before: readonly Word[]): SenseTurn | null {
  const verb = before.findLast(({ text }) => !NEGATIONS.has(text));
  if (!verb || !FORMS_OF_BE.has(verb.text)) return null;
  const own = change.printed.filter(isOwn);
  const [first] = change.said;
  if (own.length === 0 || own.length !== change.printed.length || !first?.isContent) return null;
  if (own.some((word) => word.isContent)) return null;
  return { turn: 'predicate', said: first.text };
}
