import type { Found } from '../languages/phrase-book';
import type { Event } from './events';
import { findWithin, type OwnSentence } from './sentence';

/** "when he could no longer stomach his love of Trump", "when Trump became too much". */
export function notBorne(sentence: OwnSentence, { to }: Found, cause: Found): Found | undefined {
  return findWithin(sentence, sentence.grammar.links.intolerance, to, cause.to + BEHIND)[0];
}

/** Words behind a cause within which it is said not to be borne. */
const BEHIND = 5;

/** Words between what could not be borne and the cause. */
const BORNE = 8;

/** "could not look past the red hat, and the friendship was over": what was not to be borne, and what followed. */
export function followsFromIntolerance(
  sentence: OwnSentence,
  event: Event,
  cause: Found,
): Found | null {
  const { links } = sentence.grammar;
  const effectAt = Math.min(event.from, event.bond?.from ?? event.from);
  const borne = findWithin(sentence, links.intolerance, 0, effectAt).find(
    ({ from, to }) => from - cause.to <= BORNE && cause.from - to <= BORNE,
  );
  if (!borne) return null;
  return findWithin(sentence, links.and, Math.max(borne.to, cause.to), effectAt).at(0) ?? null;
}
