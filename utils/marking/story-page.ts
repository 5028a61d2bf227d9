/**
 * One story page from the first reading to the last mark: reads, has the
 * article checked, paints, keeps painted while the page changes, opens the card.
 * What it reads, checks and reports with is given to it; one signal owns it,
 * and abort leaves the page as it was found.
 */
import type { Finding, PageReport, Span } from '../model';
import type { PageArticle } from '../reading/read-article';
import { createMarkedPage, type MarkedPage } from './marked-page';
import { marksOf } from './marks-of';

/** What comes of checking an article. */
type Checked =
  | { readonly status: 'checked'; readonly page: PageReport }
  | { readonly status: 'off-story' }
  | { readonly status: 'problem'; readonly problem: string };

/** Where the page stands now. */
type State =
  | { readonly status: 'checked'; readonly page: PageReport; readonly marksShown: boolean }
  | Unchecked;

type Unchecked =
  | { readonly status: 'reading' }
  | { readonly status: 'off-story' }
  | { readonly status: 'no-article' }
  | { readonly status: 'problem'; readonly problem: string };

/** What the reader has chosen, as far as the page shows it. */
export interface Preferences {
  readonly marksShown: boolean;
  readonly faithfulMarks: boolean;
  readonly cardOn: 'hover' | 'click';
  /** Whether a finding is grave and sure enough for the chosen sensitivity. */
  isShown(finding: Finding): boolean;
  isDismissed(finding: Finding): boolean;
}

export interface StoryPageServices {
  readonly view: Window & typeof globalThis;
  readonly signal: AbortSignal;
  /** Whether the extension is still there; after an update it is not, and the page is to be left alone. */
  isConnected(): boolean;
  /** Aborts `signal`. */
  end(): void;
  /** The page as an article; `null` when it has none. */
  read(): PageArticle | null;
  /** Calls `onChange` when the page may read differently, until the signal aborts. */
  watch(watching: {
    readonly page: PageArticle | null;
    readonly document: Document;
    isOwn(node: Node): boolean;
    onChange(): boolean;
    readonly signal: AbortSignal;
  }): void;
  check(page: PageArticle): Promise<Checked>;
  /** How many departures the page shows now. */
  reportShown(count: number): void;
  dismiss(finding: Finding): void;
  restore(finding: Finding): void;
}

export interface StoryPage {
  state(): State;
  /** Scrolls to the words and opens their card; false when the page no longer shows them. */
  reveal(span: Span): boolean;
  /** Opens the card of the next (1) or previous (−1) mark, with the keyboard inside. */
  walk(step: 1 | -1): void;
  /** Shows or hides all marks of this page, whatever the setting. */
  showMarks(shown: boolean): void;
  setPreferences(preferences: Preferences): void;
}

/** Starts on the page as it stands now. */
export function startStoryPage(services: StoryPageServices, initial: Preferences): StoryPage {
  const { view, signal } = services;
  let preferences = initial;
  let marksHere: boolean | null = null;
  let reported: number | null = null;
  // A report counts in the text that was checked: the two are kept together, for the page may have moved on.
  let state:
    | Unchecked
    | { readonly status: 'checked'; readonly page: PageReport; readonly read: PageArticle } = {
    status: 'reading',
  };
  let page: PageArticle | null = null;
  let watching = new AbortController();

  const endIfOrphaned = (): boolean => {
    if (!services.isConnected()) services.end();
    return signal.aborted;
  };

  const marked: MarkedPage = createMarkedPage(view, signal, {
    dismiss: services.dismiss,
    restore: services.restore,
    isDismissed: (finding) => preferences.isDismissed(finding),
    isAlive: () => !endIfOrphaned(),
    opensOnRest: () => preferences.cardOn === 'hover',
  });
  signal.addEventListener('abort', () => watching.abort());
  // A reader who comes back from updating the extension finds no marks that nothing explains.
  view.document.addEventListener('visibilitychange', endIfOrphaned, { signal });

  const shown = (): boolean => marksHere ?? preferences.marksShown;

  const paint = (): void => {
    const checked = state.status === 'checked' && shown() ? state : null;
    marked.show(checked ? marksOf(checked.page, checked.read, preferences) : []);
    const count = checked?.page.report.findings.filter(isDue).length ?? 0;
    if (count === reported) return;
    reported = count;
    services.reportShown(count);
  };
  const isDue = (finding: Finding): boolean =>
    preferences.isShown(finding) && !preferences.isDismissed(finding);

  /** Answers whether the page reads differently from before. */
  const readAgain = (): boolean => {
    if (endIfOrphaned()) return false;
    const before = page;
    page = services.read();
    const sameWords =
      page?.article.text === before?.article.text && page?.article.url === before?.article.url;
    if (!sameWords) {
      watchPage();
      void checkPage();
      return true;
    }
    // The same words may stand in new nodes.
    if (page && state.status === 'checked' && state.read === before)
      state = { ...state, read: page };
    if (page?.elements.some((element) => !before?.elements.includes(element))) watchPage();
    if (!marked.isIntact()) paint();
    return false;
  };

  const watchPage = (): void => {
    watching.abort();
    watching = new AbortController();
    services.watch({
      page,
      document: view.document,
      isOwn: marked.isOwn,
      onChange: readAgain,
      signal: watching.signal,
    });
  };

  const checkPage = async (): Promise<void> => {
    const asked = page;
    if (!asked) {
      state = { status: 'no-article' };
      paint();
      return;
    }
    const answer = await services.check(asked);
    // The page moved on while the answer was under way; a newer question is being answered.
    if (!page || asked.article.text !== page.article.text || signal.aborted) return;
    state = answer.status === 'checked' ? { ...answer, read: page } : answer;
    paint();
  };

  page = services.read();
  watchPage();
  void checkPage();

  return {
    state: () =>
      state.status === 'checked'
        ? { status: 'checked', page: state.page, marksShown: shown() }
        : state,
    reveal: (span) => state.status === 'checked' && marked.reveal(span, state.read.rangesOf(span)),
    walk: marked.walk,
    showMarks: (value) => {
      marksHere = value;
      paint();
    },
    setPreferences: (next) => {
      preferences = next;
      paint();
    },
  };
}
