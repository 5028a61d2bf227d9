import { findIn, type OwnSentence, type Stretch } from '../sentence';

/**
 * Whether a sentence says of a bond that it held: "they stayed friends".
 *
 * @param events everything in the sentence that ended or suffered: "their marriage did not survive"
 */
export function bondHeld(sentence: OwnSentence, events: readonly Stretch[]): boolean {
  return findIn(sentence, sentence.grammar.fairness.held).some(
    ({ from }) =>
      !events.some((event) => event.from <= from && event.to > from) &&
      // "A friendship that had outlasted three labels was wrecked": up to then.
      !(sentence.words[from - 1]?.text === 'had' && events.some((event) => event.from > from)),
  );
}
