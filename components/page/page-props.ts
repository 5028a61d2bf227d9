/** What the view of one page is given, and what it can ask for. Types only. */
import type { Finding, PageReport, Sensitivity, Span } from '../../utils/model';

/** What is known of the page in front of the reader. */
export type PageView =
  | { readonly status: 'looking' }
  | { readonly status: 'reading' }
  | { readonly status: 'checked'; readonly page: PageReport; readonly marksShown: boolean }
  | { readonly status: 'off-story' }
  | { readonly status: 'no-article' }
  | { readonly status: 'translated' }
  | { readonly status: 'problem'; readonly problem: string }
  | { readonly status: 'unreadable' }
  | { readonly status: 'site-off'; readonly host: string }
  | { readonly status: 'ask-first'; readonly host: string | null; readonly onClick: boolean }
  | { readonly status: 'quiet'; readonly host: string };

/** A finding that is shown at the reader's sensitivity. */
export interface ShownFinding {
  readonly finding: Finding;
  /** Whether the reader has waved it away on the page. */
  readonly dismissed: boolean;
}

/** What the reader's choices make of a checked page. */
export interface Choices {
  readonly sensitivity: Sensitivity;
  /** How many findings each sensitivity shows. */
  readonly counts: Readonly<Record<Sensitivity, number>>;
  /** In page order. */
  readonly shown: readonly ShownFinding[];
}

/** What the view asks of whoever owns it. */
export interface PageActions {
  readonly readOnce: () => void;
  /** Reads this host from now on; asks for the permission. */
  readonly readAlways: (host: string) => void;
  readonly switchSite: (host: string, on: boolean) => void;
  readonly chooseSensitivity: (sensitivity: Sensitivity) => void;
  readonly showMarks: (shown: boolean) => void;
  /** Resolves false when the words are no longer on the page. */
  readonly reveal: (span: Span) => Promise<boolean>;
  readonly restore: (finding: Finding) => void;
  /** Opens the panel beside the page; absent where there is none, or where this is it. */
  readonly openPanel: (() => void) | null;
  readonly openTracker: () => void;
  readonly openSettings: () => void;
}
