/**
 * Sentences that put an event down to one cause, alone. The readings find what
 * is joined to what; then everything that makes the sentence fair has its say.
 */
import { type Assertion, readingPart } from './assertion';
import { areBothThere, areNamedAround, isAboutPeople, isWritersOwn } from './people-there';
import type { Place } from './place';
import { pointsBack } from './readings/across';
import { isVerbless, type Reading } from './readings/reading';
import type { FramingRules } from './rules';
import type { OwnSentence } from './sentence';
import { thingsEndedIn } from './things-ended';

/** The assertion of a cause framing in a sentence, by itself or with the one before it, or `null`. */
export function assertsCause(place: Place, rules: FramingRules): Assertion | null {
  const { sentence, before, page, framing, partsOf } = place;
  const hasCause = (one: OwnSentence | undefined): boolean =>
    one !== undefined && partsOf(one).causes.length > 0;
  // The headline says what a list is of.
  if (![sentence, before, page[0]].some(hasCause)) return null;
  if (isWritersOwn(sentence, framing.people) && !namesThing(place)) return null;
  const isAbout =
    isAboutPeople(sentence, framing.people) ||
    namesThing(place) ||
    (framing.people.length === 1 && partsOf(sentence).events.length > 0);
  if (!isAbout && !isVerbless(sentence) && !pointsBack(sentence)) return null;
  for (const { read } of rules.readings) {
    const reading = read(place);
    if (reading && !rules.fairness.some(({ excuses }) => excuses(place, reading)))
      return fromReading(place, reading);
  }
  return null;
}

/** What ended is a thing, and named: "the talks failed" needs no names of those who talked. */
function namesThing({ sentence, framing }: Place): boolean {
  return thingsEndedIn(sentence, framing.event, framing.people).length > 0;
}

function fromReading({ sentence, story, framing }: Place, reading: Reading): Assertion {
  const { event, cause, link, isCausal, isJuxtaposed, eventIn, causeIn } = reading;
  const isMaterial = isCausal && !event.isStrain && isJuxtaposed !== true;
  const person = story.people.find(({ id }) => id === framing.cause.people[0]);
  const name = person?.name ?? framing.cause.words[0] ?? '';
  return {
    sentence: reading.assertedIn ?? sentence,
    severity: isMaterial ? framing.severity : 'minor',
    confidence: isMaterial ? (eventIn === causeIn ? 0.9 : 0.86) : 0.7,
    people: new Set([sentence, eventIn, causeIn].flatMap(({ people }) => [...people])),
    isBorrowed: eventIn !== sentence && causeIn !== sentence,
    meansPeopleAround:
      areBothThere(eventIn, framing.people) && areNamedAround(eventIn, framing.people),
    reading: [
      readingPart('what happened', eventIn.words, event),
      ...(event.bond && event.bond.from >= event.to
        ? [readingPart('to what', eventIn.words, event.bond)]
        : []),
      readingPart(`because of what (${name})`, causeIn.words, cause),
      ...(link ? [readingPart(isCausal ? 'cause word' : 'time word', sentence.words, link)] : []),
    ],
  };
}
