import { findIn, type OwnSentence } from '../sentence';

/** Whether a page's headline announces what is to be put right: "Five myths about", "Fact check". */
export function isDebunk([first]: readonly OwnSentence[]): boolean {
  return first?.isHeadline === true && findIn(first, first.grammar.fairness.debunks).length > 0;
}
