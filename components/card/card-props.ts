/** What the card in the page is given, and what it can ask for. Types only. */
import type {
  Finding,
  FramingView,
  Notice,
  PublicationDate,
  Quotation,
  StatementView,
} from '../../utils/model';

/** What a mark on the page is about. */
export type CardSubject =
  | { readonly kind: 'departure'; readonly finding: Finding; readonly framing: FramingView | null }
  | { readonly kind: 'faithful'; readonly quotation: Quotation };

export interface CardContent {
  readonly subject: CardSubject;
  /** BCP 47 tag of the page's language, `null` where unknown. */
  readonly language: string | null;
  /** The statement that the words are compared with. */
  readonly statement: StatementView | null;
  readonly published: PublicationDate | null;
  /** Said of the whole page; comes first where there is one. */
  readonly notice: Notice | null;
  /** Place among the marks of the page, counted from one; zero for a passage that has lost its mark. */
  readonly place: { readonly number: number; readonly of: number };
  readonly dismissed: boolean;
}

export interface CardActions {
  readonly close: () => void;
  readonly dismiss: () => void;
  readonly restore: () => void;
  /** Goes on to the next mark (1) or back to the one before (−1). */
  readonly step: (step: 1 | -1) => void;
  /** Opens the list of everything found on the page; `null` where there is none to open. */
  readonly openFindings: (() => void) | null;
}
