import { namePeople } from '../../record/name-people';
import type { Framing, Story } from '../../record/schema';
import { holdsAny } from '../words-held';
import { type Assertion, readingPart } from './assertion';
import { withNegationsApart } from './fairness';
import { CORRECTION, HEARSAY } from './lexicon';
import { findPhrases } from './phrases';
import type { OwnSentence } from './sentence';

type ClaimFraming = Extract<Framing, { kind: 'claim' }>;

/** That it was said is denied, not what was said: claims are often negations themselves ("no toll"). */
const DENIES_SAYING =
  /\b(?:never|not|nor|neither)\s+(?:\p{L}+\s+)?(?:promis|say|said|pledg|claim|guarante|vow|tell|told|commit|offer|announc|state|suggest)\w*|\b(?:den(?:y|ies|ied|ying|ial)|refut\w*|debunk\w*|contrary to|made no such|no such (?:promise|pledge|claim))\b/iu;
const HOPE = /\b(?:hop(?:es?|ed|ing)|wish(?:es|ed)?|aims? to|would like|dreams? of)\b/iu;

/**
 * A sentence that gives somebody a wider claim than was made: the claim without
 * its qualifier is minor, an explicit widening material; the qualifier in the
 * same or the next sentence makes it fair.
 */
export function assertsClaim(
  sentence: OwnSentence,
  next: OwnSentence | undefined,
  framing: ClaimFraming,
  story: Story,
): Assertion | null {
  const { words, text } = sentence;
  const claim = findPhrases(words, framing.claim)[0];
  if (
    !claim ||
    sentence.isQuestion ||
    sentence.isSomebodyElses ||
    CORRECTION.test(text) ||
    HEARSAY.test(text) ||
    HOPE.test(text) ||
    DENIES_SAYING.test(withNegationsApart(text))
  )
    return null;
  if (holdsAny(words, framing.qualifiers)) return null;
  const widening = findPhrases(words, framing.widenings)[0];
  if (!widening && next && holdsAny(next.words, framing.qualifiers)) return null;
  const speaker = namePeople(story).mentionsIn(text).at(0)?.person.id;
  if (
    speaker !== undefined &&
    speaker !== framing.claimant &&
    !sentence.people.has(framing.claimant)
  )
    return null;
  return {
    sentence,
    severity: widening ? framing.severity : 'minor',
    confidence: widening ? 0.86 : 0.65,
    isExcusedByNext: false,
    reading: [
      readingPart('claim', words, claim),
      ...(widening ? [readingPart('widened by', words, widening)] : []),
    ],
  };
}
