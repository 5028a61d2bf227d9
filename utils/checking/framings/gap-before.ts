import type { OwnSentence } from './sentence';
import { textBetween } from './text-between';

/** What is printed between a word and the one before it. */
export function gapBefore(sentence: OwnSentence, at: number): string {
  return textBetween(sentence, at - 1, at);
}
