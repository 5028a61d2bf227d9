import { findIn, type OwnSentence } from './sentence';

/** Whether a sentence names two of the people, or means them by a word such as "the pair". */
export function areBothThere(sentence: OwnSentence, ids: readonly string[]): boolean {
  const named = ids.filter((id) => sentence.people.has(id)).length;
  return (
    named >= Math.min(2, ids.length) || findIn(sentence, sentence.grammar.people.both).length > 0
  );
}

/** Words of a line too short to name again whom the page has named: "Reason for the split: …". */
const SHORT = 9;

/** Whether a short line, which names nobody else, stands where the page has just named them all. */
export function areNamedBefore(sentence: OwnSentence, ids: readonly string[]): boolean {
  return (
    sentence.words.length <= SHORT &&
    ids.length > 1 &&
    !ids.some((id) => sentence.people.has(id)) &&
    areNamedAround(sentence, ids)
  );
}

/** Whether all of the people have been named by the sentence, or right before it. */
export function areNamedAround(sentence: OwnSentence, ids: readonly string[]): boolean {
  return ids.every((id) => sentence.peopleAround.has(id));
}

/** Whether a sentence names one of the people and means another by a pronoun. */
export function isOneThere(sentence: OwnSentence, ids: readonly string[]): boolean {
  return (
    ids.some((id) => sentence.people.has(id)) &&
    findIn(sentence, sentence.grammar.people.one).length > 0
  );
}

/** Whether a sentence is about the people of a framing at all, by name or by a word that can mean them; any sentence where it is about a thing. */
export function isAboutPeople(sentence: OwnSentence, people: readonly string[]): boolean {
  return (
    people.length === 0 ||
    people.some((id) => sentence.people.has(id)) ||
    findIn(sentence, sentence.grammar.people.both).length > 0 ||
    findIn(sentence, sentence.grammar.people.one).length > 0 ||
    findIn(sentence, sentence.grammar.people.definite).length > 0
  );
}

/** "I lost my oldest friend because of …": a writer's own story, which names none of the people. */
export function isWritersOwn(sentence: OwnSentence, people: readonly string[]): boolean {
  // "Me" and "i" are small words of other languages.
  if (sentence.grammar.smallWords !== null) return false;
  return (
    !people.some((id) => sentence.people.has(id)) &&
    sentence.words.some(({ text }) => FIRST_PERSON.has(text))
  );
}

const FIRST_PERSON = new Set('i me my mine myself'.split(' '));
