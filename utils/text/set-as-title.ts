import { isContentWord } from './function-words';

/** Letters of a line that can be a title. */
const LONGEST_TITLE = 160;
/** Words besides the first by which a line shows how it is set. */
const FEWEST_WORDS = 3;

/** Whether the line around a place gives a capital to every word that can carry one: in it, a capital tells no name. */
export function isSetAsTitle(text: string, at: number): boolean {
  const [before = ''] = text
    .slice(Math.max(0, at - LONGEST_TITLE), at)
    .split('\n')
    .slice(-1);
  const [after = ''] = text.slice(at, at + LONGEST_TITLE).split('\n', 1);
  const line = before + after;
  if (line.length > LONGEST_TITLE) return false;
  const [, ...words] = line.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  const telling = words.filter((word) => isContentWord(word.toLowerCase()));
  return telling.length >= FEWEST_WORDS && telling.every((word) => /^\p{Lu}/u.test(word));
}
