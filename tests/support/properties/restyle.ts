/**
 * Prints a text in another typography: the same words to a reader, other characters to a machine.
 * Every character of the text becomes one piece of the new one, so that places can be followed.
 */
import fc from 'fast-check';
import type { Span } from '../../../utils/model';

/** How a page is set. Numbers choose among the ways to print a character, one after the other. */
export interface Typography {
  /** The page's quotation marks, opening and closing. */
  readonly marks: readonly [string, string];
  readonly choices: readonly number[];
  /** Of a hundred characters that could be printed otherwise, how many are. */
  readonly percent: number;
  readonly writesOutContractions: boolean;
  readonly contracts: boolean;
  readonly changesFirstLetters: boolean;
}

/** Pairs that cannot be taken for apostrophes, as printed, undecoded and wrongly decoded. */
const MARKS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['"', '"'],
  ['„', '“'],
  ['„', '”'],
  ['«', '»'],
  ['‘‘', '’’'],
  ['``', "''"],
  ['「', '」'],
  ['＂', '＂'],
  ['&ldquo;', '&rdquo;'],
  ['&#8220;', '&#x201D;'],
  ['&quot;', '&quot;'],
  ['â€œ', 'â€\u009D'],
];

/** Other ways to print a character. */
const OTHERWISE: ReadonlyMap<string, readonly string[]> = new Map([
  ['’', ["'", 'ʼ', '＇', '&rsquo;', '&#8217;', '&#39;', '&apos;', 'â€™']],
  ['—', ['–', '―', ' – ', ' — ', '--', '&mdash;', '&#x2014;', 'â€”']],
  ['-', ['‐', '‑', '−']],
  ['…', ['...', '. . .', '&hellip;', 'â€¦']],
  [' ', ['\u00A0', '\u2009', '\u202F', '&nbsp;', '&#160;', 'Â\u00A0', '  ']],
  ...[...'aeopcxisj'].map((letter, at): [string, readonly string[]] => [
    letter,
    [[...'аеорсхіѕј'][at] ?? letter, `&#${letter.charCodeAt(0)};`],
  ]),
  ...[...'ABEKMHOPCTX'].map((letter, at): [string, readonly string[]] => [
    letter,
    [[...'АВЕКМНОРСТХ'][at] ?? letter],
  ]),
]);

/** Characters that print nothing. */
const INVISIBLE = ['\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD', '\u200E', '\u200F'];

/** Any typography that changes nothing for a reader. */
export const typography: fc.Arbitrary<Typography> = fc.record({
  marks: fc.constantFrom(...MARKS),
  choices: fc.array(fc.nat(9999), { minLength: 60, maxLength: 60 }),
  percent: fc.constantFrom(0, 3, 10, 40),
  writesOutContractions: fc.boolean(),
  contracts: fc.boolean(),
  changesFirstLetters: fc.boolean(),
});

export interface Restyled {
  readonly text: string;
  /** Where a span stands now; its end is the least, `latestEnd` has what prints nothing after it. */
  place(span: Span): Span & { readonly latestEnd: number };
}

/** A text in another typography. Its curly double marks must be its quotation marks, and ’ its apostrophe. */
export function restyle(text: string, typography: Typography): Restyled {
  const pieces = [...text].length === text.length ? text.split('') : fail('beyond the basic plane');
  for (const { start, end } of quotationsOf(text)) {
    if (typography.writesOutContractions) writeOut(text, pieces, start, end);
    if (typography.contracts) contract(text, pieces, start, end);
    if (typography.changesFirstLetters) pieces[start] = otherCase(pieces[start] ?? '');
  }
  const ends: number[] = [];
  const latestEnds: number[] = [];
  let restyled = '';
  let choice = 0;
  const choose = (): number => {
    const chosen = typography.choices[choice % typography.choices.length] ?? 0;
    choice++;
    return chosen + choice;
  };
  pieces.forEach((piece, at) => {
    const character = text.charAt(at);
    if (character === '“') restyled += typography.marks[0];
    else if (character === '”') restyled += typography.marks[1];
    else {
      for (const own of piece) {
        const others = OTHERWISE.get(own);
        const isChanged = others !== undefined && choose() % 100 < typography.percent;
        restyled += isChanged ? others[choose() % others.length] : own;
      }
    }
    ends.push(restyled.length);
    if (/\S/u.test(character) && choose() % 100 < typography.percent)
      restyled += INVISIBLE[choose() % INVISIBLE.length];
    latestEnds.push(restyled.length);
  });
  return {
    text: restyled,
    place: ({ start, end }) => ({
      start: latestEnds[start - 1] ?? 0,
      end: ends[end - 1] ?? 0,
      latestEnd: latestEnds[end - 1] ?? 0,
    }),
  };
}

/** The stretches inside curly double marks. */
function quotationsOf(text: string): readonly Span[] {
  return [...text.matchAll(/“([^”]*)”/gu)].map((match) => ({
    start: match.index + 1,
    end: match.index + match[0].length - 1,
  }));
}

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\b(?:is|are|was|were|do|does|did|have|has|had|would|could|should))n’t\b/giu, ' not'],
  [/(?<=\bca)n’t\b/giu, 'n not'],
  [/’re\b/giu, ' are'],
  [/’ve\b/giu, ' have'],
  [/’ll\b/giu, ' will'],
  [/(?<=\bI)’m\b/gu, ' am'],
  [/(?<=\b(?:it|that|he|she|there|what))’s\b/giu, ' is'],
];
const WRITTEN_OUT: readonly (readonly [RegExp, string])[] = [
  [/(?<=\b(?:is|are|was|were|do|does|did|have|has|had|would|could|should)) not\b/giu, 'n’t'],
  [/(?<=\bI) am\b(?! not)/gu, '’m'],
  [/(?<=\b(?:we|they|you)) are\b(?! not)/giu, '’re'],
  [/(?<=\b(?:we|they|you|I)) have\b(?! not)/giu, '’ve'],
  [/(?<=\b(?:we|they|you|I|he|she)) will\b(?! not)/giu, '’ll'],
  [/(?<=\b(?:it|that|he|she)) is\b(?! not)/giu, '’s'],
];

function writeOut(text: string, pieces: string[], start: number, end: number): void {
  replaceWithin(ENDINGS, text, pieces, start, end);
}

function contract(text: string, pieces: string[], start: number, end: number): void {
  replaceWithin(WRITTEN_OUT, text, pieces, start, end);
}

/** Puts the replacement in the first piece of what it replaces and empties the others. */
function replaceWithin(
  rules: readonly (readonly [RegExp, string])[],
  text: string,
  pieces: string[],
  start: number,
  end: number,
): void {
  for (const [pattern, replacement] of rules) {
    for (const match of text.slice(start, end).matchAll(pattern)) {
      const at = start + match.index;
      pieces.fill('', at, at + match[0].length);
      pieces[at] = replacement;
    }
  }
}

function otherCase(letter: string): string {
  return letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
}

function fail(why: string): never {
  throw new Error(`this text cannot be restyled: it goes ${why}`);
}
