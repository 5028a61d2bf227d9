import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserDriver, browserNames } from '../support/browser-driver';
import { type ExtensionConsole, openConsole } from '../support/extension-console';
import { launchWithExtension } from '../support/launch';
import { newsPage } from '../support/news-page';
import { paintedTexts } from '../support/painted';
import { departingArticle, departures } from '../support/sample-articles';
import { newsSite } from '../support/sites';

describe.each(browserNames)('in the life of the extension in %s', (browserName) => {
  let browser: BrowserDriver;
  let extension: ExtensionConsole;
  beforeAll(async () => {
    browser = await launchWithExtension(browserName);
  });
  afterAll(() => browser?.close());

  it('the first install opens the welcome page', async () => {
    await expect
      .poll(async () => (await browser.tabs()).filter((url) => url.endsWith('/welcome.html')), {
        timeout: 10_000,
      })
      .toHaveLength(1);
    extension = await openConsole(browser);
  });

  it('a background that the browser has ended still answers the next page', async () => {
    const first = await browser.openPage(
      browser.web.publish(`${newsSite}/first`, newsPage(departingArticle)),
    );
    await extension.checked(first.url());
    await browser.stopBackground();
    const second = await browser.openPage(
      browser.web.publish(`${newsSite}/second`, newsPage(departingArticle)),
    );
    await extension.checked(second.url());
    await expect.poll(() => paintedTexts(second)).toEqual(departures);
    await first.close();
    await second.close();
  });

  it('marks stay on an open page while the background is away', async () => {
    const page = await browser.openPage(
      browser.web.publish(`${newsSite}/third`, newsPage(departingArticle)),
    );
    await extension.checked(page.url());
    await browser.stopBackground();
    await expect.poll(() => paintedTexts(page)).toEqual(departures);
    await page.close();
  });
});
