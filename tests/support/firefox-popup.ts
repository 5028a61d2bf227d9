import type { View } from './browser-driver';
import type { Chrome } from './firefox-chrome';
import { firefoxView } from './firefox-view';

const popupBrowser = "document.querySelector('browser.webextension-popup-browser')";

/**
 * Opens an extension's toolbar popup over the tab in front, as a click on its button does.
 * WebDriver does not list the popup among its pages, so it is reached through Firefox's own window.
 */
export async function openFirefoxPopup(chrome: Chrome, extensionId: string): Promise<View> {
  await chrome.evaluate(`(async () => {
    const { ExtensionParent } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionParent.sys.mjs');
    ${popupBrowser}?.closest('panel')?.hidePopup();
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
    await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, true);
    // Firefox loads a popup in one place and then moves it into its panel; what is sent to the
    // first place is lost. It has arrived once its panel is open and it answers.
    const answers = (popup) => new Promise((resolve) => {
      const done = () => resolve(true);
      popup.messageManager.addMessageListener('arrived', done);
      popup.messageManager.loadFrameScript("data:,sendAsyncMessage('arrived')", false);
      setTimeout(() => resolve(false), 400);
    });
    const hasArrived = async () => {
      const popup = ${popupBrowser};
      return popup?.closest('panel')?.state === 'open' && !popup.isLoading &&
        popup.currentURI?.spec.startsWith('moz-extension:') && (await answers(popup));
    };
    const end = Date.now() + 8000;
    while (!(await hasArrived())) {
      if (Date.now() > end) throw new Error('the popup did not open within eight seconds');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  })()`);
  return firefoxView(chrome, popupBrowser, `${popupBrowser}?.closest('panel')?.hidePopup()`);
}
