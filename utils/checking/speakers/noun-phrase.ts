import type { Mention } from './attribution';
import { CUE_FORMS } from './cue-verbs';
import { LONGEST_NICKNAME } from './frame';
import type { SentenceWord } from './sentence-words';
import { LONE_DETERMINERS, OFFICES } from './word-classes';

/** A noun phrase: numbers of its first and last word. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

const LONGEST_PHRASE = 14;

/** The noun phrase whose last word stands right before a place, or `null`. */
export function phraseBefore(
  words: readonly SentenceWord[],
  from: number,
  end: number,
): Phrase | null {
  const last = end - 1;
  const head = words[last];
  if (!head || last < from) return null;
  if (head.kind === 'pronoun' || (head.kind === 'determiner' && LONE_DETERMINERS.has(head.lower)))
    return { first: last, last };
  if (head.kind !== 'name' && head.kind !== 'plain') return null;
  let first = last;
  for (let at = last; at >= from && last - at < LONGEST_PHRASE; at--) {
    const word = words[at] as SentenceWord;
    if (word.kind === 'determiner') {
      first = at;
      if (words[at - 1]?.kind !== 'determiner') break;
    } else if (mayStandInside(words, from, at, last)) first = at;
    else break;
  }
  while (first < last && !mayBegin(words[first] as SentenceWord)) first++;
  return { first, last };
}

function mayStandInside(
  words: readonly SentenceWord[],
  from: number,
  at: number,
  last: number,
): boolean {
  const word = words[at] as SentenceWord;
  switch (word.kind) {
    case 'name':
    case 'title':
    case 'possessive':
      return true;
    case 'plain':
      // "In the spring of 2019 Lopez said": the year is none of her names.
      if (/^(?:19|20)\d\d$/u.test(word.lower) && words[at + 1]?.kind === 'name') return false;
      return at === last || !isVerbLike(words, from, at);
    case 'quoted':
      return word.end - word.start <= LONGEST_NICKNAME && at > from && at < last;
    case 'adverb':
      return words[at - 1]?.kind === 'determiner';
    case 'preposition':
      return at > from && joinsName(words, at);
    case 'coordinator':
      return (
        word.lower === 'and' &&
        words[at + 1]?.kind === 'name' &&
        words[at - 1]?.kind === 'name' &&
        at > from
      );
    default:
      return false;
  }
}

/** "Department of Justice", "hitmaker All of Me": a title or an office, not a person and a place. */
function joinsName(words: readonly SentenceWord[], at: number): boolean {
  const before = words[at - 1];
  if (words[at]?.lower !== 'of' || before?.kind !== 'name' || words[at + 1]?.kind !== 'name')
    return false;
  // "the All of Me singer", "the Bank of England governor": the title tells which one.
  const isModifier = words[at - 2]?.kind === 'determiner' && words[at + 2]?.kind === 'plain';
  return OFFICES.has(before.lower) || words[at - 2]?.kind === 'plain' || isModifier;
}

/** Whether a lower-case word is the verb of another clause rather than part of the phrase. */
function isVerbLike(words: readonly SentenceWord[], from: number, at: number): boolean {
  const { lower } = words[at] as SentenceWord;
  const before = words[at - 1];
  if (before?.kind === 'auxiliary' || before?.lower === 'to') return true;
  if (!CUE_FORMS.has(lower) && !/(?:ed|ing)$/u.test(lower)) return false;
  for (let left = at - 1; left >= Math.max(from, at - 4); left--) {
    const { kind } = words[left] as SentenceWord;
    if (kind === 'determiner' || kind === 'possessive') return false;
    if (kind !== 'plain' && kind !== 'adverb') return true;
  }
  return CUE_FORMS.has(lower);
}

function mayBegin({ kind }: SentenceWord): boolean {
  return (
    kind === 'name' ||
    kind === 'title' ||
    kind === 'plain' ||
    kind === 'determiner' ||
    kind === 'pronoun'
  );
}

/** "several groups granted": a past form after a noun is its verb. */
function endsPhrase(before: SentenceWord, word: SentenceWord): boolean {
  return (
    before.kind === 'plain' &&
    /ed$/u.test(word.lower) &&
    !/^(?:former|late|longtime|then|ex)$/u.test(before.lower)
  );
}

/** The noun phrase that begins at a place, or `null`. */
export function phraseAt(
  words: readonly SentenceWord[],
  first: number,
  end: number,
): Phrase | null {
  const start = words[first];
  if (!start || first >= end || !mayBegin(start)) return null;
  if (start.kind === 'pronoun') return { first, last: first };
  let last = first;
  let hasName = start.kind === 'name';
  for (let at = first + 1; at < end && at - first < LONGEST_PHRASE; at++) {
    const word = words[at] as SentenceWord;
    const before = words[at - 1] as SentenceWord;
    if (word.kind === 'name' || word.kind === 'title') {
      hasName = true;
    } else if (word.kind === 'plain') {
      const isModified = before.kind === 'determiner' || before.kind === 'possessive';
      // After a name a lower-case word is a verb or a new phrase, but for "the Oscar winner".
      if (hasName && !isModified && (start.kind !== 'determiner' || before.kind !== 'name')) break;
      if (hasName && /ed$/u.test(word.lower)) break;
      if (!isModified && (isVerbLike(words, first, at) || endsPhrase(before, word))) break;
    } else if (word.kind === 'preposition') {
      if (!joinsName(words, at)) break;
    } else if (word.kind === 'quoted') {
      if (word.end - word.start > LONGEST_NICKNAME || at + 1 >= end) break;
      if (words[at + 1]?.kind !== 'name' && words[at + 1]?.kind !== 'plain') break;
    } else if (word.kind !== 'possessive' && word.kind !== 'determiner' && word.kind !== 'adverb') {
      break;
    } else if (word.kind === 'determiner' && before.kind !== 'determiner') break;
    else if (word.kind === 'adverb' && before.kind !== 'determiner') break;
    else if (word.kind === 'possessive') hasName = false;
    last = at;
  }
  while (last > first && !isHead(words[last] as SentenceWord)) last--;
  return isHead(words[last] as SentenceWord) ? { first, last } : null;
}

/** Nouns, and the few determiners that stand alone for people. Numbers are neither. */
function isHead({ kind, lower }: SentenceWord): boolean {
  if (kind === 'determiner') return LONE_DETERMINERS.has(lower);
  return (kind === 'name' || kind === 'plain') && !/^\d+$/u.test(lower);
}

/** The words of a phrase that name somebody: the name alone, where the phrase ends in one, otherwise all of it. */
export function mentionOf(frame: string, words: readonly SentenceWord[], phrase: Phrase): Mention {
  const head = words[phrase.last] as SentenceWord;
  let { first } = phrase;
  if (head.kind === 'name') {
    first = phrase.last;
    while (first > phrase.first && isPartOfName(words, first - 1)) first--;
  }
  const isTitleOfWork =
    words.slice(first, phrase.last).some(({ kind }) => kind === 'preposition') &&
    !OFFICES.has(words[first]?.lower ?? '');
  if (isTitleOfWork) first = phrase.first;
  const start = (words[first] as SentenceWord).start;
  const form =
    head.kind === 'pronoun'
      ? 'pronoun'
      : head.kind === 'name' && !isTitleOfWork
        ? 'name'
        : 'description';
  return { form, start, end: head.end, text: frame.slice(start, head.end) };
}

function isPartOfName(words: readonly SentenceWord[], at: number): boolean {
  const { kind } = words[at] as SentenceWord;
  if (kind === 'quoted') return words[at - 1]?.kind === 'name';
  if (kind === 'preposition') return joinsName(words, at);
  return kind === 'name' || kind === 'title';
}
