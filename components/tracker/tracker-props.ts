/** What the tracker shows: pages seen and what was found on them. Types only. */
import type { Kind, Severity } from '../../utils/model';

export interface TrackedFinding {
  readonly kind: Kind;
  readonly severity: Severity;
  readonly printed: string;
  readonly statement: string | null;
  readonly framing: string | null;
  readonly framingLabel: string | null;
  readonly original: string;
}

export interface TrackedPage {
  readonly url: string;
  readonly host: string;
  readonly title: string;
  readonly outlet: string | null;
  /** `YYYY-MM-DD` or `YYYY-MM`. */
  readonly published: string | null;
  /** ms since 1970. */
  readonly firstSeen: number;
  /** ms since 1970. */
  readonly lastSeen: number;
  readonly counts: { readonly quotations: number; readonly faithful: number };
  readonly findings: readonly TrackedFinding[];
}

/** What the list is narrowed to; an empty string narrows nothing. */
export interface TrackerFilter {
  readonly outlet: string;
  readonly kind: Kind | '';
  readonly words: string;
}

export type Grouping = 'wording' | 'page';

export interface TrackerActions {
  readonly exportLedger: (format: 'json' | 'csv') => void;
  readonly erasePage: (url: string) => void;
  readonly eraseAll: () => void;
}
