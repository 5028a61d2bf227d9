import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { i18n } from '#i18n';
import { isShownAt } from '../utils/checking/shown-at';
import { browser } from '../utils/extension/api';
import { askAgain } from '../utils/extension/ask-again';
import { isDismissed } from '../utils/extension/dismissals';
import {
  type CheckAnswer,
  onMessage,
  removeAllListeners,
  sendMessage,
} from '../utils/extension/messages';
import { isPaused, pauseOver } from '../utils/extension/pause';
import { isMuted } from '../utils/extension/sites';
import type { Preferences, StoryPage } from '../utils/marking/story-page';
import { startStoryPage } from '../utils/marking/story-page';
import type { Article, Finding } from '../utils/model';
import { createArticleReader } from '../utils/reading/article-reader';
import { liveEnvironment } from '../utils/reading/live-environment';
import { translationTest } from '../utils/reading/translated';
import { watchArticle } from '../utils/reading/watch-article';

/** The reader at work in this page, which later runs of this script find. */
const world = globalThis as {
  onTheRecord?: { readonly life: AbortController; storyPage: StoryPage | null };
};

export default defineUnlistedScript(async () => {
  const atWork = world.onTheRecord;
  if (atWork && !atWork.life.signal.aborted) {
    atWork.storyPage?.lookAgain();
    return;
  }
  const life = new AbortController();
  const own: typeof world.onTheRecord = { life, storyPage: null };
  world.onTheRecord = own;
  const { signal } = life;
  const troubled = (error: unknown): void => endOrReport(error, life);

  const reader = createArticleReader(document, () => liveEnvironment(window));
  const reportShown = (count: number): void => {
    // Frames that hold no story have no say in what the page shows.
    if (window !== window.top && own.storyPage?.state().status !== 'checked') return;
    void sendMessage('departuresShown', { count }).catch(troubled);
  };
  const start = (part: AbortController, preferences: Preferences): StoryPage =>
    startStoryPage(
      {
        view: window,
        signal: part.signal,
        isConnected,
        end: () => life.abort(),
        read: reader.read,
        isTranslated: translationTest(document),
        watch: (watching) => {
          const watch = watchArticle({ document, ...watching });
          return { follow: (page) => watch.follow(page, reader.shadowRoots()) };
        },
        check: ({ article }) => checkArticle(article),
        reportShown,
        // A panel that was closed within the last seconds has nothing to keep in step.
        reportPlace: (place) => void sendMessage('placeRead', { place }).catch(() => undefined),
        dismiss: (finding) => void changeDismissed('dismiss', finding).catch(troubled),
        restore: (finding) => void changeDismissed('restore', finding).catch(troubled),
        openFindings: () => void sendMessage('openFindings').catch(troubled),
      },
      preferences,
    );

  let running: Running | null = null;
  const stop = (): void => {
    running?.part.abort();
    running = null;
    own.storyPage = null;
  };
  const follow = async (): Promise<void> => {
    const now = await currentPreferences();
    if (signal.aborted) return;
    if (now.muted) {
      life.abort();
    } else if (now.paused) {
      if (running) reportShown(0);
      stop();
      // Each press on the button sets another end; one that waits hears of it.
      if (!waiting) waiting = pauseOver(browser.storage.local).then(resume);
    } else if (running && running.stories === now.stories) {
      running.page.setPreferences(now);
    } else {
      stop();
      const part = new AbortController();
      running = { part, page: start(part, now), stories: now.stories };
      own.storyPage = running.page;
    }
  };
  let waiting: Promise<void> | null = null;
  const resume = (): Promise<void> => {
    waiting = null;
    return follow();
  };

  signal.addEventListener('abort', stop);
  onMessage('getPageState', () => running?.page.state() ?? { status: 'reading' });
  onMessage('revealSpan', ({ data }) => running?.page.reveal(data, data.card) ?? false);
  onMessage('followPlace', () => running?.page.followPlace() ?? null);
  onMessage('walkMarks', ({ data }) => running?.page.walk(data.step));
  onMessage('showMarks', ({ data }) => running?.page.showMarks(data.shown));
  const heed = (changes: Readonly<Record<string, unknown>>): void => {
    void follow().catch(troubled);
    if ('markColour' in changes || 'markWeight' in changes)
      void sendMessage('restyleMarks').catch(troubled);
  };
  browser.storage.onChanged.addListener(heed);
  signal.addEventListener('abort', () => {
    // An extension that is gone has taken its listeners with it, and throws when asked to remove them.
    if (!isConnected()) return;
    removeAllListeners();
    browser.storage.onChanged.removeListener(heed);
  });
  await follow();
});

/** One reading of the page, from the end of one pause to the next. */
interface Running {
  readonly part: AbortController;
  readonly page: StoryPage;
  /** The stories that were switched off when it began; with others, the page is to be compared anew. */
  readonly stories: string;
}

interface Choices extends Preferences {
  /** Whether this site is switched off. */
  readonly muted: boolean;
  readonly paused: boolean;
  /** Ids of the stories switched off, in one string. */
  readonly stories: string;
}

/** @throws Error where the background gives no answer, as after the extension was removed */
async function currentPreferences(): Promise<Choices> {
  const now = await askAgain(() => sendMessage('getSettings', undefined));
  if (now === null) throw new Error('The background did not give this page its settings.');
  return {
    muted: addresses().some((address) => isMuted(address, now.mutedSites)),
    paused: isPaused(now.pausedUntil),
    stories: [...now.mutedStories].sort().join(' '),
    pageNotice: now.pageNotice,
    marksShown: now.marksShown,
    faithfulMarks: now.faithfulMarks,
    cardOn: now.cardOn,
    markAppearance: { colour: now.markColour, weight: now.markWeight },
    isShown: (finding) =>
      isShownAt(finding, now.sensitivity) && !now.hiddenKinds.includes(finding.kind),
    isDismissed: (finding) => isDismissed(now.dismissed, location.href, finding),
  };
}

/** The page's address and, in a frame, those of the pages around it as far as the browser tells. */
function addresses(): readonly string[] {
  if (window === window.top) return [location.href];
  const around: { readonly ancestorOrigins?: Iterable<string> } = location;
  return [location.href, ...(around.ancestorOrigins ?? [document.referrer])];
}

async function changeDismissed(change: 'dismiss' | 'restore', finding: Finding): Promise<void> {
  await sendMessage('changeDismissed', { change, url: location.href, finding });
}

async function checkArticle(article: Article): Promise<CheckAnswer> {
  try {
    return await askAgain(() => sendMessage('checkArticle', article));
  } catch (error) {
    return { status: 'problem', problem: i18n.t('problem.checking', { reason: String(error) }) };
  }
}

/** False once the extension was updated or removed while this page stayed open. */
function isConnected(): boolean {
  return browser.runtime?.id !== undefined;
}

function endOrReport(error: unknown, life: AbortController): void {
  // Without its extension the reader has nothing left to do; that is no fault worth a line.
  if (!isConnected()) life.abort();
  else console.error('On the Record:', error);
}
