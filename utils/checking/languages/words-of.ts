import { comparisonKey } from '../../text/comparison-key';
import { type Word, words } from '../../text/words';
import type { Grammar } from './grammar';

/**
 * The words of a folded text in a language, elided articles taken off ("l'amitie" is "amitie")
 * and small words told from those that carry content. Offsets count in the text.
 */
export function wordsOf(text: string, { elides, smallWords }: Grammar): readonly Word[] {
  if (smallWords === null) return words(text);
  return whole(words(text), text).flatMap((word) => {
    const melted = elides ? MELTED.exec(word.text)?.[1] : undefined;
    if (melted !== undefined) {
      const noun = word.text.slice(melted.length + 1);
      const cut = word.start + melted.length + 1;
      return [
        { ...reworded(word, melted), end: cut, isContent: false },
        { ...reworded(word, noun), start: cut, isContent: !smallWords.has(noun) },
      ];
    }
    const own = elides ? withoutElision(word.text) : word.text;
    const isContent = !smallWords.has(own);
    return own === word.text ? { ...word, isContent } : { ...reworded(word, own), isContent };
  });
}

/** Words that English would take apart ("im", "dont", "US") put together again. */
function whole(list: readonly Word[], text: string): readonly Word[] {
  const kept: Word[] = [];
  for (const word of list) {
    const last = kept.at(-1);
    if (!last || word.start > last.end) kept.push(word);
    else {
      const end = Math.max(last.end, word.end);
      const printed = text.slice(last.start, end).toLowerCase();
      kept[kept.length - 1] = { ...reworded(last, printed), end };
    }
  }
  return kept;
}

function reworded(word: Word, text: string): Word {
  const key = comparisonKey(text);
  return { ...word, text, key: key.word, stem: key.stem };
}

/** A word without the short one that runs into it: l'amitié, dell'amicizia, n'a. Some of them are one word: jusqu'à, d'après. */
export function withoutElision(word: string): string {
  return ELISION.exec(word)?.[1] ?? word;
}

/** A preposition that runs into its noun is a word of its own: all'appoggio. */
const MELTED = /^(all|dall|dell|nell|sull)'\p{L}/u;

const ELISION =
  /^(?!(?:jusqu|presqu|quelqu|entr)'|d'(?:apres|accord|ailleurs|abord)$|s'ils?$)\p{L}{1,5}'(\p{L}.*)$/u;
