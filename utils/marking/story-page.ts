/**
 * One story page from the first reading to the last mark: reads, has the
 * article checked, paints, keeps painted while the page changes, opens the card.
 * What it reads, checks and reports with is given to it; one signal owns it,
 * and abort leaves the page as it was found.
 */
import type { Finding, PageReport, Span } from '../model';
import type { PageChanges } from '../reading/page-changes';
import type { PageArticle } from '../reading/read-article';
import type { MarkAppearance } from './mark-style';
import { createMarkedPage, type MarkedPage } from './marked-page';
import { marksOf } from './marks-of';
import { watchPlace } from './watch-place';

/** What comes of checking an article. */
type Checked =
  | { readonly status: 'checked'; readonly page: PageReport }
  | { readonly status: 'off-story' }
  | { readonly status: 'story-off'; readonly story: PageReport['story'] }
  | { readonly status: 'problem'; readonly problem: string };

/** Where the page stands now. */
type State =
  | { readonly status: 'checked'; readonly page: PageReport; readonly marksShown: boolean }
  | Unchecked;

type Unchecked =
  | { readonly status: 'reading' }
  | { readonly status: 'off-story' }
  | { readonly status: 'no-article' }
  /** The page shows a machine's words in place of its own: there is nothing to compare. */
  | { readonly status: 'translated' }
  | { readonly status: 'story-off'; readonly story: PageReport['story'] }
  | { readonly status: 'problem'; readonly problem: string };

/** What the reader has chosen, as far as the page shows it. */
export interface Preferences {
  readonly marksShown: boolean;
  readonly faithfulMarks: boolean;
  readonly cardOn: 'hover' | 'click';
  /** Whether a page that is mostly reworded gets one notice, and quiet marks behind it. */
  readonly pageNotice: boolean;
  readonly markAppearance: MarkAppearance;
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
  /** The page as an article; `null` when it has none. Only what changed needs to be read again. */
  read(changes: PageChanges | 'everything'): PageArticle | null;
  /** Whether the page is shown in translation now. */
  isTranslated(): boolean;
  /** Calls `onChange` when the page may read differently, until the signal aborts. */
  watch(watching: {
    isOwn(node: Node): boolean;
    onChange(changes: PageChanges): boolean;
    readonly signal: AbortSignal;
  }): { follow(page: PageArticle | null): void };
  check(page: PageArticle): Promise<Checked>;
  /** How many departures the page shows now. */
  reportShown(count: number): void;
  /** The page has been scrolled to another finding. */
  reportPlace(place: Span | null): void;
  dismiss(finding: Finding): void;
  restore(finding: Finding): void;
  /** Opens the list of everything found on the page; `null` where there is none to open. */
  readonly openFindings: (() => void) | null;
}

export interface StoryPage {
  state(): State;
  /** Scrolls to the words, and opens their card if asked to; false when the page no longer shows them. */
  reveal(span: Span, card: boolean): boolean;
  /** Tells for the next seconds of the finding nearest to the eye; answers with the one now. */
  followPlace(): Span | null;
  /** Opens the card of the next (1) or previous (−1) mark, with the keyboard inside. */
  walk(step: 1 | -1): void;
  /** Shows or hides all marks of this page, whatever the setting. */
  showMarks(shown: boolean): void;
  setPreferences(preferences: Preferences): void;
  /** Reads the whole page once more, and has it checked unless it was. */
  lookAgain(): void;
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
  let isTranslated = false;
  let isChecking = false;
  /** What belongs to the time in which the page is alive; `null` while it is frozen or kept for going back. */
  let waking: { readonly life: AbortController; follow(page: PageArticle | null): void } | null =
    null;

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
    openFindings: services.openFindings,
  });
  // A reader who comes back from updating the extension finds no marks that nothing explains.
  view.document.addEventListener('visibilitychange', endIfOrphaned, { signal });
  view.addEventListener('focus', endIfOrphaned, { signal });

  const place = watchPlace(
    view,
    signal,
    () => {
      if (state.status !== 'checked') return [];
      const { page: checked, read } = state;
      return checked.report.findings
        .filter(preferences.isShown)
        .map((finding) => ({ span: finding, ranges: read.rangesOf(finding) }));
    },
    services.reportPlace,
  );

  const shown = (): boolean => marksHere ?? preferences.marksShown;

  /** Answers whether marks on the page changed. */
  const paint = (): boolean => {
    if (!waking) return false;
    const checked = state.status === 'checked' && shown() ? state : null;
    const didPaint = marked.show(
      checked ? marksOf(checked.page, checked.read, preferences) : [],
      preferences.markAppearance,
    );
    const count = checked?.page.report.findings.filter(isDue).length ?? 0;
    if (count !== reported) {
      reported = count;
      services.reportShown(count);
    }
    return didPaint;
  };
  const isDue = (finding: Finding): boolean =>
    preferences.isShown(finding) && !preferences.isDismissed(finding);

  /** Answers whether the page reads differently from before, or the same words stand elsewhere. */
  const readAgain = (changes: PageChanges | 'everything'): boolean => {
    if (endIfOrphaned()) return false;
    const before = page;
    const wasTranslated = isTranslated;
    isTranslated = services.isTranslated();
    // Changes under the translation went unread.
    page = isTranslated ? null : services.read(wasTranslated ? 'everything' : changes);
    waking?.follow(page);
    if (isTranslated) {
      state = { status: 'translated' };
      paint();
      return !wasTranslated;
    }
    if (!page || !isSame(page, before)) {
      // Marks whose words are gone go at once, the others wait for the answer.
      paint();
      void checkPage();
      return page !== before;
    }
    // The same words may stand in new nodes.
    if (state.status === 'checked' && state.read === before) state = { ...state, read: page };
    return paint();
  };

  /** One question at a time: a page that grows faster than it is checked is asked about as it stands then. */
  const checkPage = async (): Promise<void> => {
    if (!page) {
      state = { status: isTranslated ? 'translated' : 'no-article' };
      paint();
    }
    if (isChecking) return;
    isChecking = true;
    for (let asked = page; asked && !signal.aborted; ) {
      const answer = await services.check(asked);
      if (signal.aborted || !page) break;
      // The answer counts in the text it was asked about, which may have grown since.
      const isCurrent = isSame(page, asked);
      const read: PageArticle = isCurrent ? page : asked;
      state = answer.status === 'checked' ? { ...answer, read } : answer;
      // Popup and panel learn of a new report by it, however many departures it has.
      reported = null;
      paint();
      asked = isCurrent ? null : page;
    }
    isChecking = false;
  };

  const wake = (): void => {
    if (waking || endIfOrphaned()) return;
    const life = new AbortController();
    const { follow } = services.watch({
      isOwn: marked.isOwn,
      onChange: readAgain,
      signal: life.signal,
    });
    waking = { life, follow };
    // The browser forgets a page's badge while another page is shown.
    reported = null;
    readAgain('everything');
    if (state.status === 'checked') paint();
  };
  const rest = (): void => {
    waking?.life.abort();
    waking = null;
    marked.clear();
  };
  signal.addEventListener('abort', rest);
  // Frozen tabs and pages kept for going back must be found as they were written.
  view.document.addEventListener('freeze', rest, { signal });
  view.document.addEventListener('resume', wake, { signal });
  view.addEventListener('pagehide', rest, { signal });
  view.addEventListener('pageshow', wake, { signal });
  wake();

  return {
    state: () =>
      state.status === 'checked'
        ? { status: 'checked', page: state.page, marksShown: shown() }
        : state,
    reveal(span, card) {
      if (state.status !== 'checked') return false;
      place.hold();
      return marked.reveal(span, state.read.rangesOf(span), card);
    },
    followPlace: place.follow,
    walk: marked.walk,
    showMarks: (value) => {
      marksHere = value;
      paint();
    },
    setPreferences: (next) => {
      preferences = next;
      paint();
    },
    lookAgain: () => {
      readAgain('everything');
      if (state.status !== 'checked') void checkPage();
    },
  };
}

/** Whether two readings are of the same words at the same address. */
function isSame(a: PageArticle, b: PageArticle | null): boolean {
  return a.article.text === b?.article.text && a.article.url === b.article.url;
}
