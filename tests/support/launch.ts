import type { BrowserDriver, BrowserName, LaunchOptions } from './browser-driver';
import { launchChromium } from './chromium';
import { extensionFolder } from './extension-folder';
import { launchFirefox } from './firefox';

const patience = 20_000;

/**
 * Starts a browser by name; without `extension` in the options, a bare one. With one, the page that
 * welcomes the reader has opened: it comes to the front whenever it is ready, and a page that it
 * covers is not painted and takes no click.
 *
 * @throws Error when that page does not open within twenty seconds
 */
export async function launch(
  name: BrowserName,
  options: LaunchOptions = {},
): Promise<BrowserDriver> {
  const browser =
    name === 'Chromium' ? await launchChromium(options) : await launchFirefox(options);
  if (options.extension) {
    try {
      await welcomed(browser);
    } catch (error) {
      await browser.close();
      throw error;
    }
  }
  return browser;
}

/** Starts a browser by name with the built extension in it. */
export function launchWithExtension(
  name: BrowserName,
  options: LaunchOptions = {},
): Promise<BrowserDriver> {
  return launch(name, { ...options, extension: extensionFolder(name) });
}

async function welcomed(browser: BrowserDriver): Promise<void> {
  const end = Date.now() + patience;
  let seen: unknown;
  for (;;) {
    try {
      const tabs = await browser.tabs();
      if (tabs.some((url) => url.endsWith('/welcome.html'))) return;
      seen = tabs.join(' ');
    } catch (error) {
      // A tab on its way from one address to the next cannot be asked.
      seen = error;
    }
    if (Date.now() > end) {
      throw new Error(
        `${browser.name} did not open the welcome page in ${patience} ms: ${String(seen)}`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
