import { CLITIC_READINGS } from '../text/contractions';
import { senseOf } from '../text/synonyms';
import type { Word } from '../text/words';

/** A small, hashed piece of wording by which passages and statements find each other. */
export interface Seed {
  /** 32-bit unsigned. */
  readonly hash: number;
  /** Number of the word at which it begins. */
  readonly word: number;
  readonly kind: 'three-words' | 'content-pair';
}

/** How many content words further a content pair may reach. A reworded copy keeps neighbours near, not adjacent. */
const PAIR_REACH = 3;

/**
 * The seeds of a run of words: every three words in a row, and every pair of
 * content-word stems at most three content words apart, in either order.
 * Linear in the words.
 */
export function seedsOf(words: readonly Word[]): readonly Seed[] {
  const seeds: Seed[] = [];
  for (let at = 0; at + 2 < words.length; at++) {
    const hash = hashWords('3', seedKey(words[at]), seedKey(words[at + 1]), seedKey(words[at + 2]));
    seeds.push({ hash, word: at, kind: 'three-words' });
  }
  const content: number[] = [];
  words.forEach((word, at) => {
    if (word.isContent) content.push(at);
  });
  for (let first = 0; first < content.length; first++) {
    for (let reach = 1; reach <= PAIR_REACH && first + reach < content.length; reach++) {
      const a = senseOf(words[content[first] ?? 0]?.stem ?? '');
      const b = senseOf(words[content[first + reach] ?? 0]?.stem ?? '');
      if (a === b) continue;
      const hash = a < b ? hashWords('2', a, b) : hashWords('2', b, a);
      seeds.push({ hash, word: content[first] ?? 0, kind: 'content-pair' });
    }
  }
  return seeds;
}

/** A contraction and all that it may be written out as are one word here ("it's", "it is", "it has"). */
const CLITIC_OF: ReadonlyMap<string, string> = new Map(
  [...CLITIC_READINGS].flatMap(([clitic, readings]) =>
    readings.map((reading): [string, string] => [reading, clitic]),
  ),
);

function seedKey(word: Word | undefined): string {
  const key = word?.key ?? '';
  return CLITIC_OF.get(key) ?? key;
}

/** FNV-1a over UTF-16 units (Fowler, Noll, Vo), words kept apart by a unit that no word holds. */
function hashWords(...words: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const word of words) {
    for (let at = 0; at < word.length; at++) {
      hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
    }
    hash = Math.imul(hash ^ 0x1f, 0x01000193);
  }
  return hash >>> 0;
}
