import type { OwnSentence } from './sentence';

/** Whether a word is the later part of a longer one: "talked-about", "long-running". */
export function followsHyphen({ words, text, start }: OwnSentence, at: number): boolean {
  return text.charAt((words[at]?.start ?? start) - start - 1) === '-';
}
