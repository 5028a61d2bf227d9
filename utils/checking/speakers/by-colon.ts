import { blockAt } from '../../text/block-at';
import type { FoldedArticle, Passage } from '../passage';
import type { Attribution, Mention } from './attribution';
import { clauseSubject } from './clause-subject';
import { cueKindAt } from './cues';
import { paragraphAround, sentenceStart } from './frame';
import { mentionOf, type Phrase, phraseBefore } from './noun-phrase';
import { RUBRIC } from './rubric';
import { type SentenceWord, wordsOf } from './sentence-words';
import { INDEFINITE_PRONOUNS, RELATED_PEOPLE } from './word-classes';

/** Marks and white space between a sentence and the quotation after it are no longer than this. */
const LONGEST_BREAK = 6;

/** The sentence before ends in a colon: whoever it is about is speaking. */
export function byColon(
  article: FoldedArticle,
  frame: string,
  passage: Passage,
): Attribution | null {
  const from = Math.max(0, passage.start - LONGEST_BREAK);
  const found = /:\s*$/u.exec(frame.slice(from, passage.start));
  if (!found) return null;
  const colon = from + found.index;
  const block = article.blocks[blockAt(article.blocks, colon)];
  if (!block) return null;
  const start = sentenceStart(frame, colon, paragraphAround(frame, block, colon).start);
  const clause = { start, end: colon };
  if (RUBRIC.test(frame.slice(start, colon + 1))) return null;
  const words = wordsOf(frame, clause);
  const phrase = clauseSubject(words, 0, words.length) ?? lonePronoun(words);
  const owner = phrase && ownerOf(words, phrase);
  if (owner) return { mention: mentionOf(frame, words, owner), form: 'clause', clause };
  if (!phrase) return null;
  const mention = mentionOf(frame, words, phrase);
  // "Two questions remain: …": a thing, or people who are not said to speak.
  const isSpeaker =
    mention.form !== 'description' ||
    RELATED_PEOPLE.has(words.at(-1)?.lower ?? '') ||
    words.some((_, at) => cueKindAt(words, at));
  return isSpeaker ? { mention, form: 'clause', clause } : null;
}

/** "Lopez's answer: …": nothing but somebody's words before the colon. */
function ownerOf(words: readonly SentenceWord[], { first, last }: Phrase): Phrase | null {
  if (RELATED_PEOPLE.has(words[last]?.lower ?? '')) return null;
  const rest = words.slice(last + 1);
  if (rest.some(({ kind }, at) => kind === 'auxiliary' || cueKindAt(rest, at))) return null;
  for (let at = last; at > first; at--) {
    if (words[at]?.kind === 'possessive') return phraseBefore(words, first, at);
  }
  return null;
}

/** "On the vote itself she was blunt": past an introduction without a comma, the pronoun. */
function lonePronoun(words: readonly SentenceWord[]): Phrase | null {
  const at = words.findIndex(
    ({ kind, lower }) => kind === 'pronoun' && !INDEFINITE_PRONOUNS.has(lower),
  );
  return at < 0 ? null : { first: at, last: at };
}

/** Words in capitals that end a name: "LOPEZ ON SMITH". */
const NO_NAME = String.raw`(?!(?:ON|OF|OVER|AND|TO|FOR|IN|AT|SAYS|TELLS|OPENS|TALKS|SPEAKS)\b)`;
const NAMED_FIRST = /^((?:\p{Lu}[\p{L}.’'-]*)(?:\s+\p{Lu}[\p{L}.’'-]*){0,3}):\s/u;
const NAMED_LAST = new RegExp(
  String.raw`^[\s,]*[:—–-]\s+((?:\p{Lu}[\p{L}.’'-]*)(?:\s+${NO_NAME}\p{Lu}[\p{L}.’'-]*){0,3})`,
  'u',
);

/** In headlines: "Maria Lopez: Town hall vote ‘a mess’", "‘A mess’: Maria Lopez on the vote". */
export function byHeadline(
  article: FoldedArticle,
  frame: string,
  passage: Passage,
): Attribution | null {
  const block = article.blocks[passage.block];
  if (block?.role !== 'headline') return null;
  const first = NAMED_FIRST.exec(frame.slice(block.start, passage.start));
  const last = NAMED_LAST.exec(frame.slice(passage.end, block.end));
  const text = first?.[1] ?? last?.[1];
  if (text === undefined || RUBRIC.test(`${text}:`)) return null;
  const start = first ? block.start : passage.end + (last?.[0].length ?? 0) - text.length;
  const mention: Mention = { form: 'name', start, end: start + text.length, text };
  return { mention, form: 'clause', clause: mention };
}
