import type { Word } from '../../../text/words';
import type { Change } from '../changes';

/** In what respect a change of words turns the sense. */
export type SenseTurn =
  | { readonly turn: 'negation'; readonly isAdded: boolean }
  | { readonly turn: 'certainty'; readonly word: string; readonly isAdded: boolean }
  | { readonly turn: 'opposite'; readonly printed: string; readonly said: string }
  | { readonly turn: 'number'; readonly printed: string; readonly said: string }
  | { readonly turn: 'strength'; readonly printed: string; readonly said: string }
  | { readonly turn: 'denied'; readonly printed: string; readonly said: string }
  | { readonly turn: 'predicate'; readonly said: string }
  | { readonly turn: 'cause'; readonly printed: string; readonly said: string }
  | { readonly turn: 'tense'; readonly printed: string; readonly said: string }
  | { readonly turn: 'person'; readonly printed: string; readonly said: string }
  | { readonly turn: 'name'; readonly printed: string; readonly said: string };

/** What stands around a change, and whose names the story knows. */
export interface MeaningContext {
  /** The other changes of the passage. */
  readonly others: readonly Change[];
  /** The page's words right before the change. */
  readonly before: readonly Word[];
  /** What was said next in the same sentence, as far as a clause reaches. */
  readonly ahead: readonly Word[];
  /** Words of the same clause that both sides share. */
  readonly kept: readonly Word[];
  /** The person that a single capitalized word names, if the story knows it. */
  readonly personNamed: (word: Word) => string | null;
  /** True where the change begins the quotation, or a sentence of the statement. */
  readonly beginsSentence: boolean;
  /** False in a title-case headline, where a capital says nothing. */
  readonly capitalsAreNames: boolean;
}

/** Words of the page's own: what it adds in brackets is marked as such. */
export function isOwn(word: Word): boolean {
  return !word.isBracketed;
}
