import { CLITIC_READINGS } from '../../text/contractions';
import { areSynonyms } from '../../text/synonyms';
import type { Word } from '../../text/words';
import { NEGATIONS } from '../negations';

/** How far two words agree. */
export type Agreement = 'same' | 'stem' | 'synonym' | 'none';

/**
 * Whether two words are the same word (spelling, contraction and masking
 * aside), forms of one word, words that stand for one another in reworded copy,
 * or none of these.
 */
export function agreement(printed: Word, said: Word): Agreement {
  if (printed.key === said.key) return 'same';
  if (printed.isMasked || said.isMasked)
    return maskAgrees(printed.text, said.text) ? 'same' : 'none';
  if (readsAs(printed.text, said.text) || readsAs(said.text, printed.text)) return 'same';
  if (printed.stem === said.stem && printed.stem.length > 1) return 'stem';
  return standsFor(printed, said) ? 'synonym' : 'none';
}

/** "Hardly" for "not" is a negation, too. */
function standsFor(printed: Word, said: Word): boolean {
  if (NEGATIONS.has(printed.text)) return NEGATIONS.has(said.text);
  return printed.isContent && said.isContent && areSynonyms(printed.stem, said.stem);
}

function readsAs(clitic: string, word: string): boolean {
  // Nearly every pair of words differs; only an apostrophe in front is worth a look-up.
  return (
    clitic.charCodeAt(0) === APOSTROPHE && (CLITIC_READINGS.get(clitic)?.includes(word) ?? false)
  );
}

const APOSTROPHE = 0x27;
const MASK = /[*#_]+/u;

/** Masked letters stand for any letters, as many as are needed. */
function maskAgrees(a: string, b: string): boolean {
  const aMasked = MASK.test(a);
  const bMasked = MASK.test(b);
  if (aMasked && bMasked) {
    const [aHead = '', aTail = ''] = [a.split(MASK)[0], a.split(MASK).at(-1)];
    const [bHead = '', bTail = ''] = [b.split(MASK)[0], b.split(MASK).at(-1)];
    return startsAlike(aHead, bHead) && endsAlike(aTail, bTail);
  }
  const [masked, whole] = aMasked ? [a, b] : [b, a];
  const parts = masked.split(MASK);
  const head = parts[0] ?? '';
  const tail = parts.at(-1) ?? '';
  if (head === '' && tail === '') return true;
  return (
    whole.length >= head.length + tail.length && whole.startsWith(head) && whole.endsWith(tail)
  );
}

function startsAlike(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function endsAlike(a: string, b: string): boolean {
  return a.endsWith(b) || b.endsWith(a);
}
