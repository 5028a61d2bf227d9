import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Article, Finding, PageReport, RecordSummary, Span, StoryStep } from '../model';
import type { SettingsNow } from './settings';

/** What a story page's reader knows at a moment; popup and panel show nothing else. */
export type PageState =
  | { readonly status: 'reading' }
  | { readonly status: 'checked'; readonly page: PageReport; readonly marksShown: boolean }
  | { readonly status: 'off-story' }
  | { readonly status: 'no-article' }
  | { readonly status: 'translated' }
  | { readonly status: 'story-off'; readonly story: PageReport['story'] }
  | { readonly status: 'problem'; readonly problem: string };

/** Answer to a check: a report, the news that no record covers the page, or a problem in plain words. */
export type CheckAnswer =
  | { readonly status: 'checked'; readonly page: PageReport }
  | { readonly status: 'off-story' }
  /** On a story that the reader has switched off: nothing was compared. */
  | { readonly status: 'story-off'; readonly story: PageReport['story'] }
  | { readonly status: 'problem'; readonly problem: string };

/** Answer to a request to start reading a tab. */
export type StartAnswer = { readonly ok: true } | { readonly ok: false; readonly problem: string };

/** What a reference of a dismissal stands for, in words that a reader knows it by. */
export type ReferenceName =
  | {
      readonly kind: 'statement';
      readonly speaker: string;
      readonly date: string;
      readonly text: string;
    }
  | { readonly kind: 'framing'; readonly label: string };

/** Where the eye is on a page: the finding nearest to it, `null` where the page shows none. */
export type Place = Span | null;

/** What a page does to one of its findings. */
export interface DismissalChange {
  readonly change: 'dismiss' | 'restore';
  readonly url: string;
  readonly finding: Finding;
}

/** Every message that crosses a context border. The gate sends its own without this library. */
export interface Messages {
  /** Gate → background: the page names the people of these stories close together. */
  storySeen(data: { readonly stories: readonly string[] }): void;
  /** Gate → background: a frame takes up much of the page. Sent without this library, too. */
  largeFrameSeen(): void;
  /** Reader → background: compare this article with the records, and keep what was found. */
  checkArticle(article: Article): CheckAnswer;
  /** Reader → background: how many departures the page shows now; sets the badge of the sender's tab. */
  departuresShown(data: { readonly count: number }): void;
  /**
   * Reader → background: the choices of whoever reads. Pages ask for them, so that what judges
   * stored values need not be loaded into every story page.
   */
  getSettings(): SettingsNow | null;
  /** Reader → background: wave a finding of the page away, or take that back. */
  changeDismissed(data: DismissalChange): void;
  /** Reader → background: open the list of everything found on the sender's page. */
  openFindings(): void;
  /** Reader → background: the reader has chosen other looks for the marks; bring their stylesheet. */
  restyleMarks(): void;
  /** Popup → background: read this tab now, whatever the working mode (needs `activeTab`). */
  readTab(data: { readonly tabId: number }): StartAnswer;
  /** Options → background: the records in use. */
  getRecords(): readonly RecordSummary[];
  /** Options → background: what statements and framings are called, by id; those not on file are left out. */
  nameReferences(data: {
    readonly ids: readonly string[];
  }): Readonly<Record<string, ReferenceName>>;
  /** Welcome → background: compare the example of the first run; nothing is kept of it. */
  checkExample(article: Article): CheckAnswer;
  /** Panel → background: the events of a story, oldest first. */
  getTimeline(data: { readonly story: string }): readonly StoryStep[];

  /** Popup, panel → reader: what the page's reader knows. */
  getPageState(): PageState;
  /**
   * Popup, panel → reader: scroll to the words, and open their card if asked to, which takes the
   * focus; false if the page dropped them.
   */
  revealSpan(data: Span & { readonly card: boolean }): boolean;
  /**
   * Panel → reader: tell of the place where the page is read, for the next ten seconds. Answers
   * with the place now. A panel that is closed stops asking, and the page stops telling.
   */
  followPlace(): Place;
  /** Reader → panel: the page has been scrolled to another finding. */
  placeRead(data: { readonly place: Place }): void;
  /** Command → reader: move to the next (1) or previous (-1) mark and open its card. */
  walkMarks(data: { readonly step: 1 | -1 }): void;
  /** Popup, command → reader: show or hide all marks on this page. */
  showMarks(data: { readonly shown: boolean }): void;
}

export const { sendMessage, onMessage, removeAllListeners } = defineExtensionMessaging<Messages>();
