import { clauseSubject } from './clause-subject';
import { PASSIVE_FORMS } from './cue-verbs';
import { type Phrase, phraseAt, phraseBefore } from './noun-phrase';
import type { SentenceWord } from './sentence-words';
import { FORMS_OF_BE, GROUPS_OF_PEOPLE, INDEFINITE_PRONOUNS, REFUSALS } from './word-classes';

/** How a verb is tied to whoever does it. */
export type Relation = 'finite' | 'participle' | 'infinitive' | 'relative';

export interface Subject {
  readonly phrase: Phrase;
  readonly relation: Relation;
}

/** Messages: "Legend's texts urging him" are Legend's words, whoever shows them. */
const MESSAGE =
  /^(?:texts?|messages?|letters?|e-?mails?|tweets?|posts?|notes?|statements?|memos?|words|replies|reply|lyrics|songs?|speech|caption|remarks|comments)$/u;

/** "After Lopez said": before a clause of its own these are no prepositions. */
const CONJUNCTIONS = /^(?:after|before|since|until)$/u;

/**
 * Who does what a cue verb says, or `null` where the sentence does not tell:
 * verbs that are denied, passives without an agent, infinitives of another's act.
 * @param from number of the first word of the clause
 */
export function subjectOf(
  words: readonly SentenceWord[],
  from: number,
  cueAt: number,
): Subject | null {
  const subject = grammaticalSubject(words, from, cueAt);
  const head = subject ? words[subject.phrase.last] : undefined;
  if (!subject || !head || INDEFINITE_PRONOUNS.has(head.lower)) return null;
  // "no aide said", "neither Lopez nor Smith said": nobody did.
  const isNobody = [words[subject.phrase.first], words[subject.phrase.first - 1]].some(
    (word) => word !== undefined && /^(?:no|nor|neither)$/u.test(word.lower),
  );
  if (isNobody) return null;
  // A bare noun without an article is the subject only in the plural: "critics said".
  const isBare = subject.phrase.first === subject.phrase.last && head.kind === 'plain';
  return isBare && !/s$/u.test(head.lower) && !GROUPS_OF_PEOPLE.has(head.lower) ? null : subject;
}

function grammaticalSubject(
  words: readonly SentenceWord[],
  from: number,
  cueAt: number,
): Subject | null {
  const cue = words[cueAt] as SentenceWord;
  const { at, isDenied, hasBe } = beforeAuxiliaries(words, from, cueAt);
  if (isDenied) return null;
  const isIng = /ing$/u.test(cue.lower);
  if (hasBe && !isIng && PASSIVE_FORMS.has(cue.lower)) return agentOf(words, cueAt);
  const before = words[at];
  if (!before || at < from) return null;
  if (isIng && !hasBe) return participleSubject(words, from, at);
  if (before.lower === 'to') {
    if (REFUSALS.has(words[at - 1]?.lower ?? '')) return null;
    const phrase = clauseSubject(words, from, at);
    return phrase && { phrase, relation: 'infinitive' };
  }
  if (before.kind === 'relative') {
    const afterComma = /^(?:comma|break)$/u.test(words[at - 1]?.kind ?? '');
    const end = afterComma ? at - 1 : at;
    const nearest = phraseBefore(words, from, end);
    const isName = nearest !== null && words[nearest.last]?.kind === 'name';
    // "yelled at Lopez, who answered": after a comma "who" is the name before it.
    const antecedent = afterComma && isName ? nearest : ungovernedBefore(words, from, end);
    const phrase = before.lower === 'what' ? null : antecedent;
    return phrase && { phrase, relation: 'relative' };
  }
  if (before.kind === 'coordinator' || before.kind === 'comma') {
    const phrase =
      before.kind === 'comma'
        ? (beforeApposition(words, from, at) ?? clauseSubject(words, from, at))
        : clauseSubject(words, from, at);
    return phrase && { phrase, relation: 'finite' };
  }
  const phrase = ungovernedBefore(words, from, at + 1);
  return phrase && { phrase, relation: 'finite' };
}

/** Steps back over what may stand between a subject and its verb. */
function beforeAuxiliaries(
  words: readonly SentenceWord[],
  from: number,
  cueAt: number,
): { readonly at: number; readonly isDenied: boolean; readonly hasBe: boolean } {
  let at = cueAt - 1;
  let isDenied = false;
  let hasBe = false;
  for (; at >= from; at--) {
    const { kind, lower } = words[at] as SentenceWord;
    if (kind === 'negation') isDenied = true;
    else if (kind === 'auxiliary')
      hasBe ||= FORMS_OF_BE.has(lower) || /^[’'](?:s|re|m)$/u.test(lower);
    else if (lower === 'since' && words[at - 1]?.kind === 'auxiliary') continue;
    else if (kind !== 'adverb' && kind !== 'time') break;
  }
  // "on Tuesday said": the day belongs to its preposition.
  if (words[at]?.kind === 'preposition' && words[at + 1]?.kind === 'time') at--;
  return { at, isDenied, hasBe };
}

/** "was called … by Smith". */
function agentOf(words: readonly SentenceWord[], cueAt: number): Subject | null {
  for (let at = cueAt + 1; at < Math.min(words.length, cueAt + 6); at++) {
    if (words[at]?.lower !== 'by') continue;
    const phrase = phraseAt(words, at + 1, words.length);
    return phrase && { phrase, relation: 'finite' };
  }
  return null;
}

/** "Trump attacked Clinton, saying …", "footage of Trump saying …", "Legend's texts urging …". */
function participleSubject(
  words: readonly SentenceWord[],
  from: number,
  at: number,
): Subject | null {
  if (REFUSALS.has(words[at]?.lower ?? '')) return null;
  const own = phraseBefore(words, from, at + 1);
  if (own) {
    const head = words[own.last] as SentenceWord;
    const author = MESSAGE.test(head.lower) ? possessorIn(words, own) : null;
    if (author) return { phrase: author, relation: 'participle' };
    const isPerson = head.kind === 'name' && words[own.first - 1]?.kind !== 'possessive';
    const governed = words[own.first - 1]?.lower === 'of';
    if (isPerson && governed) return { phrase: own, relation: 'participle' };
  }
  const phrase = clauseSubject(words, from, at + 1);
  return phrase && { phrase, relation: 'participle' };
}

/** The first of two nouns joined by a possessive: Legend in "Legend's texts". */
function possessorIn(words: readonly SentenceWord[], phrase: Phrase): Phrase | null {
  for (let at = phrase.last; at > phrase.first; at--) {
    if (words[at]?.kind === 'possessive') return phraseBefore(words, phrase.first, at);
  }
  return null;
}

/**
 * The phrase that ends before a place, or the one that it depends on: the
 * narrator in "a narrator in the ad". `null` where it depends on a verb.
 */
function ungovernedBefore(
  words: readonly SentenceWord[],
  from: number,
  end: number,
): Phrase | null {
  let place = end;
  for (let step = 0; step < 4; step++) {
    const phrase = phraseBefore(words, from, place);
    if (!phrase) return null;
    const before = words[phrase.first - 1];
    if (!before || phrase.first - 1 < from || words[phrase.first]?.kind === 'pronoun')
      return phrase;
    if (before.kind !== 'preposition' || CONJUNCTIONS.test(before.lower)) return phrase;
    place = phrase.first - 1;
    // "in Iowa on Friday said": the next preposition back governs as well.
    while (place > from && /^(?:time|adverb)$/u.test(words[place - 1]?.kind ?? '')) place--;
    if (words[place - 1]?.kind === 'preposition') place--;
    if (place <= from) return trailingName(words, phrase);
  }
  return null;
}

/** "In a radio interview Lopez said": without a comma only the name at the end can be the subject. */
function trailingName(words: readonly SentenceWord[], phrase: Phrase): Phrase | null {
  let first = phrase.last + 1;
  while (first > phrase.first && words[first - 1]?.kind === 'name') first--;
  return first > phrase.first && first <= phrase.last ? { first, last: phrase.last } : null;
}

/** "Maria Lopez, the mayor of Springfield, said": back over what stands between commas. */
function beforeApposition(
  words: readonly SentenceWord[],
  from: number,
  comma: number,
): Phrase | null {
  let found: Phrase | null = null;
  for (let at = comma - 1; at > from; at--) {
    if (words[at]?.kind === 'break') break;
    if (words[at]?.kind !== 'comma') continue;
    const phrase = ungovernedBefore(words, from, at);
    const before = phrase ? words[phrase.first - 1] : undefined;
    const isWhole =
      phrase !== null &&
      (phrase.first === from ||
        before === undefined ||
        /^(?:comma|coordinator|subordinator|quoted|break|adverb|time)$/u.test(before.kind));
    if (phrase && isWhole) {
      found = phrase;
      if (words[phrase.last]?.kind === 'name') return phrase;
    }
  }
  return found;
}
