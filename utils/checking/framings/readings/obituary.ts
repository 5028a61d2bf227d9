/** Lists and columns that write of what ended as of the dead: "Cause of death: a red hat." */

import { phraseBook } from '../../languages/phrase-book';
import { bondsIn } from '../bonds';
import { endingAt } from '../ending-at';
import type { Place } from '../place';
import { findIn, type OwnSentence } from '../sentence';
import type { Reading } from './reading';

const causeOfDeath = phraseBook(
  'cause of death; cause of the split; cause of the break-up; cause of the breakup; cause of departure; reason for leaving; reason for the split; time of death; died of; killed by',
);

/** Sentences back to the one that names who or what ended. */
const REACH = 4;

/** "3. Legend and West, 2001–2020. Cause of death: a red hat." */
export function causeOfDeathIn(place: Place): Reading | null {
  const { sentence, page, at, partsOf } = place;
  if (sentence.grammar.smallWords !== null) return null;
  const { causes } = partsOf(sentence);
  const death = findIn(sentence, causeOfDeath).find(({ from }) => from <= 1);
  const cause = death && causes.find(({ from }) => from >= death.to);
  if (!death || !cause || cause.from - death.to > REACH) return null;
  const subject = page
    .slice(Math.max(0, at - REACH), at)
    .findLast((one) => one.block === sentence.block && names(one, place));
  if (!subject || partsOf(subject).namesOtherCause) return null;
  const event = endingAt(death);
  return { event, cause, link: null, isCausal: true, eventIn: sentence, causeIn: sentence };
}

function names(sentence: OwnSentence, { framing: { people, event } }: Place): boolean {
  return (
    (people.length > 0 && people.every((id) => sentence.people.has(id))) ||
    bondsIn(sentence, event, people).length > 0
  );
}
