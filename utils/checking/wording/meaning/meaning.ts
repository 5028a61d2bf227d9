import type { Change } from '../changes';
import { causeTurn } from './cause-turn';
import { certaintyTurn, numberTurn, tenseTurn } from './degree-turn';
import { negationTurn } from './negation-turn';
import { oppositeTurn } from './opposite-turn';
import { predicateTurn } from './predicate-turn';
import { scaleTurn } from './scale-turn';
import type { MeaningContext, SenseTurn } from './sense-turn';
import { actorTurn, nameTurn, personTurn, rolesTurn } from './who-turn';

/**
 * In what respect a change turns the sense, or `null` where it keeps it. Only
 * changes that a reader would answer "that is not what was said" to count;
 * everything else is a matter of how many words are no longer the speaker's.
 */
export function senseTurn(change: Change, context: MeaningContext): SenseTurn | null {
  return (
    negationTurn(change, context.kept) ??
    oppositeTurn(change, context) ??
    causeTurn(change) ??
    numberTurn(change) ??
    nameTurn(change, context) ??
    personTurn(change, context) ??
    actorTurn(change, context) ??
    predicateTurn(change, context.before) ??
    rolesTurn(change, context) ??
    tenseTurn(change) ??
    scaleTurn(change) ??
    certaintyTurn(change)
  );
}
