import { findIn, type OwnSentence, type Stretch } from './sentence';

/** Whether a word for what ended is one for something between people: "the friendship", not "the series". */
export function isBetweenPeople(sentence: OwnSentence, { from }: Stretch): boolean {
  return Object.values(sentence.grammar.bonds).some((book) =>
    findIn(sentence, book).some((bond) => bond.from === from),
  );
}
