import { comparisonKey } from '../../text/comparison-key';
import { type Word, words } from '../../text/words';
import type { Grammar } from './grammar';

/** The words of a folded text in a language, elided articles taken off: "l'amitie" is "amitie". Offsets count in the text. */
export function wordsOf(text: string, { elides }: Grammar): readonly Word[] {
  const list = words(text);
  if (!elides) return list;
  return list.map((word) => {
    const noun = ELISION.exec(word.text)?.[1];
    if (noun === undefined) return word;
    const key = comparisonKey(noun);
    return { ...word, text: noun, key: key.word, stem: key.stem };
  });
}

/** l'amitié, dell'amicizia, n'a. */
const ELISION = /^\p{L}{1,5}'(\p{L}.*)$/u;
