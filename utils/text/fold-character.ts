import { INVISIBLE, READ_AS } from './characters';

const MARKS = /\p{M}/gu;
const ALPHABETIC =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]/u;

/** What one character is read as: without accents, look-alikes as the letters they imitate, nothing for what prints nothing. */
export function foldCharacter(character: string): string {
  return INVISIBLE.test(character) ? '' : (READ_AS.get(character) ?? withoutAccents(character));
}

function withoutAccents(character: string): string {
  // Quotation marks and dashes decompose to nothing else; full-width letters and
  // accented ones do, and styled mathematical letters become plain ones.
  // The marks of other scripts are letters of their own (だ is not た) and stay.
  if (!ALPHABETIC.test(character)) return character.normalize('NFKC');
  const plain = character.normalize('NFKD').replace(MARKS, '');
  return READ_AS.get(plain) ?? plain;
}
