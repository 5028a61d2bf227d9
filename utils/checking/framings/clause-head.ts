import type { Word } from '../../text/words';

/** Words of a sentence, each with the number of its clause. */
interface Clauses {
  readonly words: readonly Word[];
  readonly clauses: readonly number[];
}

/** The number of the first word in the clause of a word. */
export function clauseHead(clauses: Clauses['clauses'], at: number): number {
  return clauses.indexOf(clauses[at] ?? 0);
}

/** The same, behind the "that" of whoever tells it: "the singer told reporters in May that …". */
export function contentHead(sentence: Clauses, at: number): number {
  const head = clauseHead(sentence.clauses, at);
  const lead = sentence.words.slice(head, at);
  const that = lead.findLastIndex(({ text }) => text === 'that');
  const isTold = lead.slice(0, Math.max(0, that)).some(({ text }) => TELLS.test(text));
  return isTold ? head + that + 1 : head;
}

const TELLS =
  /^(?:say|says|said|saying|tells?|told|telling|insist(?:s|ed)|confirm(?:s|ed)|explain(?:s|ed)|reveal(?:s|ed)|admit(?:s|ted)|recall(?:s|ed)|added|writes|wrote|announced|reports|reported)$/u;
