/** The number on the toolbar button: how many departures the page shows. Quiet ink, never red. */
import { browser } from './api';

const INK = '#3d4a57';
const PAPER = '#ffffff';

/** Shows the number of departures for a tab; nothing at all for none. */
export async function showCount(tabId: number, count: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
    await browser.action.setBadgeBackgroundColor({ tabId, color: INK });
    await browser.action.setBadgeTextColor?.({ tabId, color: PAPER });
  } catch (error) {
    // The tab can be closed between the message and the badge; there is nothing left to show then.
    console.info('On the Record: the tab is gone, its badge was not set.', error);
  }
}

/** Takes the numbers off the tabs of sites that are switched off. @param patterns match patterns */
export async function clearCounts(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...patterns] });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : showCount(id, 0))));
}
