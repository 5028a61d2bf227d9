import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityOf } from '../support/accessibility';
import { type BrowserDriver, browserNames } from '../support/browser-driver';
import { openConsole } from '../support/extension-console';
import { launchWithExtension } from '../support/launch';
import { newsPage } from '../support/news-page';
import { pageView } from '../support/page-view';
import { departingArticle } from '../support/sample-articles';
import { newsSite } from '../support/sites';

const settings = browserNames.flatMap((browserName) =>
  (['light', 'dark'] as const).map((colours) => ({ browserName, colours })),
);

describe.each(settings)('in $browserName, $colours, accessibility rules are kept by', (setting) => {
  let browser: BrowserDriver;
  beforeAll(async () => {
    browser = await launchWithExtension(setting.browserName, { colours: setting.colours });
    // A ledger with something in it, for the pages that show it.
    const extension = await openConsole(browser);
    const url = browser.web.publish(`${newsSite}/story`, newsPage(departingArticle));
    await browser.openPage(url);
    await extension.checked(url);
  });
  afterAll(() => browser?.close());

  it('the popup over a story', async () => {
    const url = `${newsSite}/story`;
    const page = await browser.openPage(url);
    const popup = await browser.openPopup(page);
    await expect
      .poll(() => popup.evaluate(() => document.body.innerText), { timeout: 10_000 })
      .toContain('Legend');
    const { problems, rulesPassed } = await accessibilityOf(popup);
    expect(problems).toEqual([]);
    expect(rulesPassed).toBeGreaterThan(10);
    await popup.close();
    await page.close();
  });

  it.each(['options.html', 'welcome.html', 'tracker.html', 'sidepanel.html'])(
    '%s',
    async (path) => {
      const page = await browser.openExtensionPage(path);
      await page.waitForSelector('h1, h2');
      const { problems, rulesPassed } = await accessibilityOf(pageView(page));
      expect(problems).toEqual([]);
      expect(rulesPassed).toBeGreaterThan(10);
      await page.close();
    },
  );
});
