/** Starts the reader in a tab: its script, and the stylesheet of the marks. */
import { i18n } from '#i18n';
import { browser } from './api';
import type { StartAnswer } from './messages';

const READER_FILE = 'reader.js';

/**
 * Whether the reader runs in the tab now. Needs a host permission or `activeTab`;
 * without one the answer says so in words for the reader of the page.
 * @param markStyle the stylesheet of the marks, as CSS text
 * @param frameIds the frames to read; the page itself if left out
 */
export async function startReader(
  tabId: number,
  markStyle: string,
  frameIds: readonly number[] = [0],
): Promise<StartAnswer> {
  try {
    const target = { tabId, frameIds: [...frameIds] };
    await browser.scripting.insertCSS({ target, css: markStyle });
    await browser.scripting.executeScript({ target, files: [READER_FILE] });
    return { ok: true };
  } catch (error) {
    // Browsers word their refusals for developers; the console keeps the wording.
    console.info('On the Record: this page cannot be read.', error);
    return { ok: false, problem: i18n.t('problem.noPermission') };
  }
}

// Two changes in quick succession must not leave the stylesheet of the first behind.
let lastRestyling: Promise<void> = Promise.resolve();

/**
 * Changes the stylesheet of the marks in a frame that is being read; calls are
 * carried out in order. Nothing is changed where the browser has taken the
 * permission back.
 * @param markStyle asked for when it is the call's turn
 * @param styles every stylesheet of the marks that there can be
 */
export function restyle(
  frame: { readonly tabId: number; readonly frameId: number },
  markStyle: () => Promise<string>,
  styles: readonly string[],
): Promise<void> {
  const target = { tabId: frame.tabId, frameIds: [frame.frameId] };
  lastRestyling = lastRestyling.then(async () => {
    try {
      // Which of them the frame has is remembered nowhere; removing one that it has not does nothing.
      await Promise.all(styles.map((css) => browser.scripting.removeCSS({ target, css })));
      await browser.scripting.insertCSS({ target, css: await markStyle() });
    } catch (error) {
      console.info('On the Record: the marks of this page keep their looks.', error);
    }
  });
  return lastRestyling;
}
