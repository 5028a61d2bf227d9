import type { Framing, Story } from '../../../record/schema';
import { type Word, words } from '../../../text/words';
import { DEFAULT_GRAMMAR } from '../../languages/grammar-of';
import { holdsAny } from '../../words-held';
import type { Cut } from './cut';

export type CauseFraming = Extract<Framing, { kind: 'cause' }>;

/**
 * The framing whose cause stands in the quoted words while the other cause, named
 * in the same breath, stands only outside them, and the page does not supply it.
 *
 * @param printed the passage's words, brackets included
 */
export function lostCause(cut: Cut, printed: readonly Word[], story: Story): CauseFraming | null {
  const supplied = [...printed, ...words(cut.pageSentence)];
  return (
    causeFramings(story).find(
      ({ cause, otherCause, event }) =>
        holdsAny(cut.kept, cause.words) &&
        !holdsAny(cut.kept, otherCause.words) &&
        (speaksOfEvent(cut.kept, event) ||
          holdsAny(words(cut.pageSentence), [...event.bond, ...event.ended, ...event.strained])) &&
        holdsAny(cut.sentences, otherCause.words) &&
        !holdsAny(supplied, otherCause.words),
    ) ?? null
  );
}

/** The framing that the kept words assert by themselves. */
export function quotedFraming(kept: readonly Word[], story: Story): CauseFraming | null {
  return (
    causeFramings(story).find(
      ({ cause, otherCause, event }) =>
        holdsAny(kept, cause.words) &&
        speaksOfEvent(kept, event) &&
        !holdsAny(kept, otherCause.words),
    ) ?? null
  );
}

/** The framings of a story that give one cause for what had several. */
export function causeFramings(story: Story): readonly CauseFraming[] {
  return story.framings.filter((framing) => framing.kind === 'cause');
}

const { bonds, events } = DEFAULT_GRAMMAR;

/** Whether words speak of the bond that a framing is about, or of its ending: in the record's words or in plain English. */
export function speaksOfEvent(list: readonly Word[], event: CauseFraming['event']): boolean {
  if (holdsAny(list, [...event.bond, ...event.ended])) return true;
  const books = Object.entries(bonds).flatMap(([noun, book]) =>
    event.bond.includes(noun) ? [book, events.relational] : [],
  );
  return books.some((book) => book.find(list).length > 0);
}
