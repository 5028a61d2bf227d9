import { isOfOthers } from '../claims-of-others';
import { isDenied } from '../denial';
import type { Place } from '../place';
import type { OwnSentence } from '../sentence';
import { holdsCorrection } from './corrections';
import { bondHeld } from './held-bonds';
import { sharesBlame } from './shared-blame';

/** Whether a sentence, read by itself, does not assert what it says. */
export function isSetApart(sentence: OwnSentence, place: Place): boolean {
  const { events } = place.partsOf(sentence);
  return (
    isDenied(sentence, events) ||
    holdsCorrection(sentence) ||
    isOfOthers(sentence, place.story) ||
    sharesBlame(sentence) ||
    bondHeld(sentence, events)
  );
}
