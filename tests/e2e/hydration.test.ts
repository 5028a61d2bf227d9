import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from '../support/browser-driver';
import { type HydratedPage, hydratedPage, hydratedPages } from '../support/hydrated-pages';
import { paintedRuns, paintedTexts } from '../support/painted';
import { runningExtension } from '../support/running-extension';
import { newsSite, quietSite } from '../support/sites';

const misquoted = '“We stopped being friends because he supported Trump,”';
const later =
  '“I talked to him with anger and with contempt, and tried to make him see another way of looking at things,”';

const markup = (page: Page): Promise<string> =>
  page.evaluate(() => document.documentElement.outerHTML);

/** What the page's console complains of from now on. */
function consoleOf(page: Page): string[] {
  const lines: string[] = [];
  page.on('console', (message) => {
    if (/^(?:error|warn|assert)/.test(message.type())) lines.push(message.text());
  });
  page.on('pageerror', (error) => lines.push(String(error)));
  return lines;
}

describe.each(browserNames)('in %s, a framework that takes a marked page over', (browserName) => {
  const running = runningExtension(browserName);

  describe.each(hydratedPages)('%s', (slug) => {
    let served: HydratedPage;
    beforeAll(async () => {
      served = await hydratedPage(slug);
    });
    const open = (site: string) =>
      running.browser.openPage(served.publish(running.browser.web, site));

    it('finds its own markup, warns of nothing, and the marks stay', async () => {
      const page = await open(newsSite);
      const said = consoleOf(page);
      await expect.poll(() => paintedTexts(page)).toEqual([misquoted]);
      await page.click('#hydrate');
      await page.click('#more');
      await expect.poll(() => paintedTexts(page), { timeout: 15_000 }).toEqual([misquoted, later]);

      const unmarked = await open(quietSite);
      await unmarked.click('#hydrate');
      await unmarked.click('#more');
      await unmarked.waitForFunction(() => document.querySelectorAll('article p').length === 4);
      expect(await markup(page)).toBe(await markup(unmarked));
      expect(said).toEqual([]);
      await page.close();
      await unmarked.close();
    });

    it('does so with a card open, too', async () => {
      const page = await open(newsSite);
      const said = consoleOf(page);
      await expect.poll(() => paintedTexts(page)).toEqual([misquoted]);
      const [mark] = await paintedRuns(page);
      await page.mouse.click(mark?.x ?? 0, mark?.y ?? 0);
      await page.waitForSelector('on-the-record-card');
      await page.evaluate(() => document.getElementById('hydrate')?.click());
      await page.evaluate(() => document.getElementById('more')?.click());
      await expect.poll(() => paintedTexts(page), { timeout: 15_000 }).toEqual([misquoted, later]);
      expect(said).toEqual([]);
      await page.close();
    });
  });

  it('would be heard to complain: a page whose markup was changed is no match', async () => {
    const served = await hydratedPage('react-hydration');
    const page = await running.browser.openPage(served.publish(running.browser.web, quietSite));
    const said = consoleOf(page);
    await page.evaluate(() => document.querySelector('article p')?.append('!'));
    await page.click('#hydrate');
    await expect.poll(() => said.join()).toMatch(/hydrat/i);
    await page.close();
  });
});
