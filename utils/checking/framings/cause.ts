/**
 * A sentence that puts an event down to one cause, alone.
 *
 * The parts are found first: the ending (or the strain), the cause, the link
 * between them. Then everything that makes the sentence fair: the other cause
 * in the same breath, a denial, a correction, hearsay, a question.
 */

import type { ReadingPart, Severity, Span } from '../../model';
import type { Framing } from '../../record/schema';
import type { Word } from '../../text/words';
import { holdsAny } from '../words-held';
import {
  CAUSAL_LINKS,
  CORRECTION,
  DENIAL,
  EFFECT_LINKS,
  ENDING_NEGATION,
  HEARSAY,
  SHARED,
  TIME_LINKS,
} from './lexicon';
import { type Found, findPhrases, linkBetween } from './phrases';
import type { OwnSentence } from './sentence';

type CauseFraming = Extract<Framing, { kind: 'cause' }>;

/** What a sentence asserts, with the words that it rests on. */
export interface Assertion {
  readonly sentence: OwnSentence;
  readonly severity: Severity;
  readonly confidence: number;
  readonly reading: readonly ReadingPart[];
  /** Minor assertions are fair where the other cause stands in the same or the next sentence. */
  readonly isExcusedByNext: boolean;
}

/** How many words may stand between an effect and its cause; further apart they are two statements. */
const LONGEST_REACH = 16;

/** The assertion of a cause framing in a sentence, or `null`. */
export function assertsCause(
  sentence: OwnSentence,
  framing: CauseFraming,
  plainCause: string,
): Assertion | null {
  const { words } = sentence;
  const causes = findPhrases(words, framing.cause.words);
  if (causes.length === 0 || holdsAny(words, framing.otherCause.words)) return null;
  if (sentence.isQuestion || sentence.isSomebodyElses || isSetApart(sentence)) return null;
  const ended = endings(sentence, framing.event.ended, framing.event.bond, framing);
  const strained = endings(sentence, framing.event.strained, framing.event.bond, framing);
  const found = strongest(words, causes, ended, strained);
  if (!found) return null;
  if (isDatedQuarrel(sentence, found.event, framing)) return null;
  const part = (role: string, place: Span): ReadingPart => ({
    role,
    start: place.start,
    end: place.end,
    text: '',
  });
  const place = ({ from, to }: Found): Span => ({
    start: words[from]?.start ?? 0,
    end: words[to - 1]?.end ?? 0,
  });
  return {
    sentence,
    severity: found.isCausal && !found.isStrain ? 'material' : 'minor',
    confidence: found.isCausal ? 0.9 : 0.7,
    isExcusedByNext: !(found.isCausal && !found.isStrain),
    reading: [
      part('what happened', place(found.event)),
      part(`because of what (${plainCause})`, place(found.cause)),
      ...(found.link ? [part(found.isCausal ? 'cause word' : 'time word', place(found.link))] : []),
    ],
  };
}

interface Link {
  readonly event: Found;
  readonly cause: Found;
  readonly link: Found | null;
  readonly isCausal: boolean;
  readonly isStrain: boolean;
}

function strongest(
  words: readonly Word[],
  causes: readonly Found[],
  ended: readonly Found[],
  strained: readonly Found[],
): Link | null {
  const links = [
    ...ended.map((event) => ({ event, isStrain: false })),
    ...strained.map((event) => ({ event, isStrain: true })),
  ].flatMap(({ event, isStrain }) =>
    causes.flatMap((cause) => linkOf(words, event, cause, isStrain) ?? []),
  );
  const rank = (link: Link): number => (link.isCausal ? 2 : 0) + (link.isStrain ? 0 : 1);
  return links.sort((a, b) => rank(b) - rank(a))[0] ?? null;
}

function linkOf(
  words: readonly Word[],
  event: Found,
  cause: Found,
  isStrain: boolean,
): Link | null {
  if (event.from < cause.from) {
    if (cause.from - event.to > LONGEST_REACH) return null;
    const causal = linkBetween(words, event.to, cause.from, CAUSAL_LINKS);
    const temporal = linkBetween(words, event.to, cause.from, TIME_LINKS);
    const link = later(causal, temporal);
    return link ? { event, cause, link, isCausal: link === causal, isStrain } : null;
  }
  if (event.from - cause.to > LONGEST_REACH) return null;
  // "Because of Trump, …"; "After West backed Trump, …": the link stands before the cause.
  const before = linkBetween(
    words,
    Math.max(0, cause.from - 6),
    cause.from,
    CAUSAL_LINKS.filter((link) => link !== 'by' && link !== 'over'),
  );
  if (before) return { event, cause, link: before, isCausal: true, isStrain };
  const effect = linkBetween(words, cause.to, Math.min(words.length, event.to + 1), EFFECT_LINKS);
  if (effect) return { event, cause, link: effect, isCausal: true, isStrain };
  const time = linkBetween(words, Math.max(0, cause.from - 8), cause.from, TIME_LINKS);
  if (time) return { event, cause, link: time, isCausal: false, isStrain };
  return isSubjectOf(words, cause, event)
    ? { event, cause, link: null, isCausal: true, isStrain }
    : null;
}

function later(a: Found | null, b: Found | null): Found | null {
  if (!a || !b) return a ?? b;
  return b.from > a.from ? b : a;
}

/** "West's support for Trump has ruined their friendship": cause, verb, and what it was done to. */
function isSubjectOf(words: readonly Word[], cause: Found, event: Found): boolean {
  const between = words.slice(cause.to, event.from);
  return (
    between.length <= 3 &&
    between.every(
      (word) => !word.isContent || /^(?:just|finally|effectively|really|also)$/u.test(word.text),
    ) &&
    !between.some((word) => /^(?:and|but|or|who|that|which|he|she|they|i|we)$/u.test(word.text))
  );
}

/** Places where words for the ending stand with the bond that ended, or with the people whose it was. */
function endings(
  sentence: OwnSentence,
  phrases: readonly string[],
  bond: readonly string[],
  framing: CauseFraming,
): readonly Found[] {
  const { words, text } = sentence;
  const bonds = findPhrases(words, bond);
  const named = framing.people.filter((id) => sentence.people.has(id)).length;
  const isTogether =
    named >= Math.min(2, framing.people.length) ||
    /\b(?:they|their|them|the (?:pair|two|duo|stars|friends|men|musicians)|both)\b/iu.test(text);
  return findPhrases(words, phrases).filter((found) => {
    const holdsBond = findPhrases(words.slice(found.from, found.to), bond).length > 0;
    const isNearBond = bonds.some((place) => Math.abs(place.from - found.from) <= 8);
    return holdsBond || isNearBond || (isTogether && RELATIONAL.test(found.phrase));
  });
}

/** Endings that say by themselves that they are between people. */
const RELATIONAL =
  /\b(?:fall(?:ing|en)? ?-?(?:out|apart)|fallout|rift|estrange|split|break ?-?up|part ways|apart|sever|feud|row|beef|spat|drift|come between|drive a wedge)\b/iu;

function isSetApart({ text }: OwnSentence): boolean {
  const apart = text.replace(/n['’]t\b/gu, ' not').replace(ENDING_NEGATION, ' ');
  return DENIAL.test(apart) || CORRECTION.test(text) || HEARSAY.test(text) || SHARED.test(text);
}

/** "They fell out in 2018 over Trump": a quarrel with a date, not the end of the friendship. */
function isDatedQuarrel(
  { text, words }: OwnSentence,
  event: Found,
  framing: CauseFraming,
): boolean {
  if (!/\b(?:19|20)\d\d\b/u.test(text)) return false;
  const phrase = words.slice(event.from, event.to);
  return findPhrases(phrase, framing.event.bond).length === 0 && QUARREL.test(event.phrase);
}

const QUARREL =
  /\b(?:fall(?:ing)? ?-?out|fallout|row|spat|quarrel|feud|clash|beef|tension|strain|disagree|trouble|rift)\b/iu;
