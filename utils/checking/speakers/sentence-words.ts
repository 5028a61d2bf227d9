import type { Span } from '../../model';
import { CUE_FORMS } from './cue-verbs';
import { QUOTED } from './frame';
import {
  ADVERBS,
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  GROUPS_OF_PEOPLE,
  INDEFINITE_PRONOUNS,
  NAME_PARTICLES,
  NEGATIONS,
  NOUNS_IN_LY,
  PREPOSITIONS,
  RELATIVES,
  SPEAKING_PRONOUNS,
  SUBORDINATORS,
  TIME_NOUNS,
  TIME_UNITS,
  TIME_WORDS,
  TITLES,
} from './word-classes';

export type WordKind =
  | 'name'
  | 'title'
  | 'plain'
  | 'pronoun'
  | 'determiner'
  | 'preposition'
  | 'coordinator'
  | 'subordinator'
  | 'relative'
  | 'auxiliary'
  | 'negation'
  | 'adverb'
  | 'time'
  | 'possessive'
  | 'quoted'
  | 'comma'
  | 'break';

/** A word or mark of one sentence of the frame, with its grammatical class. */
export interface SentenceWord extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: WordKind;
}

const PIECE = new RegExp(
  String.raw`${QUOTED}+|@\w+|(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s)|[\p{L}\p{N}][\p{L}\p{M}\p{N}&]*(?:[’'.-][\p{L}\p{M}\p{N}]+)*|[’'](?=\s)|,|[;:—–]|\s-\s`,
  'gu',
);
const CONTRACTED = /^(he|she|they|it|i|we|who|that|there)([’'](?:s|d|re|ve|ll|m))$/iu;
const POSSESSIVE = /^(.+?)([’']s)$/u;

/**
 * The words of a stretch of the frame. Where most words are capitalized, as in
 * a headline, function words and verbs are told from names by their form.
 */
export function wordsOf(frame: string, span: Span): readonly SentenceWord[] {
  const part = frame.slice(span.start, span.end);
  const pieces = [...part.matchAll(PIECE)].flatMap((match) =>
    split(match[0], span.start + match.index),
  );
  const isHeadline = isTitleCase(pieces);
  const words: SentenceWord[] = [];
  pieces.forEach((piece, at) => {
    const previous = words.at(-1);
    const isFirst =
      !previous || previous.kind === 'quoted' || previous.text === ':' || words.length === 0;
    const next = pieces[at + 1];
    const kind = kindOf(piece.text, {
      previous,
      next: next?.text,
      looseCapital: isFirst || isHeadline,
      endsWithStop: frame.charAt(piece.end) === '.',
    });
    words.push({ ...piece, lower: piece.text.toLowerCase(), kind });
  });
  return words;
}

interface Piece extends Span {
  readonly text: string;
}

function split(text: string, start: number): readonly Piece[] {
  const parts = CONTRACTED.exec(text) ?? POSSESSIVE.exec(text);
  if (!parts?.[1] || !parts[2]) return [{ text, start, end: start + text.length }];
  const middle = start + parts[1].length;
  return [
    { text: parts[1], start, end: middle },
    { text: parts[2], start: middle, end: middle + parts[2].length },
  ];
}

interface Surroundings {
  readonly previous: SentenceWord | undefined;
  readonly next: string | undefined;
  /** A capital proves nothing here. */
  readonly looseCapital: boolean;
  readonly endsWithStop: boolean;
}

function kindOf(text: string, around: Surroundings): WordKind {
  if (text.startsWith(QUOTED)) return 'quoted';
  if (text === ',') return 'comma';
  if (/^[;:—–]$|^\s-\s$/u.test(text)) return 'break';
  const lower = text.toLowerCase();
  const { previous } = around;
  if (/^[’']/u.test(text)) return isOwner(previous) ? 'possessive' : 'auxiliary';
  if (TITLES.has(lower) && around.endsWithStop) return 'title';
  if (text.startsWith('@')) return 'name';
  const isCapital = /^\p{Lu}/u.test(text);
  if (TIME_WORDS.has(lower) && isCapital) return 'time';
  if (TIME_UNITS.has(lower) && /^(?:last|this|next|that|earlier)$/u.test(previous?.lower ?? ''))
    return 'time';
  if (isCapital && !around.looseCapital && !(SPEAKING_PRONOUNS.has(lower) && text !== 'IT'))
    return 'name';
  const small = smallWord(lower, around.next);
  if (small) return small;
  if (NAME_PARTICLES.has(lower) && /^\p{Lu}/u.test(around.next ?? '') && previous?.kind === 'name')
    return 'name';
  if (!isCapital) return 'plain';
  return CUE_FORMS.has(lower) ||
    GROUPS_OF_PEOPLE.has(lower) ||
    TIME_NOUNS.has(lower) ||
    (around.looseCapital && /ing$/u.test(lower) && !previous)
    ? 'plain'
    : 'name';
}

/** A possessive follows a noun; after a pronoun it is a verb. */
function isOwner(previous: SentenceWord | undefined): boolean {
  return (
    previous !== undefined &&
    previous.kind !== 'pronoun' &&
    previous.kind !== 'relative' &&
    previous.kind !== 'subordinator' &&
    previous.lower !== 'there'
  );
}

function smallWord(lower: string, next: string | undefined): WordKind | null {
  if (SPEAKING_PRONOUNS.has(lower) || INDEFINITE_PRONOUNS.has(lower)) return 'pronoun';
  if (NEGATIONS.has(lower)) return 'negation';
  if (AUXILIARIES.has(lower)) return 'auxiliary';
  if (/^(?:last|next)$/u.test(lower) && TIME_UNITS.has(next?.toLowerCase() ?? '')) return 'time';
  if (/^(?:this|that)$/u.test(lower) && TIME_UNITS.has(next?.toLowerCase() ?? '')) return 'time';
  if (DETERMINERS.has(lower)) return 'determiner';
  if (PREPOSITIONS.has(lower)) return 'preposition';
  if (COORDINATORS.has(lower)) return 'coordinator';
  if (RELATIVES.has(lower)) return 'relative';
  if (SUBORDINATORS.has(lower)) return 'subordinator';
  if (ADVERBS.has(lower)) return 'adverb';
  return /\p{L}{3}ly$/u.test(lower) && !NOUNS_IN_LY.has(lower) ? 'adverb' : null;
}

/** Headlines of the American kind capitalize verbs and prepositions too. */
function isTitleCase(pieces: readonly Piece[]): boolean {
  const lettered = pieces.filter(({ text }) => /^\p{L}{4,}/u.test(text));
  const capitals = lettered.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  return lettered.length >= 5
    ? capitals / lettered.length >= 0.9
    : capitals >= 3 && capitals === lettered.length;
}
