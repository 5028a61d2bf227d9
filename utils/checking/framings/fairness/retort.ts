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

/** "He is wrong, and Smith has told him so", "That is nonsense": said at the head of what was said before. */
export function saysWrong({ words, grammar }: OwnSentence): boolean {
  const head = words.slice(0, HEAD).map(({ text }) => text);
  return grammar.smallWords === null && WRONG.test(head.join(' '));
}

const HEAD = 5;
const WRONG =
  /^(?:he|she|they|it|that|this|all of it|all this|both)(?: \p{L}+ly)? (?:is|are|was|were|'s) (?:all |quite |simply |flatly |dead )?(?:wrong|mistaken|false|untrue|nonsense|rubbish|not true|not so)\b/u;

/** First words that answer with a denial. */
const RETORTS = new Set(
  'wrong nope false nonsense rubbish hardly falso falsch faux errado'.split(' '),
);

const LONGEST_RETORT = 14;
