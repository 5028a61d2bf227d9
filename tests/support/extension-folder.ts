import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from './browser-driver';

const folders = { Chromium: '.output/chrome-mv3', Firefox: '.output/firefox-mv3' } as const;

/**
 * The folder of the built extension for a browser.
 *
 * @throws Error when it has not been built, with the command that builds it
 */
export function extensionFolder(browser: BrowserName): string {
  const folder = join(import.meta.dirname, '..', '..', folders[browser]);
  if (!existsSync(join(folder, 'manifest.json'))) {
    const command = browser === 'Firefox' ? 'npm run build:firefox' : 'npm run build';
    throw new Error(`${folders[browser]} is not built: run "${command}" first, or "npm test"`);
  }
  return folder;
}
