import type { Found } from '../languages/phrase-book';
import type { Event } from './events';
import type { OwnSentence } from './sentence';

/** "The resignation has led the council to reopen its inquiry into …": what ended is itself the cause of something. */
export function bringsAbout(sentence: OwnSentence, { to, bond }: Event, cause: Found): boolean {
  const { words, clauses, grammar } = sentence;
  if (grammar.smallWords !== null) return false;
  const from = Math.max(to, bond?.to ?? to);
  return words.slice(from, cause.from).some(({ text }, index) => {
    const at = from + index;
    const before = words[at - 1]?.text ?? '';
    return (
      BRINGS_ABOUT.test(text) &&
      clauses[at] === clauses[to - 1] &&
      !PASSIVE.test(before) &&
      !/^(?:which|that|and)$/u.test(before) &&
      words[at + 1]?.text !== 'by'
    );
  });
}

const BRINGS_ABOUT =
  /^(?:led|leads|prompt(?:s|ed)|trigger(?:s|ed)|spark(?:s|ed)|caus(?:es|ed)|provok(?:es|ed)|brought|brings)$/u;
const PASSIVE = /^(?:is|was|were|are|been|being|be)$/u;
