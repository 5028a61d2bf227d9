import { CORRECTION, DENIAL, ENDING_NEGATION, HEARSAY, HELD, SHARED } from './lexicon';
import type { CauseFraming } from './parts';
import { type Found, findPhrases } from './phrases';
import type { OwnSentence } from './sentence';

/** Whether a sentence denies, corrects, reports or asks what it says, so that the page does not assert it. */
export function isSetApart({ text, isQuestion, isSomebodyElses }: OwnSentence): boolean {
  if (isQuestion || isSomebodyElses) return true;
  const apart = withNegationsApart(text).replace(ENDING_NEGATION, ' ');
  return (
    HELD.test(apart) ||
    DENIAL.test(apart) ||
    CORRECTION.test(text) ||
    HEARSAY.test(text) ||
    SHARED.test(text)
  );
}

/** A sentence with its contracted negations written out, as the patterns of denial expect them. */
export function withNegationsApart(text: string): string {
  return text.replace(/n['’]t\b/gu, ' not');
}

/** "They fell out in 2018 over Trump": a quarrel with a date, not the end of the friendship. */
export function isDatedQuarrel(
  { text, words }: OwnSentence,
  event: Found,
  framing: CauseFraming,
): boolean {
  if (!/\b(?:19|20)\d\d\b/u.test(text)) return false;
  return (
    findPhrases(words.slice(event.from, event.to), framing.event.bond).length === 0 &&
    QUARREL.test(event.phrase)
  );
}

const QUARREL =
  /\b(?:fall(?:ing)? ?-?out|fallout|row|spat|quarrel|feud|clash|beef|tension|strain|disagree|trouble|rift)\b/iu;
