/** Recognises that a promise is told with a condition, whatever the condition is. */
import { phraseBook } from '../languages/phrase-book';
import { findIn, type OwnSentence } from './sentence';

const conditions = phraseBook(`
  as long as; so long as; provided; providing; on condition; on the condition; conditional; conditionally;
  subject to; contingent; unless; only if; only when; only while; only once; depend on; depends on; dependent on; hinge on; hang on; hung on;
  tied to; rest on; with strings; strings attached; caveat; proviso; small print`);

/** Words from "as long as" within which it says that there is no end: "as long as I live". */
const REACH = 6;
const NO_END =
  /^(?:live|lives|lived|alive|breathe?s?|office|charge|mayor|minister|chairman|chairwoman|chair|boss|here|around|shines|turns|stands)$/u;

/** What is promised, by a noun. */
const promise = phraseBook(
  'promise; pledge; vow; guarantee; assurance; commitment; undertaking; offer; word; deal; it; that; this',
);

/** "Provided that the grant comes": a condition in the very sentence. No condition is one that never ends. */
export function hasCondition(sentence: OwnSentence): boolean {
  const { words, grammar } = sentence;
  if (grammar.smallWords !== null) return false;
  return findIn(sentence, conditions).some(
    ({ from, to, phrase }) =>
      // "Without conditions", "no strings attached"
      !words.slice(Math.max(0, from - 2), from).some(({ text }) => NONE.has(text)) &&
      !(
        /\blong as$/u.test(phrase) &&
        words.slice(to, to + REACH).some(({ text }) => NO_END.test(text))
      ),
  );
}

const NONE = new Set('no not without any free never few'.split(' '));

/** "The pledge holds only as long as the grant is paid": the sentence behind ties it to something. */
export function isTiedToCondition(next: OwnSentence): boolean {
  return hasCondition(next) && promise.find(next.words).length > 0;
}
