/** Letters of scripts that put spaces between words; in the others every letter may begin one. */
const WORD =
  /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{L}\p{N}]/u;

/**
 * Where words stand in a text, letter for letter and not as part of longer
 * ones, as the offset of the first place at or after `from`; -1 where they do
 * not. Empty words stand nowhere.
 */
export function indexOfWords(text: string, words: string, from = 0): number {
  if (words === '') return -1;
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!WORD.test(text.charAt(at - 1)) && !WORD.test(text.charAt(at + words.length))) return at;
  }
  return -1;
}
