import type { Block, Span } from '../model';

/**
 * An article as the stages of checking see it: folded text, folded offsets.
 * Only `check-article` knows the way back to the printed page.
 */
export interface FoldedArticle {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly language: string | null;
  /** `YYYY-MM-DD` or `YYYY-MM`. */
  readonly published: string | null;
  /** The headline that the page's address carries, in lower case; may be empty. */
  readonly address: string;
}

/** By what a passage is known to be somebody's words. */
export type PassageForm =
  | 'marks'
  | 'label'
  | 'block'
  | 'signature'
  /** Without marks, but a statement of the record word for word. */
  | 'restated'
  /** In marks within another passage. */
  | 'nested';

/** Words that a page presents as somebody's own. */
export interface Passage extends Span {
  /** The words without the marks, label or signature. */
  readonly inner: Span;
  readonly form: PassageForm;
  /** Number of its block in the article. */
  readonly block: number;
  /** False where the closing mark is missing. */
  readonly isClosed: boolean;
  /** True where it goes on from the passage before it: a new paragraph of one quotation. */
  readonly isContinuation: boolean;
  /** Who the label or signature names. */
  readonly label: Span | null;
}
