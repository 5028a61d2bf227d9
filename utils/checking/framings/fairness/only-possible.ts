import type { Place } from '../place';
import { partsThere, type Reading } from '../readings/reading';
import { findIn } from '../sentence';
import { isUnrealised } from '../unrealised';

/** Words from "may have" to what is held possible. */
const POSSIBLE_REACH = 3;

/** "Trump may have ended the friendship", "might be the reason", "threatened to end it". */
export function isOnlyPossible({ sentence }: Place, reading: Reading): boolean {
  const { event, cause, link, eventIn, causeIn } = reading;
  const isOneClause = eventIn === sentence && causeIn === sentence && link === null;
  if (isOneClause && cause.to <= event.from && isUnrealised(sentence, cause.to, event.from))
    return true;
  const parts = partsThere(sentence, reading);
  return findIn(sentence, sentence.grammar.fairness.possible).some(({ from, to }) =>
    parts.some(
      (part) => part.to > from && part.from - to <= POSSIBLE_REACH && part.from >= from - 1,
    ),
  );
}
