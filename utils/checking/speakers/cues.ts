import {
  CHARACTERIZING_FORMS,
  CUE_FORMS,
  NOUN_FORMS,
  SAYING_FORMS,
  THOUGHT_FORMS,
} from './cue-verbs';
import type { SentenceWord } from './sentence-words';
import { LONE_DETERMINERS } from './word-classes';

export type CueKind = 'saying' | 'characterizing' | 'thought' | 'beside';

/** What kind of cue verb a word is where it stands, or `null` where it is none. */
export function cueKindAt(words: readonly SentenceWord[], at: number): CueKind | null {
  const word = words[at];
  if (word?.kind !== 'plain' || !CUE_FORMS.has(word.lower) || isNounAt(words, at)) return null;
  if (NAMING.test(word.lower) && isReducedPassive(words, at)) return null;
  if (SAYING_FORMS.has(word.lower)) return 'saying';
  if (CHARACTERIZING_FORMS.has(word.lower)) return 'characterizing';
  return THOUGHT_FORMS.has(word.lower) ? 'thought' : 'beside';
}

/** "his claim that …", "in a tweet", "early-morning tweets": the same forms as nouns. */
function isNounAt(words: readonly SentenceWord[], at: number): boolean {
  const { lower } = words[at] as SentenceWord;
  const before = words[at - 1];
  if (!before) return false;
  const isLone = before.kind === 'determiner' && LONE_DETERMINERS.has(before.lower);
  if ((before.kind === 'determiner' && !isLone) || before.kind === 'possessive') {
    return !/(?:said|told|wrote)$/u.test(lower);
  }
  if (!NOUN_FORMS.has(lower)) return false;
  if (isLone) return true;
  // "a page on the campaign's site states that …".
  if (before.kind === 'plain' && words[at + 1]?.lower === 'that') return false;
  if (before.lower === 'to') return /s$/u.test(lower);
  if (before.kind === 'preposition') return !/ing$/u.test(lower);
  // An adjective or noun before it: a subject would have a name, a pronoun or an article.
  if (before.kind !== 'plain') return false;
  // "clarified remarks": the object of another verb.
  if (CUE_FORMS.has(before.lower) || /ed$/u.test(before.lower)) return true;
  for (let left = at - 2; left >= Math.max(0, at - 4); left--) {
    const { kind } = words[left] as SentenceWord;
    if (kind === 'preposition') return true;
    if (kind === 'determiner') return /s$/u.test(lower) ? /s$/u.test(before.lower) : false;
    if (kind === 'possessive') return true;
    if (kind !== 'plain') return false;
  }
  return false;
}

const NAMING =
  /^(?:called|dubbed|labell?ed|branded|termed|deemed|billed|described|characteri[sz]ed|portrayed)$/u;

/**
 * "a group called “Us”", "a plan described as “bold”": these verbs need an
 * object when they are active, and none stands between them and the words.
 */
function isReducedPassive(words: readonly SentenceWord[], at: number): boolean {
  const next = words[at + 1];
  const isBare = !next || next.kind === 'quoted' || next.lower === 'as';
  if (!isBare) return false;
  // "what Lopez called “a mess”": the object has gone to the front.
  return !words
    .slice(Math.max(0, at - 8), at)
    .some(({ lower }) => /^(?:what|which|that|whom)$/u.test(lower));
}
