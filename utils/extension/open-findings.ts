/** Opens everything that was found on a page, in the best place that the browser allows. */
import { browser } from './api';
import { hasPanel, openPanel } from './panel';

interface Tab {
  readonly id?: number | undefined;
  readonly windowId?: number | undefined;
}

/**
 * In the panel, where the browser takes a click in the page for a wish; in the
 * popup otherwise; and where that is refused too, in a tab of its own.
 */
export async function openFindings({ id, windowId }: Tab): Promise<void> {
  const places: readonly (() => Promise<unknown>)[] = [
    // First and at once: browsers refuse the panel once anything has been awaited.
    ...(hasPanel && windowId !== undefined ? [() => openPanel(windowId)] : []),
    () => browser.action.openPopup(),
    () => browser.tabs.create({ url: browser.runtime.getURL(`/popup.html?tab=${id}`) }),
  ];
  for (const open of places) {
    try {
      await open();
      return;
    } catch (error) {
      console.info('On the Record: the findings are opened in another place.', error);
    }
  }
}
