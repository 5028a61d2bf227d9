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
