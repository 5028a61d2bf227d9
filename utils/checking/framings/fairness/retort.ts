import { findIn, type OwnSentence } from '../sentence';

/** Whether a sentence takes back the one before it: "Not so.", "He denies this." */
export function takesBack(sentence: OwnSentence): boolean {
  const { words, grammar } = sentence;
  const isRetort = RETORTS.has(words[0]?.text ?? '');
  return (
    words.length <= LONGEST_RETORT &&
    (isRetort || findIn(sentence, grammar.fairness.takesBack).length > 0)
  );
}

/** First words that answer with a denial. */
const RETORTS = new Set(
  'wrong nope false nonsense rubbish hardly falso falsch faux errado'.split(' '),
);

const LONGEST_RETORT = 14;
