/**
 * The ways in which a page says what caused what: in one sentence, against the
 * facts, by a reason, an answer or a pointer in the next sentence, or merely
 * side by side.
 */
import { endsWhatWent, pointingBack, priceOfIt, tellsWhen } from './readings/across';
import { itemOfEnded, listItem, sideBySide } from './readings/beside';
import { inOneChain } from './readings/chain';
import { causeOfDeathIn } from './readings/obituary';
import { questionAffirmed, reasonAfterEffect } from './readings/questions';
import type { CauseReading } from './readings/reading';
import { againstTheFacts, heldUntil, inOneSentence } from './readings/within';

export const CAUSE_READINGS: readonly CauseReading[] = [
  { name: 'in one sentence', read: inOneSentence },
  { name: 'against the facts', read: againstTheFacts },
  { name: 'telling when it happened', read: tellsWhen },
  { name: 'the reason after the effect', read: reasonAfterEffect },
  { name: 'a question answered with yes', read: questionAffirmed },
  { name: 'pointing back to the cause', read: pointingBack },
  { name: 'the price of it', read: priceOfIt },
  { name: 'pointing back to the bond', read: endsWhatWent },
  { name: 'a bond that held until the cause', read: heldUntil },
  { name: 'side by side', read: sideBySide },
  { name: 'in one chain', read: inOneChain },
  { name: 'an item of a list', read: listItem },
  { name: 'a cause of death', read: causeOfDeathIn },
  { name: 'one of what was ended', read: itemOfEnded },
];
