import { type Phrase, phraseAt } from './noun-phrase';
import type { SentenceWord } from './sentence-words';
import { SUBORDINATORS, TIME_NOUNS } from './word-classes';

/**
 * The subject of the clause that leads up to a place: past an introduction
 * ("After the vote, …"), in the last of several clauses that have one each.
 */
export function clauseSubject(
  words: readonly SentenceWord[],
  from: number,
  end: number,
): Phrase | null {
  const start = lastClauseStart(words, from, end);
  const phrase = subjectAt(words, start, end);
  if (phrase) return phrase;
  return start > from ? clauseSubject(words, from, start) : null;
}

/** "After the vote, when …, Lopez": an introduction may have several parts, each up to a comma. */
function subjectAt(words: readonly SentenceWord[], start: number, end: number): Phrase | null {
  let at = start;
  let isIntroduced = false;
  while (at < end) {
    while (at < end && isOpening(words[at] as SentenceWord)) at++;
    const first = words[at];
    if (!first || at >= end) return null;
    const phrase = isIntroduction(first) ? null : pastTime(words, phraseAt(words, at, end), end);
    // "Following a short, late meeting, Lopez": bare words between commas are still introduction.
    const isBare = first.kind === 'plain' && words[(phrase?.last ?? at) + 1]?.kind === 'comma';
    if (phrase && !(isIntroduced && isBare)) return phrase;
    if (!phrase && !isIntroduction(first)) return null;
    isIntroduced = true;
    const from = at;
    const comma = words.findIndex(({ kind }, place) => place > from && kind === 'comma');
    if (comma < 0 || comma >= end) return null;
    at = comma + 1;
  }
  return null;
}

/** "A week later Lopez said", "Hours after the vote, Lopez said": the time is not the subject. */
function pastTime(
  words: readonly SentenceWord[],
  phrase: Phrase | null,
  end: number,
): Phrase | null {
  const head = phrase ? words[phrase.last] : undefined;
  if (!phrase || head?.kind !== 'plain' || !TIME_NOUNS.has(head.lower)) return phrase;
  const comma = words.findIndex(
    ({ kind }, place) => place > phrase.last && place < end && kind === 'comma',
  );
  let at = comma < 0 ? phrase.last + 1 : comma + 1;
  while (at < end && isOpening(words[at] as SentenceWord)) at++;
  return phraseAt(words, at, end);
}

function isOpening({ kind, lower }: SentenceWord): boolean {
  return lower !== 'once' && /^(?:coordinator|adverb|comma|break|quoted|time)$/u.test(kind);
}

function isIntroduction({ kind, lower }: SentenceWord): boolean {
  return (
    kind === 'preposition' ||
    kind === 'subordinator' ||
    SUBORDINATORS.has(lower) ||
    lower === 'once' ||
    (kind === 'plain' && /(?:ing|ed)$/u.test(lower))
  );
}

/** "…, and Lopez then walked out, saying": a coordinator before a new subject and its verb begins the clause. */
function lastClauseStart(words: readonly SentenceWord[], from: number, end: number): number {
  for (let at = end - 2; at > from; at--) {
    const { kind, lower } = words[at] as SentenceWord;
    if (kind === 'break' && /^;$/u.test(lower)) return at + 1;
    if (kind !== 'coordinator' || words[at - 1]?.kind !== 'comma') continue;
    const next = words[at + 1];
    if (next?.kind === 'pronoun') return at + 1;
    if (next?.kind !== 'name' && next?.kind !== 'title') continue;
    const phrase = phraseAt(words, at + 1, end);
    const after = phrase ? words[phrase.last + 1] : undefined;
    if (
      after &&
      (after.kind === 'auxiliary' || after.kind === 'adverb' || /ed$/u.test(after.lower))
    )
      return at + 1;
  }
  return from;
}
