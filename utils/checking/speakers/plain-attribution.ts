import { type Phrase, phraseAt } from './noun-phrase';
import type { SentenceWord } from './sentence-words';
import { subjectOf } from './subject';

/** Past forms without -ed that stand after quotations: "he went on", "she put in", "came the reply". */
const PAST =
  /^(?:went|put|gave|got|came|ran|shot|sang|spat|began|let|chose|made|took|held|kept|threw|drew|broke|cut|grew|rang|thought|told|wrote|goes|puts|gives|comes|runs|gets|makes|takes)$/u;

/**
 * After a comma inside the marks hardly anything but an attribution follows:
 * there a subject and any verb will do, if little or nothing comes after it.
 */
export function plainAttribution(words: readonly SentenceWord[]): Phrase | null {
  const isVerb = (word: SentenceWord | undefined): boolean =>
    word?.kind === 'plain' && (/ed$/u.test(word.lower) || PAST.test(word.lower));
  if (isVerb(words[0])) {
    const phrase = phraseAt(words, 1, words.length);
    return phrase && isMarked(words, phrase) && endsClause(words, phrase.last + 1) ? phrase : null;
  }
  const verb = words.findIndex((word, at) => at > 0 && isVerb(word));
  const subject = verb > 0 ? subjectOf(words, 0, verb) : null;
  if (subject?.relation !== 'finite' || subject.phrase.first > 1) return null;
  return endsClause(words, verb + 1) ? subject.phrase : null;
}

function endsClause(words: readonly SentenceWord[], at: number): boolean {
  const word = words[at];
  return !word || /^(?:preposition|comma|adverb|time|coordinator|quoted)$/u.test(word.kind);
}

/** A name, a pronoun or a phrase with an article; a bare noun is more likely an object. */
function isMarked(words: readonly SentenceWord[], { first, last }: Phrase): boolean {
  return words[first]?.kind !== 'plain' || words[last]?.kind === 'name';
}
