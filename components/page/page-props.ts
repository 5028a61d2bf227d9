/** What the view of one page is given, and what it can ask for. Types only. */
import type {
  DepartureKind,
  Finding,
  Notice,
  PageReport,
  Sensitivity,
  Span,
} from '../../utils/model';

/** What is known of the page in front of the reader. */
export type PageView =
  | { readonly status: 'looking' }
  /** ms since 1970. */
  | { readonly status: 'paused'; readonly until: number }
  | { readonly status: 'reading' }
  | { readonly status: 'checked'; readonly page: PageReport; readonly marksShown: boolean }
  | { readonly status: 'off-story' }
  | { readonly status: 'story-off'; readonly story: PageReport['story'] }
  | { readonly status: 'no-article' }
  | { readonly status: 'translated' }
  | { readonly status: 'problem'; readonly problem: string }
  | { readonly status: 'unreadable' }
  | { readonly status: 'site-off'; readonly host: string }
  | { readonly status: 'ask-first'; readonly host: string | null; readonly onClick: boolean }
  | { readonly status: 'quiet'; readonly host: string };

/** How widely a finding is waved away: here, its kind on this site, or whatever rests on the same words. */
export type DismissScope = 'passage' | 'kind' | 'reference';

/** A finding that is shown at the reader's sensitivity. */
export interface ShownFinding {
  /** The same for the same finding after the page was read again. */
  readonly key: string;
  readonly finding: Finding;
  /** How the reader has waved it away; empty while it is marked. */
  readonly dismissed: readonly DismissScope[];
  /** How it can be waved away. */
  readonly dismissable: readonly DismissScope[];
}

/** A kind that the reader can switch off, with how many findings of it the page has. */
export interface KindChoice {
  readonly kind: DepartureKind;
  readonly count: number;
  readonly shown: boolean;
}

/** What the reader's choices make of a checked page. */
export interface Choices {
  readonly sensitivity: Sensitivity;
  /** How many findings each sensitivity shows, those waved away left out. */
  readonly counts: Readonly<Record<Sensitivity, number>>;
  /** In page order. */
  readonly shown: readonly ShownFinding[];
  /** Findings that only a higher sensitivity shows. */
  readonly heldBack: number;
  /** The kinds that are on this page or switched off. */
  readonly kinds: readonly KindChoice[];
  /** What is said of the page as a whole, unless the reader wants no such notice. */
  readonly notice: Notice | null;
}

/** What the view asks of whoever owns it. */
export interface PageActions {
  readonly readOnce: () => void;
  /** Reads this host from now on; asks for the permission. */
  readonly readAlways: (host: string) => void;
  readonly switchSite: (host: string, on: boolean) => void;
  readonly switchStory: (story: string, on: boolean) => void;
  readonly switchKind: (kind: DepartureKind, on: boolean) => void;
  /** Reads nothing anywhere for an hour. */
  readonly pause: () => void;
  readonly resume: () => void;
  readonly chooseSensitivity: (sensitivity: Sensitivity) => void;
  readonly showMarks: (shown: boolean) => void;
  /** Scrolls to the words and opens their card. Resolves false when the words are no longer on the page. */
  readonly reveal: (span: Span) => Promise<boolean>;
  /** Scrolls to the words and leaves the focus where it is; absent where the page is not seen beside the list. */
  readonly pointAt: ((finding: Finding) => void) | null;
  readonly dismiss: (finding: Finding, scope: DismissScope) => void;
  readonly restore: (finding: Finding) => void;
  /** Puts words on the clipboard; resolves false where the browser refuses. */
  readonly copy: (words: string) => Promise<boolean>;
  /** Opens the panel beside the page; absent where there is none, or where this is it. */
  readonly openPanel: (() => void) | null;
  readonly openTracker: () => void;
  readonly openSettings: () => void;
}
