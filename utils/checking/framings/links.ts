import type { Word } from '../../text/words';
import {
  BLAME_AFTER,
  CAUSAL_LINKS,
  EFFECT_LINKS,
  LIGHT_VERBS,
  OUTLIVES,
  SIDE_WITH,
  TIME_LINKS,
} from './lexicon';
import type { Parts } from './parts';
import { type Found, linkBetween } from './phrases';

/** An event and a cause that a sentence joins. */
export interface Link {
  readonly event: Found;
  readonly cause: Found;
  /** The joining word; `null` where the cause is the subject of the verb. */
  readonly link: Found | null;
  /** False where only an order in time is said. */
  readonly isCausal: boolean;
  readonly isStrain: boolean;
}

/** How many words may stand between an effect and its cause; further apart they are two statements. */
const LONGEST_REACH = 16;
/** A link word stands this close before the cause that it introduces at the head of a sentence. */
const LEAD = 8;
const BLAME_REACH = 6;

/** The gravest way in which a sentence joins an event to the cause, or `null`. */
export function gravestLink(
  words: readonly Word[],
  { causes, ended, strained }: Parts,
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
  const made = (link: Found | null, isCausal: boolean): Link => ({
    event,
    cause,
    link,
    isCausal,
    isStrain,
  });
  if (event.from < cause.from) {
    if (cause.from - event.to > LONGEST_REACH) return null;
    const blamed = linkBetween(words, Math.max(0, event.from - LEAD), event.from, BLAMES);
    if (blamed && linkBetween(words, event.to, cause.from, ['on'])) return made(blamed, true);
    const after = linkBetween(words, cause.to, cause.to + BLAME_REACH, BLAME_AFTER);
    if (after) return made(after, true);
    if (OUTLIVES.test(event.phrase)) return made(null, true);
    const lostTo = /^los/u.test(event.phrase) && words[cause.from - 1]?.text === 'to';
    if (lostTo) return made({ from: cause.from - 1, to: cause.from, phrase: 'to' }, true);
    const causal = linkBetween(words, event.to, cause.from, CAUSAL_LINKS);
    const temporal = linkBetween(words, event.to, cause.from, TIME_LINKS);
    const link = later(causal, temporal);
    return link ? made(link, link === causal) : null;
  }
  if (event.from - cause.to > LONGEST_REACH) return null;
  // "Because of Trump, …"; "After West backed Trump, …": the link stands before the cause.
  const lead = Math.max(0, cause.from - LEAD);
  const before = linkBetween(words, lead, cause.from, HEAD_LINKS);
  if (before) return made(before, true);
  const blame = linkBetween(words, lead, cause.from, BLAMES);
  if (blame && linkBetween(words, cause.to, event.from, ['for'])) return made(blame, true);
  const effect = linkBetween(words, cause.to, Math.min(words.length, event.to + 1), EFFECT_LINKS);
  if (effect) return made(effect, true);
  const time = linkBetween(words, lead, cause.from, TIME_LINKS);
  if (time) return made(time, false);
  return isSubjectOf(words, cause, event) ? made(null, true) : null;
}

/** "By" and "over" before a cause at the head of a sentence are places, not causes. */
const HEAD_LINKS = CAUSAL_LINKS.filter(
  (link) => link !== 'by' && link !== 'over' && link !== 'out of',
);
const BLAMES = ['blame', 'fault', 'credit', 'thank'];

function later(a: Found | null, b: Found | null): Found | null {
  if (!a || !b) return a ?? b;
  return b.from > a.from ? b : a;
}

/** "West's support for Trump has ruined their friendship": cause, verb, and what it was done to. */
function isSubjectOf(words: readonly Word[], cause: Found, event: Found): boolean {
  const between = words.slice(cause.to, event.from);
  // "It was Trump, and nobody else, who ended it": a cleft takes the cause out in front.
  const relative = between.findLastIndex(({ text }) => RELATIVES.has(text));
  if (relative >= 0 && words[0]?.text === 'it') return between.slice(relative + 1).every(isLight);
  if (isOwnBond(words, cause, event)) return false;
  return (
    between.length <= LONGEST_SUBJECT &&
    between.every(isLight) &&
    !between.some(({ text }) => NEW_SUBJECT.has(text))
  );
}

/** "Trump ended his friendship with West": the one named as the cause has a bond of his own. */
function isOwnBond(words: readonly Word[], cause: Found, event: Found): boolean {
  const isBareSubject =
    cause.from <= 1 && words.slice(0, cause.from).every((word) => word.isCapitalized);
  return (
    isBareSubject &&
    words
      .slice(event.to, event.to + 2)
      .some(({ text }) => text === 'his' || text === 'her' || text === 'its')
  );
}

function isLight({ text, isContent }: Word): boolean {
  return !isContent || LIGHT_ADVERBS.has(text) || SIDE_WITH.has(text) || LIGHT_VERBS.has(text);
}

const LONGEST_SUBJECT = 4;
const RELATIVES = new Set(['who', 'that', 'which']);
const LIGHT_ADVERBS = new Set([
  'just',
  'finally',
  'effectively',
  'really',
  'also',
  'already',
  'simply',
]);
const NEW_SUBJECT = new Set([
  'and',
  'but',
  'or',
  'who',
  'that',
  'which',
  'he',
  'she',
  'they',
  'i',
  'we',
  'it',
]);
