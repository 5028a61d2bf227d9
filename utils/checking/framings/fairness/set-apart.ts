import { isOfOthers } from '../claims-of-others';
import { isDenied } from '../denial';
import type { Place } from '../place';
import type { OwnSentence } from '../sentence';
import { holdsCorrection } from './corrections';
import { bondHeld } from './held-bonds';
import { sharesBlame } from './shared-blame';

/** Whether a sentence, read by itself, does not assert what it says. */
export function isSetApart(sentence: OwnSentence, place: Place): boolean {
  return (
    didNotHappen(sentence, place) ||
    isOfOthers(sentence, place.story) ||
    // "It also opened late": where nothing ended, no blame is shared.
    (place.partsOf(sentence).events.length > 0 && sharesBlame(sentence))
  );
}

/** Whether a sentence denies or corrects what it tells of; that somebody announced it takes nothing back. */
export function didNotHappen(sentence: OwnSentence, { partsOf }: Place): boolean {
  const { events } = partsOf(sentence);
  return isDenied(sentence, events) || holdsCorrection(sentence) || bondHeld(sentence, events);
}
