/**
 * Sentences that put an event down to one cause, alone.
 *
 * The parts are found first: the ending (or the strain), the cause, the link
 * between them. Then everything that makes the sentence fair: the other cause
 * in the same breath, a denial, a correction, hearsay, a question. A cause may
 * also stand in one sentence and its effect in the next, tied by "it" or "that".
 */
import type { Story } from '../../record/schema';
import { type Assertion, readingPart } from './assertion';
import { isDatedQuarrel, isSetApart } from './fairness';
import { COUNTERFACTUAL, POINTS_BACK, REASON } from './lexicon';
import { gravestLink, type Link } from './links';
import { type CauseFraming, causesIn, isAboutPeople, type Parts, partsOf } from './parts';
import type { OwnSentence } from './sentence';

/** The assertion of a cause framing in a sentence, by itself or with the one before it, or `null`. */
export function assertsCause(
  sentence: OwnSentence,
  before: OwnSentence | undefined,
  framing: CauseFraming,
  story: Story,
): Assertion | null {
  const near = before ? [sentence, before] : [sentence];
  if (near.every((one) => causesIn(one, framing, story).length === 0)) return null;
  const parts = partsOf(sentence, framing, story);
  if (parts.namesOtherCause || isSetApart(sentence) || !isAboutPeople(sentence, framing))
    return null;
  const cause = causeName(framing, story);
  const link =
    gravestLink(sentence.words, parts) ??
    counterfactual(sentence, parts) ??
    afterColon(sentence, parts);
  if (link) {
    if (isDatedQuarrel(sentence, link.event, framing)) return null;
    return fromLink(sentence, link, cause);
  }
  return before ? acrossSentences(sentence, parts, before, framing, story, cause) : null;
}

function fromLink(sentence: OwnSentence, link: Link, cause: string): Assertion {
  const { words } = sentence;
  const isMaterial = link.isCausal && !link.isStrain;
  return {
    sentence,
    severity: isMaterial ? 'material' : 'minor',
    confidence: link.isCausal ? 0.9 : 0.7,
    isExcusedByNext: !isMaterial,
    reading: [
      readingPart('what happened', words, link.event),
      readingPart(`because of what (${cause})`, words, link.cause),
      ...(link.link
        ? [readingPart(link.isCausal ? 'cause word' : 'time word', words, link.link)]
        : []),
    ],
  };
}

/** "Had West kept his love of Trump to himself, they would still be friends." */
function counterfactual({ text, words }: OwnSentence, { causes }: Parts): Link | null {
  const [cause] = causes;
  if (!cause || !COUNTERFACTUAL.test(text)) return null;
  const still = words.findIndex((word) => word.text === 'would');
  const event = { from: still, to: words.length, phrase: 'would still' };
  return still < 0 ? null : { event, cause, link: null, isCausal: true, isStrain: false };
}

/** "Why they fell out: Trump": what stands alone after the colon is the answer. */
function afterColon({ text, words, start }: OwnSentence, { causes, ended }: Parts): Link | null {
  const cause = causes.find(({ to }) => words.length - to <= 1);
  const [event] = ended;
  const causeAt = words[cause?.from ?? -1]?.start;
  if (!cause || !event || causeAt === undefined || event.from > cause.from) return null;
  const before = text.slice(0, causeAt - start);
  if (!/[:—–-]\s*(?:\p{Lu}\p{L}+\s)?$/u.test(before) || !REASON.test(before)) return null;
  return { event, cause, link: null, isCausal: true, isStrain: false };
}

/**
 * "Why are they no longer friends? The reason is Trump." names the effect first;
 * "West put on the hat. Their friendship did not survive it." names the cause first.
 */
function acrossSentences(
  sentence: OwnSentence,
  parts: Parts,
  before: OwnSentence,
  framing: CauseFraming,
  story: Story,
  cause: string,
): Assertion | null {
  if (before.block !== sentence.block && !before.isHeadline) return null;
  const earlier = partsOf(before, framing, story);
  if (earlier.namesOtherCause) return null;
  const { words, text } = sentence;
  const base = {
    sentence,
    severity: 'material',
    confidence: 0.86,
    isExcusedByNext: false,
  } as const;
  const [named] = parts.causes;
  const [effect] = earlier.ended;
  const isAnswer =
    REASON.test(text) ||
    (before.isQuestion && REASON.test(before.text) && words.length <= LONGEST_ANSWER);
  if (named && effect && isAnswer && !isSetApart({ ...before, isQuestion: false })) {
    return {
      ...base,
      reading: [
        readingPart('what happened', before.words, effect),
        readingPart(`because of what (${cause})`, words, named),
      ],
    };
  }
  const [ended] = parts.ended;
  const [given] = earlier.causes;
  if (ended && given && POINTS_BACK.test(text) && !isSetApart(before)) {
    return {
      ...base,
      reading: [
        readingPart('what happened', words, ended),
        readingPart(`because of what (${cause})`, before.words, given),
      ],
    };
  }
  return null;
}

/** "The reason for the split? Donald Trump." */
const LONGEST_ANSWER = 6;

function causeName(framing: CauseFraming, story: Story): string {
  const person = story.people.find(({ id }) => id === framing.cause.people[0]);
  return person?.name ?? framing.cause.words[0] ?? '';
}
