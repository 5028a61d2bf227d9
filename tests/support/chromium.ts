import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser, howToInstall } from '../../scripts/browsers.mjs';
import { type BrowserDriver, type LaunchOptions, tabSize } from './browser-driver';
import { insideChromiumRoot } from './chromium-closed-root';
import { pageView } from './page-view';
import { startWeb } from './web';

/** In the extension's pages, where a function below runs. */
declare const chrome: {
  readonly windows: { getCurrent(): Promise<{ readonly id: number }> };
  readonly sidePanel: { open(where: { readonly windowId: number }): Promise<void> };
};

/** Starts Chromium (or Chrome) with a new profile and a web of its own. */
export async function launchChromium(options: LaunchOptions = {}): Promise<BrowserDriver> {
  const program = findBrowser('chromium');
  if (program === null) throw new Error(howToInstall('chromium'));
  const web = await startWeb();
  const profile = mkdtempSync(join(tmpdir(), 'on-the-record-chromium-'));
  const browser = await puppeteer.launch({
    executablePath: program,
    headless: !options.window,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: options.window ? null : tabSize,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Otherwise an http: address is tried as https: first.
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
      `--proxy-server=http://127.0.0.1:${web.port}`,
      '--proxy-bypass-list=<-loopback>',
      `--window-size=${tabSize.width},${tabSize.height}`,
    ],
  });
  const id = options.extension ? await browser.installExtension(options.extension) : null;
  const origin = `chrome-extension://${id}`;

  const newTab = async (): Promise<Page> => {
    const page = await browser.newPage();
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: options.colours ?? 'light' },
    ]);
    await page.bringToFront();
    return page;
  };

  const backgroundWorker = async () => {
    const target = await browser.waitForTarget(
      (one) => one.type() === 'service_worker' && one.url().startsWith(origin),
    );
    const worker = await target.worker();
    if (worker === null) throw new Error(`the background of ${origin} cannot be reached`);
    return worker;
  };

  return {
    name: 'Chromium',
    web,
    async openPage(url) {
      const page = await newTab();
      await page.goto(url);
      return page;
    },
    async openExtensionPage(path) {
      const page = await newTab();
      await page.goto(`${origin}/${path}`);
      return page;
    },
    async openPopup(over) {
      await over.bringToFront();
      // A page of the extension can open the popup too, but it would then be the tab in front.
      const worker = await backgroundWorker();
      const opened = browser.waitForTarget(
        (one) => one.type() === 'page' && one.url() === `${origin}/popup.html`,
      );
      await worker.evaluate('chrome.action.openPopup()');
      const popup = await (await opened).asPage();
      await popup.waitForFunction(() => document.readyState === 'complete');
      return pageView(popup);
    },
    async openPanel(over) {
      // The dock opens at a click on a page of the extension only, wherever that page is.
      const opener = await newTab();
      await opener.goto(`${origin}/welcome.html`);
      await opener.evaluate(async () => {
        const { id } = await chrome.windows.getCurrent();
        document.addEventListener('click', () => chrome.sidePanel.open({ windowId: id }), {
          once: true,
        });
      });
      await opener.mouse.click(1, 1);
      const target = await browser.waitForTarget(
        (one) => one.url() === `${origin}/sidepanel.html` && one.type() !== 'service_worker',
      );
      await opener.close();
      await over.bringToFront();
      return pageView(await target.asPage());
    },
    answerPermission: null,
    insideClosedRoot: insideChromiumRoot,
    async pressShortcut(command) {
      const worker = await backgroundWorker();
      await worker.evaluate(`(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.commands.onCommand.dispatch(${JSON.stringify(command)}, tab);
      })()`);
    },
    async tabs() {
      return (await browser.pages()).map((page) => page.url());
    },
    async stopBackground() {
      await (await backgroundWorker()).close();
    },
    async updateExtension() {
      if (options.extension) await browser.installExtension(options.extension);
    },
    async removeExtension() {
      if (id) await browser.uninstallExtension(id);
    },
    gone: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    async close() {
      await browser.close();
      await web.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
