/** What the ledger keeps: pages on a story, and what was found on them. Types only. */
import type { Kind, Severity } from '../model';

/** How much a page was found to hold. */
export interface VisitCounts {
  /** Quotations that the record could speak to. */
  readonly quotations: number;
  /** Those of them that match it. */
  readonly faithful: number;
  /** Findings of material severity. */
  readonly material: number;
  /** All other findings, words not on the record included. */
  readonly minor: number;
}

/** A page as it was last seen. One entry for each address. */
export interface Visit {
  /** Address without its fragment; the key. */
  readonly url: string;
  readonly host: string;
  readonly title: string;
  /** The publisher's name as the page gives it. */
  readonly outlet: string | null;
  /** `YYYY-MM-DD` or `YYYY-MM`. */
  readonly published: string | null;
  /** Id of the story. */
  readonly story: string;
  /** ms since 1970. */
  readonly firstSeen: number;
  /** ms since 1970. */
  readonly lastSeen: number;
  readonly counts: VisitCounts;
}

/** One finding as the ledger keeps it. */
export interface KeptFinding {
  /** Address of the visit that it belongs to. */
  readonly visit: string;
  readonly kind: Kind;
  readonly severity: Severity;
  /** The words of the page. */
  readonly printed: string;
  /** Id of the statement compared with. */
  readonly statement: string | null;
  /** Id of the framing asserted. */
  readonly framing: string | null;
  /** The framing in words, as the record had it then. */
  readonly framingLabel: string | null;
  /** The wording on the record; empty where there is none. */
  readonly original: string;
}

/** A visit with its findings in page order: the unit of reading and export. */
export interface LedgerEntry extends Visit {
  readonly findings: readonly KeptFinding[];
}

/** What is recorded of one check; times are the ledger's business. */
export type NewEntry = Omit<LedgerEntry, 'firstSeen' | 'lastSeen' | 'findings'> & {
  readonly findings: readonly Omit<KeptFinding, 'visit'>[];
};
