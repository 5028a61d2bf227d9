import type { OwnSentence } from './sentence';

/** What is printed between a word and the one before it. */
export function gapBefore({ words, text, start }: OwnSentence, at: number): string {
  return text.slice((words[at - 1]?.end ?? start) - start, (words[at]?.start ?? start) - start);
}
