/** What popup and panel can say of a tab at this moment. */
import { browser } from './api';
import { articleFrameOf } from './article-frame';
import type { PageState } from './messages';
import { isPaused } from './pause';
import { settingsNow } from './settings';
import { hostOf, isMuted, isReadUnasked } from './sites';

/** A tab as popup and panel see it: what its reader knows, or why there is no reader. */
export type TabState =
  | { readonly status: 'looking' }
  /** Nothing is read until then (ms since 1970). */
  | { readonly status: 'paused'; readonly until: number }
  /** A page that browsers close to extensions. */
  | { readonly status: 'unreadable' }
  | { readonly status: 'site-off'; readonly host: string }
  /** Read only when asked: by the working mode, or because the site is not on the list or not permitted. */
  | { readonly status: 'ask-first'; readonly host: string | null; readonly onClick: boolean }
  /** The gate looks at this page by itself and saw no story. */
  | { readonly status: 'quiet'; readonly host: string }
  | PageState;

/** A tab's address as far as the extension may know it, with its state. */
export interface TabLook {
  readonly tabId: number;
  readonly url: string | null;
  /** The frame whose reader answers; 0 for the page itself. */
  readonly frameId: number;
  readonly state: TabState;
}

/** Looks once at a tab. A tab that has been closed is unreadable. */
export async function lookAtTab(tabId: number): Promise<TabLook> {
  const [tab, choices] = await Promise.all([
    browser.tabs.get(tabId).catch(() => null),
    settingsNow(),
  ]);
  const url = tab?.url ?? null;
  const frameId = await articleFrameOf({ id: tabId, url: tab?.url });
  const answer = await askReader(tabId, frameId);
  const look = (state: TabState): TabLook => ({ tabId, url, frameId, state });
  if (tab === null) return look({ status: 'unreadable' });

  const host = url === null ? null : hostOf(url);
  if (url !== null && host === null) return look({ status: 'unreadable' });
  if (isPaused(choices.pausedUntil)) return look({ status: 'paused', until: choices.pausedUntil });
  if (url !== null && host !== null && isMuted(url, choices.mutedSites)) {
    return look({ status: 'site-off', host });
  }
  if (answer !== null) return look(answer);

  const onClick = choices.workingMode === 'on-click';
  if (url === null || host === null || !isReadUnasked(url, choices)) {
    return look({ status: 'ask-first', host, onClick });
  }
  const permitted = await browser.permissions.contains({
    origins: [`*://${new URL(url).hostname}/*`],
  });
  return look(permitted ? { status: 'quiet', host } : { status: 'ask-first', host, onClick });
}

/**
 * What the tab's reader knows; `null` where no reader runs, which browsers
 * report as an error. Sent in the messaging library's own shape but without it:
 * its callbacks would leave “receiving end does not exist” in the console for
 * every page that has no reader, which is most of them.
 */
async function askReader(tabId: number, frameId: number): Promise<PageState | null> {
  const question = { id: Date.now(), type: 'getPageState', timestamp: Date.now() };
  try {
    const answer: { readonly res?: PageState } | undefined = await browser.tabs.sendMessage(
      tabId,
      question,
      {
        frameId,
      },
    );
    return answer?.res ?? null;
  } catch {
    // No reader: the ordinary case, told apart from others by the caller.
    return null;
  }
}
