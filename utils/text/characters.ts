/**
 * Tables of characters that print alike or print nothing.
 *
 * Sources: Unicode 15 general categories Cf and Zs; the look-alike letters are
 * the single-character Cyrillic and Greek entries of Unicode's confusables list
 * (UTS 39) that imitate unaccented Latin letters; the mojibake rows are UTF-8
 * bytes read as Windows-1252, as they stand on badly converted pages.
 */

/** Characters that take no room: soft hyphen, zero-width, direction marks, variation selectors. */
export const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|\u034F/u;

/** One character to what it is read as. Curly quotation marks stay: their direction matters. */
export const READ_AS: ReadonlyMap<string, string> = new Map<string, string>([
  ...each(
    '\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000',
    ' ',
  ),
  ...each('ʼ′＇ʹꞌ', '’'),
  ...each('＂″', '"'),
  ...each('‐‑‒−﹣－', '-'),
  ...each('―', '—'),
  ['…', '...'],
  ['ﬁ', 'fi'],
  ['ﬂ', 'fl'],
  ['Æ', 'AE'],
  ['æ', 'ae'],
  ['Œ', 'OE'],
  ['œ', 'oe'],
  ['ß', 'ss'],
  ['Ø', 'O'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['Ł', 'L'],
  ...pairs('аaеeоoрpсcхxуyіiѕsјjһhԁdԛqԝwАAВBЕEКKМMНHОOРPСCТTХXІIЅSЈJ'),
  ...pairs('οoνvΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX'),
]);

/** UTF-8 taken for Windows-1252, and what was meant. Longest first. */
export const MOJIBAKE: readonly (readonly [string, string])[] = [
  ['â€™', '’'],
  ['â€˜', '‘'],
  ['â€œ', '“'],
  ['â€\u009D', '”'],
  ['â€\u009d', '”'],
  ['â€“', '–'],
  ['â€”', '—'],
  ['â€¦', '...'],
  ['Â\u00A0', ' '],
  ['Ã©', 'e'],
  ['Ã¨', 'e'],
  ['Ã¡', 'a'],
  ['Ã³', 'o'],
  ['Ã±', 'n'],
  ['Ã¼', 'u'],
  ['Ã¶', 'o'],
  ['Ã¤', 'a'],
];

/** Named character references that pages leave undecoded. */
export const NAMED_REFERENCES: ReadonlyMap<string, string> = new Map([
  ['quot', '"'],
  ['apos', "'"],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', ' '],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '...'],
  ['shy', ''],
]);

function each(characters: string, meaning: string): [string, string][] {
  return [...characters].map((character) => [character, meaning]);
}

function pairs(listed: string): [string, string][] {
  const characters = [...listed];
  return characters.flatMap((character, at): [string, string][] =>
    at % 2 === 0 ? [[character, characters[at + 1] ?? character]] : [],
  );
}
