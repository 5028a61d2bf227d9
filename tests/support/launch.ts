import type { BrowserDriver, BrowserName, LaunchOptions } from './browser-driver';
import { launchChromium } from './chromium';
import { extensionFolder } from './extension-folder';
import { launchFirefox } from './firefox';

/** Starts a browser by name; without `extension` in the options, a bare one. */
export function launch(name: BrowserName, options: LaunchOptions = {}): Promise<BrowserDriver> {
  return name === 'Chromium' ? launchChromium(options) : launchFirefox(options);
}

/** Starts a browser by name with the built extension in it. */
export function launchWithExtension(
  name: BrowserName,
  options: LaunchOptions = {},
): Promise<BrowserDriver> {
  return launch(name, { ...options, extension: extensionFolder(name) });
}
