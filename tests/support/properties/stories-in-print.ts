import fc from 'fast-check';
import type { AnyRecord } from './any-record';
import { negationPlaces } from './negate';
import { frame } from './news-frames';
import { cutOut, type Quotable, wholeSentences } from './quotable';

/** Sentences of a page's own, about the story that ships, that assert, deny or date. */
export const OWN_SENTENCES: readonly string[] = [
  'John Legend ended his friendship with Kanye West because of Trump.',
  'The friendship fell apart over West’s support for Trump — and over his 2020 run.',
  'Trump isn’t the reason that John Legend and Kanye West are no longer friends.',
  'The texts that Kanye West posted in 2020 were John Legend’s.',
];

/** What a page does to words before it prints them. */
const HANDLINGS = [
  'leave',
  'cut',
  'mark a cut',
  'replace a word',
  'drop a word',
  'deny',
  'join two',
  'give away',
] as const;

/** A paragraph with words of a record, faithful or not; it names the speaker and needs no other paragraph. */
export function paragraphFrom(record: AnyRecord): fc.Arbitrary<string> {
  return fc
    .record({
      statement: fc.constantFrom(...record.statements),
      another: fc.constantFrom(...record.statements),
      first: fc.nat(20),
      count: fc.integer({ min: 1, max: 2 }),
      handling: fc.constantFrom(...HANDLINGS),
      a: fc.nat(),
      b: fc.nat(),
      write: frame,
    })
    .map(({ statement, another, first, count, handling, a, b, write }) => {
      const quotable = wholeSentences(statement, first, count);
      const other = record.statements.find(({ speaker }) => speaker !== statement.speaker);
      const speaker =
        handling === 'give away' ? (other?.speaker ?? statement.speaker) : statement.speaker;
      return write(
        plain(handled(quotable, handling, a, b, wholeSentences(another, first, 1).text)),
        speaker.name,
      );
    });
}

function handled(
  quotable: Quotable,
  handling: (typeof HANDLINGS)[number],
  a: number,
  b: number,
  another: string,
): string {
  const { text, printedWords } = quotable;
  const [from, to] = [a % printedWords.length, b % printedWords.length];
  switch (handling) {
    case 'leave':
    case 'give away':
      return text;
    case 'cut':
      return cutOut(quotable, Math.min(from, to), Math.max(from, to)).text;
    case 'replace a word': {
      const word = printedWords[from];
      return word ? `${text.slice(0, word.start)}gravel${text.slice(word.end)}` : text;
    }
    case 'drop a word': {
      const word = printedWords[from];
      return word ? `${text.slice(0, word.start)}${text.slice(word.end).trimStart()}` : text;
    }
    case 'join two':
      return `${text} ${another}`;
    case 'deny': {
      const places = negationPlaces(quotable);
      const place = places[a % places.length];
      return place ? `${text.slice(0, place.at)}${place.negation} ${text.slice(place.at)}` : text;
    }
    case 'mark a cut': {
      const [left, right] = [printedWords[Math.min(from, to)], printedWords[Math.max(from, to)]];
      return left && right && left !== right
        ? `${text.slice(0, left.end)} … ${text.slice(right.start)}`
        : text;
    }
    default:
      throw new Error(`unknown handling: ${String(handling satisfies never)}`);
  }
}

/** Words with curly double marks and straight apostrophes taken out, so that what remains is unambiguous. */
function plain(words: string): string {
  return words
    .replace(/[“”"‘]/gu, '')
    .replaceAll("'", '’')
    .replace(/(?<!\p{L})’|’(?!\p{L})/gu, '');
}
