import type { Found } from '../languages/phrase-book';
import type { Event } from './events';

/** The plain case of an event: something ended there, with what ended where it stands beside it. */
export function endingAt(found: Found, bond: Found | null = null): Event {
  return { ...found, isStrain: false, bond, takesCause: false, isLeaving: false };
}
