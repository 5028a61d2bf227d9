import type { OwnSentence } from './sentence';

/** What is printed between the end of one word and the beginning of a later one, both by number. */
export function textBetween({ words, text, start }: OwnSentence, from: number, to: number): string {
  return text.slice((words[from]?.end ?? start) - start, (words[to]?.start ?? start) - start);
}
