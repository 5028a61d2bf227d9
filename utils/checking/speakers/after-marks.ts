import type { FoldedArticle, Passage } from '../passage';
import type { Attribution } from './attribution';
import { STRONG_CUE_FORMS } from './cue-verbs';
import { type CueKind, cueKindAt } from './cues';
import { isWithinPhrase, paragraphAround, QUOTED, sentenceEnd } from './frame';
import { ownerOfMessage } from './message-owner';
import { mentionOf, type Phrase, phraseAt } from './noun-phrase';
import { isPersonLike } from './people-named';
import { plainAttribution } from './plain-attribution';
import { quotedAs } from './quoted-as';
import { type SentenceWord, wordsOf } from './sentence-words';
import { subjectOf } from './subject';

/** A dash or colon and nothing but a name after the closing mark: a signature. */
const SIGNED =
  /^\s*[—–-]{1,2}\s*(?=\p{Lu}[\p{L}.’'-]*(?:\s+\p{Lu}[\p{L}.’'-]*){0,4}(?:[.,]?\s*(?:\d\d)?|,\s(?:[Ii]n |[Oo]n |[Tt]o |[Vv]ia |[Ff]rom )?[\p{Lu}\d][^.!?\n\uE000]{1,60})\s*$)/u;
/** The same in brackets: “…” (Maria Lopez, 2019). */
const SIGNED_IN_BRACKETS =
  /^[.,]?\s*\((?<name>(?!The\s)\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){1,3})(?:,\s[^()\n]{1,60})?\)\.?\s*$/u;
/** The subject of a clause after the marks begins within this many words. */
const LONGEST_START = 6;
/** Words of a clause after the marks that are searched for its verb. */
const LONGEST_CLAUSE = 24;

/** “…,” Legend said. “…,” said Legend. “…,” according to Legend. */
export function afterMarks(
  article: FoldedArticle,
  frame: string,
  passages: readonly Passage[],
  number: number,
): Attribution | null {
  const passage = passages[number] as Passage;
  const block = article.blocks[passage.block];
  if (!block || passage.form === 'block') return null;
  const paragraph = paragraphAround(frame, block, Math.min(passage.end, block.end) - 1);
  const signed = SIGNED.exec(frame.slice(passage.end, paragraph.end));
  if (signed) {
    const at = passage.end + signed[0].length;
    const words = wordsOf(frame, { start: at, end: paragraph.end });
    const phrase = phraseAt(words, 0, words.length);
    const mention = phrase && mentionOf(frame, words, phrase);
    // Date and place of a signature belong to the words that it signs.
    if (mention) return { mention, form: 'label', clause: { start: at, end: paragraph.end } };
  }
  const bracketed = SIGNED_IN_BRACKETS.exec(article.text.slice(passage.end, paragraph.end));
  const name = bracketed?.groups?.name;
  if (bracketed && name !== undefined && isPersonLike(name)) {
    const start = passage.end + bracketed[0].indexOf(name);
    const mention = { form: 'name' as const, start, end: start + name.length, text: name };
    return { mention, form: 'label', clause: { start, end: passage.end + bracketed[0].length } };
  }
  let at = number + 1;
  while (isWithinPhrase(frame, passages[at])) at++;
  const next = passages[at];
  const limit = next && next.start < paragraph.end ? next.start : paragraph.end;
  const end = sentenceEnd(frame, passage.end, limit);
  const tail = frame.slice(passage.end, end);
  const lead = /^[\s,;–—-]*/u.exec(tail)?.[0].length ?? 0;
  const clause = { start: passage.end + lead, end };
  if (clause.start >= end) return null;
  const words = wordsOf(frame, clause);
  const isCut = end === limit && limit < paragraph.end;
  const join = joinOf(article, frame, passage, tail);
  if (join === 'fragment' && isWithinPhrase(frame, passage)) return null;
  const found = phraseAfter(words, join, isCut, frame);
  const phrase = found && (ownerOfMessage(words, found) ?? found);
  return phrase && { mention: mentionOf(frame, words, phrase), form: 'clause', clause };
}

/**
 * How the words after the closing mark hang together with the quotation: they
 * go on after a comma, after another mark that may end a clause, in the page's
 * own sentence, or in a sentence of their own.
 */
type Join = 'comma' | 'mark' | 'fragment' | 'sentence';

function joinOf(article: FoldedArticle, frame: string, passage: Passage, tail: string): Join {
  const closing = article.text.slice(Math.max(passage.start, passage.end - 3), passage.end);
  const last = closing.replace(/["”’'»“]+$/u, '').slice(-1);
  if (
    last === '.' &&
    !tail.startsWith(',') &&
    !/^\s+\p{Ll}/u.test(frame.slice(passage.end, passage.end + 3))
  )
    return 'sentence';
  if (last === ',' || /^\s*,/u.test(tail)) return 'comma';
  return /[.?!–—-]/u.test(last) || /^\s*[–—-]/u.test(tail) ? 'mark' : 'fragment';
}

function phraseAfter(
  words: readonly SentenceWord[],
  join: Join,
  isCut: boolean,
  frame: string,
): Phrase | null {
  const first = words[0];
  if (!first) return null;
  const quoted = join === 'sentence' ? null : quotedAs(words);
  if (quoted && quoted.first <= LONGEST_START) return quoted;
  // "“It was hard” is how Lopez put it".
  if (first.kind === 'auxiliary' && words[1]?.lower === 'how')
    return phraseAt(words, 2, words.length);
  // "“It was hard” was Lopez's answer".
  const answer =
    first.kind === 'auxiliary' && join !== 'sentence' ? phraseAt(words, 1, words.length) : null;
  const owner = answer && ownerOfMessage(words, answer);
  if (owner) return owner;
  if (first.lower === 'according' && words[1]?.lower === 'to')
    return phraseAt(words, 2, words.length);
  if (first.lower === 'per' && join !== 'sentence') return phraseAt(words, 1, words.length);
  // "…, when Clinton attacked him", "…, though she noted": a clause about something else.
  if (first.kind === 'subordinator' && first.lower !== 'as') return null;
  if (/^(?:coordinator|relative)$/u.test(first.kind)) return null;
  if (
    first.kind === 'preposition' &&
    join !== 'sentence' &&
    /^(?:after|before|since|until|despite)$/u.test(first.lower)
  )
    return null;
  // "…," meaning the staff, …: a participle that is no cue goes on about the words, not the speaker.
  if (/^\p{Ll}+ing$/u.test(first.text) && !cueKindAt(words, 0)) return null;
  if (join !== 'sentence') {
    const said = first.kind === 'adverb' ? 1 : 0;
    const inverted =
      cueKindAt(words, said) && !/ing$/u.test(words[said]?.lower ?? '')
        ? phraseAt(words, said + 1, words.length)
        : null;
    if (inverted && inverted.first === said + 1) return inverted;
  }
  for (let at = 1; at < Math.min(words.length, LONGEST_CLAUSE); at++) {
    const kind = cueKindAt(words, at);
    if (!kind) continue;
    const subject = subjectOf(words, 0, at);
    if (!subject || (subject.relation !== 'finite' && subject.relation !== 'infinitive')) continue;
    const { phrase } = subject;
    return fits(words, join, phrase, at, kind, isCut, frame) ? phrase : null;
  }
  return join === 'comma' ? plainAttribution(words) : null;
}

function fits(
  words: readonly SentenceWord[],
  join: Join,
  phrase: Phrase,
  cueAt: number,
  kind: CueKind,
  isCut: boolean,
  frame: string,
): boolean {
  const isAdjacent = cueAt - phrase.last <= 3;
  switch (join) {
    case 'comma':
    case 'mark':
      return phrase.first <= LONGEST_START;
    case 'fragment':
      // A fragment without a comma belongs to the page's own sentence: only a bare "he said" may follow it.
      return phrase.first === 0 && isAdjacent && kind === 'saying';
    case 'sentence':
      // After a full stop the next sentence must be a bare attribution to count ("…" Legend said of it).
      return (
        !isCut &&
        phrase.first === 0 &&
        STRONG_CUE_FORMS.has(words[cueAt]?.lower ?? '') &&
        cueAt - phrase.last === 1 &&
        words.length - cueAt <= 5 &&
        !frame.slice(words[cueAt]?.end, words.at(-1)?.end).includes(QUOTED)
      );
    default:
      return join satisfies never;
  }
}
