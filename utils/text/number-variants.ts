/** Numbers as they are printed in words and in digits. */

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const MILLION = 1_000_000;
/** The largest first. */
const SCALES: readonly (readonly [string, number])[] = [
  ['million', MILLION],
  ['thousand', 1000],
  ['hundred', 100],
];
/** From here on nobody writes a number out, unless it is round. */
const LONGEST = 3;

const WORD = `(?:${[...SMALL, ...TENS].join('|')})`;
const IN_WORDS = new RegExp(
  `(?<![\\p{L}-])${WORD}(?:[ -]${WORD})*(?:[ -](?:hundred|thousand|million))*(?![\\p{L}-])`,
  'giu',
);
const IN_DIGITS =
  /(?<![\d.,\p{L}£€$])\d{1,3}(?:,\d{3})+(?![\d.,\p{L}])|(?<![\d.,\p{L}£€$])\d{1,7}(?![\d.,\p{L}%])/gu;

/**
 * A phrase as it stands, and with its numbers printed the other way: "600 jobs"
 * and "six hundred jobs", "2 per cent" and "2 percent". Years, sums of money and
 * numbers that nobody writes out are left as they are.
 */
export function numberVariants(phrase: string): readonly string[] {
  const one = phrase.replace(/\bper cent\b/giu, 'percent');
  const inWords = one.replace(
    IN_DIGITS,
    (digits) => toWords(Number(digits.replace(/,/gu, ''))) ?? digits,
  );
  const inDigits = one.replace(IN_WORDS, (words) => toDigits(words) ?? words);
  return [...new Set([phrase, one, inWords, inDigits])];
}

/** "six hundred", or `null` for a year, a fraction, or what takes more than three words. */
function toWords(number: number): string | null {
  if (number >= 1900 && number <= 2100) return null;
  const words = wordsOf(number);
  return words.length <= LONGEST ? words.join(' ') : null;
}

function wordsOf(number: number): readonly string[] {
  for (const [name, scale] of SCALES) {
    if (number < scale) continue;
    const rest = number % scale;
    return [...wordsOf(Math.floor(number / scale)), name, ...(rest === 0 ? [] : wordsOf(rest))];
  }
  const small = SMALL[number];
  if (small !== undefined) return [small];
  const ten = TENS[Math.floor(number / 10) - 2] ?? '';
  const unit = number % 10;
  return [unit === 0 ? ten : `${ten}-${SMALL[unit] ?? ''}`];
}

/** "600" for "six hundred"; `null` for a word on its own that is hardly a number: "one". */
function toDigits(words: string): string | null {
  const list = words.toLowerCase().split(/[ -]/u);
  if (list.length === 1 && list[0] === 'one') return null;
  const number = toNumber(list);
  const millions = number / MILLION;
  return number >= MILLION ? `${millions} million` : number.toLocaleString('en');
}

function toNumber(list: readonly string[]): number {
  let total = 0;
  let current = 0;
  for (const word of list) {
    const scale = SCALES.find(([name]) => name === word)?.[1];
    if (scale === undefined) {
      current += SMALL.includes(word) ? SMALL.indexOf(word) : (TENS.indexOf(word) + 2) * 10;
    } else if (scale === 100) {
      current *= scale;
    } else {
      total += current * scale;
      current = 0;
    }
  }
  return total + current;
}
