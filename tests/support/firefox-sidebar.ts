import type { View } from './browser-driver';
import type { Chrome } from './firefox-chrome';
import { firefoxView } from './firefox-view';

const sidebarBrowser =
  "document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')";

/** Opens an extension's sidebar in Firefox's own window, as its entry in the menu does. */
export async function openFirefoxSidebar(chrome: Chrome): Promise<View> {
  await chrome.evaluate(`(async () => {
    const id = [...SidebarController.sidebars.keys()].find((one) => one.endsWith('-sidebar-action'));
    if (!id) throw new Error('the extension has no sidebar');
    await SidebarController.show(id);
    const isThere = () => {
      const shown = ${sidebarBrowser};
      return shown && !shown.isLoading && shown.currentURI?.spec.endsWith('/sidepanel.html');
    };
    const end = Date.now() + 8000;
    while (!isThere()) {
      if (Date.now() > end) throw new Error('the sidebar did not open within eight seconds');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  })()`);
  return firefoxView(chrome, sidebarBrowser, 'SidebarController.hide()');
}
