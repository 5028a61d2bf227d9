/** Words in a row by which a page is known to repeat a statement, before anything is compared. */
export const RUN_WORDS = 4;

const WORD = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;

/** A run of words as a 32-bit number, and the words themselves. */
export interface WordRun {
  readonly hash: number;
  readonly words: readonly string[];
}

/**
 * Every four words in a row of a text that is already lower case with straight
 * apostrophes, hashed (FNV-1a). Linear in the text.
 */
export function* wordRuns(text: string): Generator<WordRun> {
  const words: string[] = [];
  for (const [word] of text.matchAll(WORD)) {
    words.push(word.replaceAll("'", ''));
    if (words.length > RUN_WORDS) words.shift();
    if (words.length === RUN_WORDS) yield { hash: hashOf(words), words };
  }
}

function hashOf(words: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const word of words) {
    for (let at = 0; at < word.length; at++) {
      hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
    }
    hash = Math.imul(hash ^ 0x20, 0x01000193);
  }
  return hash >>> 0;
}
