/** Tells which senses a word has in one of the languages that are read, and by what forms it is known in others. */
import { EVERYDAY_WORDS } from './everyday-words';

const LANGUAGES = ['en', 'es', 'de', 'fr', 'pt', 'it'] as const;
const SHORTEST_PREFIX = 2;

/** The words of one language: whole ones, and beginnings for any ending. */
interface Vocabulary {
  readonly whole: ReadonlyMap<string, readonly string[]>;
  readonly beginnings: ReadonlyMap<string, readonly string[]>;
}

let vocabularies: ReadonlyMap<string, Vocabulary> | null = null;
const known = new Map<string, readonly string[]>();
const MOST_WORDS = 50_000;

/**
 * What a word may have in common with its translations: keys of its senses, and of
 * its form, which names, numbers and words of one origin share. Words that share a
 * key may mean the same.
 *
 * @param word folded, in lower case
 * @param language ISO 639-1
 */
export function keysOf(word: string, language: string): readonly string[] {
  const name = `${language} ${word}`;
  const ready = known.get(name);
  if (ready) return ready;
  const senses = sensesOf(word, language);
  const keys = [`=${word}`, ...senses, ...(senses.length > 0 ? [] : originsOf(word))];
  if (known.size >= MOST_WORDS) known.clear();
  known.set(name, keys);
  return keys;
}

function sensesOf(word: string, language: string): readonly string[] {
  vocabularies ??= readVocabularies();
  const vocabulary = vocabularies.get(language);
  if (!vocabulary) return [];
  const found = new Set(vocabulary.whole.get(word));
  for (let length = word.length; length >= SHORTEST_PREFIX; length -= 1)
    for (const sense of vocabulary.beginnings.get(word.slice(0, length)) ?? []) found.add(sense);
  return [...found];
}

function readVocabularies(): ReadonlyMap<string, Vocabulary> {
  const rows = EVERYDAY_WORDS.trim().split('\n');
  return new Map(
    LANGUAGES.map((language, column) => {
      const whole = new Map<string, string[]>();
      const beginnings = new Map<string, string[]>();
      rows.forEach((row, sense) => {
        for (const word of (row.split('|')[column] ?? '').trim().split(/\s+/u)) {
          const isBeginning = word.endsWith('*');
          const list = isBeginning ? beginnings : whole;
          const key = isBeginning ? word.slice(0, -1) : word;
          list.set(key, [...(list.get(key) ?? []), `#${sense}`]);
        }
      });
      return [language, { whole, beginnings }] as const;
    }),
  );
}

const BEGINNING = 6;
const CONSONANTS = 4;

/** The beginning of a word as its relatives in other languages have it, and the consonants that it opens with. */
function originsOf(word: string): readonly string[] {
  const plain = word
    .replace(/ph/gu, 'f')
    .replace(/th/gu, 't')
    .replace(/[kq]|ch/gu, 'c')
    .replace(/y/gu, 'i')
    .replace(/(.)\1/gu, '$1');
  const consonants = plain.slice(1).replace(/[^b-df-hj-np-tv-z]/gu, '');
  return [
    ...(plain.length >= BEGINNING ? [`^${plain.slice(0, BEGINNING)}`] : []),
    ...(consonants.length >= CONSONANTS ? [`~${plain[0]}${consonants.slice(0, CONSONANTS)}`] : []),
  ];
}
