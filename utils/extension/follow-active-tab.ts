/** Tells the panel which tab is in front in its window. */
import { browser } from './api';

interface ActiveTab {
  readonly tabId: number;
  readonly windowId: number;
}

/**
 * Calls back with the tab in front now and whenever another comes to the front.
 * Each call's signal ends when the next one begins.
 */
export function followActiveTab(onTab: (tab: ActiveTab, ended: AbortSignal) => void): void {
  let current: AbortController | null = null;
  let ownWindow: number | undefined;
  const follow = (tab: ActiveTab): void => {
    current?.abort();
    current = new AbortController();
    onTab(tab, current.signal);
  };

  browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
    if (windowId === ownWindow) follow({ tabId, windowId });
  });
  void browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
    ownWindow = tab?.windowId;
    if (tab?.id !== undefined && tab.windowId !== undefined) {
      follow({ tabId: tab.id, windowId: tab.windowId });
    }
  });
}
