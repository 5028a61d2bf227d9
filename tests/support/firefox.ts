import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser, howToInstall } from '../../scripts/browsers.mjs';
import { type BrowserDriver, type LaunchOptions, tabSize } from './browser-driver';
import { type Chrome, chromeOf } from './firefox-chrome';
import { runInFrame } from './firefox-frame';
import { openFirefoxPopup } from './firefox-popup';
import { answerFirefoxPrompt } from './firefox-prompt';
import { openFirefoxSidebar } from './firefox-sidebar';
import { startWeb, type Web } from './web';

/** Fixed, so that the addresses of the extension's pages are known before it is installed. */
const uuid = '5f0d2b1e-6f0c-4b52-9d3a-2f6f9d1c7a10';
const origin = `moz-extension://${uuid}`;

/** Starts Firefox with a new profile and a web of its own. */
export async function launchFirefox(options: LaunchOptions = {}): Promise<BrowserDriver> {
  const program = findBrowser('firefox');
  if (program === null) throw new Error(howToInstall('firefox'));
  const web = await startWeb();
  const profile = mkdtempSync(join(tmpdir(), 'on-the-record-firefox-'));
  const id = options.extension ? extensionId(options.extension) : 'none@example.test';
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless: !options.window,
    userDataDir: profile,
    defaultViewport: options.window ? null : tabSize,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(id, web, options.colours ?? 'light'),
  });
  if (options.extension) await browser.installExtension(options.extension);
  const chrome: Chrome = await chromeOf(browser);

  return {
    name: 'Firefox',
    web,
    async openPage(url) {
      const page = await browser.newPage();
      await page.goto(url);
      await page.bringToFront();
      return page;
    },
    async openExtensionPage(path) {
      const page = await browser.newPage();
      await gotoExtensionPage(page, `${origin}/${path}`);
      await page.bringToFront();
      return page;
    },
    async openPopup(over) {
      await over.bringToFront();
      return openFirefoxPopup(chrome, id);
    },
    async openPanel(over) {
      await over.bringToFront();
      return openFirefoxSidebar(chrome);
    },
    answerPermission: (answer) => answerFirefoxPrompt(chrome, answer),
    insideClosedRoot: async (page, selector, work) => {
      await page.bringToFront();
      const script = `(() => {
        const host = content.document.querySelector(${JSON.stringify(selector)});
        const root = host?.openOrClosedShadowRoot;
        return root ? (${work.toString()})(root) : null;
      })()`;
      return runInFrame(chrome, 'gBrowser.selectedBrowser', script);
    },
    async pressShortcut(command) {
      await chrome.evaluate(
        `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.shortcuts.onCommand(${JSON.stringify(command)})`,
      );
    },
    async tabs() {
      // Puppeteer takes pages of an extension for about:blank here.
      return Promise.all((await browser.pages()).map((page) => page.evaluate(() => location.href)));
    },
    async stopBackground() {
      await chrome.evaluate(
        `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.terminateBackground()`,
      );
    },
    async updateExtension() {
      if (options.extension) await browser.installExtension(options.extension);
    },
    async removeExtension() {
      await browser.uninstallExtension(id);
    },
    gone: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    async close() {
      await browser.close();
      await web.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Firefox never reports such a page as loaded, although it is there at once: look for it instead. */
async function gotoExtensionPage(page: Page, url: string): Promise<void> {
  const neverSettles = page.goto(url, { timeout: 1500 }).catch(() => undefined);
  await page
    .waitForFunction(
      (wanted) => location.href.startsWith(wanted) && document.readyState === 'complete',
      { timeout: 10_000 },
      url,
    )
    .catch(() => neverSettles);
}

function preferences(id: string, web: Web, colours: 'light' | 'dark') {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': web.port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': web.port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    // Some real news hosts are known to Firefox as https-only; here they are served without.
    'network.stricttransportsecurity.preloadlist': false,
    // A question can be answered as soon as it is shown; readers have to wait for a second.
    'security.notification_enable_delay': 0,
    'layout.css.prefers-color-scheme.content-override': colours === 'dark' ? 0 : 1,
    'ui.systemUsesDarkTheme': colours === 'dark' ? 1 : 0,
  };
}

function extensionId(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const id: unknown = manifest.browser_specific_settings?.gecko?.id;
  if (typeof id !== 'string') {
    throw new Error(`${folder}/manifest.json has no browser_specific_settings.gecko.id`);
  }
  return id;
}
