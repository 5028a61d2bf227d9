/** Keeps popup and panel up to date on a tab, for as long as they look at it. */
import { browser } from './api';
import { lookAtTab, type TabLook } from './look-at-tab';
import { onMessage, type Place } from './messages';
import { pauseOver } from './pause';
import { watchSettings } from './settings';

/** A reader at work answers within a second; until then it is asked again. */
const ASK_AGAIN_MS = 200;

/** What the current observation hears; a context has one message listener for each type. */
let heard: {
  readonly check: (tabId: number) => void;
  readonly place: (tabId: number, place: Place) => void;
} | null = null;

interface Observer {
  readonly onLook: (look: TabLook) => void;
  /** The page has been scrolled to another finding; told only while somebody follows it. */
  readonly onPlace: (place: Place) => void;
}

/**
 * Calls back with the tab's state now and after everything that can change it:
 * a finished check, a navigation, a setting, the end of a pause. Ends with the signal.
 */
export function observeTab(
  tabId: number,
  { onLook, onPlace }: Observer,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;
  const look = async (): Promise<void> => {
    clearTimeout(timer);
    latest += 1;
    const turn = latest;
    const seen = await lookAtTab(tabId);
    // A later look has been started meanwhile, or nobody is looking any more.
    if (turn !== latest || signal.aborted) return;
    onLook(seen);
    if (seen.state.status === 'reading') timer = setTimeout(look, ASK_AGAIN_MS);
    if (seen.state.status === 'paused') void pauseOver(browser.storage.local).then(look);
  };
  const onUpdated = (
    updatedId: number,
    change: { readonly status?: string; readonly url?: string },
  ): void => {
    if (updatedId === tabId && (change.status !== undefined || change.url !== undefined))
      void look();
  };

  listenToReaders();
  heard = {
    check: (from) => {
      if (from === tabId) void look();
    },
    place: (from, place) => {
      if (from === tabId) onPlace(place);
    },
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  const endSettings = watchSettings(() => void look());
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    endSettings();
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
  void look();
}

let listening = false;

/** Readers report to the whole extension; the background sets the badge by the same message. */
function listenToReaders(): void {
  if (listening) return;
  listening = true;
  onMessage('departuresShown', ({ sender }) => {
    if (sender.tab?.id !== undefined) heard?.check(sender.tab.id);
  });
  onMessage('placeRead', ({ sender, data }) => {
    if (sender.tab?.id !== undefined) heard?.place(sender.tab.id, data.place);
  });
}
