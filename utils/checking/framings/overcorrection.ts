import type { Framing } from '../../record/schema';
import { holdsAny } from '../words-held';
import { type Assertion, readingPart } from './assertion';
import { findPhrases } from './phrases';
import type { OwnSentence } from './sentence';

type OvercorrectionFraming = Extract<Framing, { kind: 'overcorrection' }>;

/** A sentence that denies a cause altogether, where nothing on the page names another. */
export function assertsOvercorrection(
  sentence: OwnSentence,
  framing: OvercorrectionFraming,
  page: readonly OwnSentence[],
): Assertion | null {
  const { words } = sentence;
  const denial = findPhrases(words, framing.denials)[0];
  const cause = findPhrases(words, framing.cause.words)[0];
  if (!denial || !cause || sentence.isQuestion || sentence.isSomebodyElses) return null;
  if (page.some((other) => holdsAny(other.words, framing.otherCause.words))) return null;
  const isAboutEvent = holdsAny(words, [
    ...framing.event.bond,
    ...framing.event.ended,
    ...framing.event.strained,
  ]);
  if (
    !isAboutEvent &&
    !page.some(
      (other) => other.block === sentence.block && holdsAny(other.words, framing.event.bond),
    )
  )
    return null;
  return {
    sentence,
    severity: framing.severity,
    confidence: 0.7,
    isExcusedByNext: false,
    reading: [readingPart('denial', words, denial), readingPart('what is denied', words, cause)],
  };
}
