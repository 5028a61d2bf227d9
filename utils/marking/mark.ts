import type { CardContent } from '../../components/card/card-props';
import type { Span } from '../model';
import type { MarkLook } from './mark-style';

/** One marked passage of the page. */
export interface Mark {
  /** Where the words stand in the article's text; marks are told apart by it and by `key`. */
  readonly span: Span;
  /** The same for the same mark after the page was read again. */
  readonly key: string;
  readonly look: Exclude<MarkLook, 'open' | 'flash'>;
  /** Where the words stand on the page, one range for each text node. */
  readonly ranges: readonly Range[];
  /** What the card says of it; place among the marks and dismissal are added when it opens. */
  readonly content: Omit<CardContent, 'place' | 'dismissed'>;
}
