/** Words that put an event after its cause in time, or only seem to. */
import type { Found } from '../languages/phrase-book';
import { isSubject } from './cause-as-subject';
import type { Event } from './events';
import { findIn, type OwnSentence } from './sentence';

/** "as his love of Trump grew": words for a time that hold the cause. */
export function growingWith(sentence: OwnSentence, event: Event, cause: Found): Found | undefined {
  return findIn(sentence, sentence.grammar.links.time).find(
    ({ from, to }) => from >= event.to && from < cause.from && to > cause.to,
  );
}

/** "After his love of Trump had ended it": cause and ending are told in one clause, whatever followed. */
export function isWholeClause(
  sentence: OwnSentence,
  event: Event,
  cause: Found,
  time: Found,
): boolean {
  const { clauses, grammar } = sentence;
  if (grammar.smallWords !== null || clauses[event.from] !== clauses[time.from]) return false;
  return isSubject(sentence, event, cause);
}

/** "who once wore a red hat": at some time, and not as soon as. */
export function isAdverb({ words }: OwnSentence, { from, phrase }: Found): boolean {
  return phrase === 'once' && AUXILIARIES.test(words[from - 1]?.text ?? '');
}

const AUXILIARIES = /^(?:who|that|had|has|have|was|were|is|he|she|they)$/u;
