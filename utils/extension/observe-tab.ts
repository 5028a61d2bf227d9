/** Keeps popup and panel up to date on a tab, for as long as they look at it. */
import { browser } from './api';
import { lookAtTab, type TabLook } from './look-at-tab';
import { onMessage } from './messages';
import { watchSettings } from './settings';

/** A reader at work answers within a second; until then it is asked again. */
const ASK_AGAIN_MS = 200;

/** Where the current observation hears of a check; a context has one message listener for each type. */
let heard: ((tabId: number) => void) | null = null;

/**
 * Calls back with the tab's state now and after everything that can change it:
 * a finished check, a navigation, a setting. Ends with the signal.
 */
export function observeTab(
  tabId: number,
  onLook: (look: TabLook) => void,
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
  };
  const onUpdated = (
    updatedId: number,
    change: { readonly status?: string; readonly url?: string },
  ): void => {
    if (updatedId === tabId && (change.status !== undefined || change.url !== undefined))
      void look();
  };

  listenForChecks();
  heard = (checkedId) => {
    if (checkedId === tabId) void look();
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

/** The reader reports every check to the whole extension; the background sets the badge by the same message. */
function listenForChecks(): void {
  if (listening) return;
  listening = true;
  onMessage('departuresShown', ({ sender }) => {
    if (sender.tab?.id !== undefined) heard?.(sender.tab.id);
  });
}
