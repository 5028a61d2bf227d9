import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activatedPage } from '../support/activated-page';
import { type BrowserDriver, browserNames } from '../support/browser-driver';
import { openConsole } from '../support/extension-console';
import { publishFixture } from '../support/fixture-pages';
import { launchWithExtension } from '../support/launch';
import { paintedRuns, paintedTexts } from '../support/painted';
import { newsSite, quietSite } from '../support/sites';

const marks = [
  '“We stopped being friends because he supported Trump,”',
  '“I talked to him with anger and with contempt, and tried to make him see another way of looking at things,”',
];
const markup = (page: Page): Promise<string> =>
  page.evaluate(() => document.documentElement.outerHTML);

describe.each(browserNames)('a marked page in %s', (browserName) => {
  let browser: BrowserDriver;
  let untouched: string;
  beforeAll(async () => {
    browser = await launchWithExtension(browserName);
    const page = await browser.openPage(publishFixture(browser.web, quietSite, 'removed-article'));
    untouched = await markup(page);
    await page.close();
  });
  afterAll(() => browser?.close());

  const openMarked = async (): Promise<Page> => {
    const page = await browser.openPage(publishFixture(browser.web, newsSite, 'removed-article'));
    await expect.poll(() => paintedTexts(page), { timeout: 15_000 }).toEqual(marks);
    return page;
  };
  const openCard = async (page: Page): Promise<void> => {
    const [mark] = await paintedRuns(page);
    await page.mouse.click(mark?.x ?? 0, mark?.y ?? 0);
    await page.waitForSelector('on-the-record-card');
  };
  /** The reader comes back to the tab from wherever extensions are looked after. */
  const comeBack = async (page: Page): Promise<void> => {
    const elsewhere = await browser.openPage('about:blank');
    await page.bringToFront();
    await elsewhere.close();
  };

  it('is marked by the successor alone once the extension was updated', async () => {
    const page = await openMarked();
    await openCard(page);
    await browser.updateExtension();
    await comeBack(page);
    await expect.poll(() => markup(page), { timeout: 15_000 }).toBe(untouched);
    await expect.poll(() => paintedTexts(page), { timeout: 15_000 }).toEqual(marks);
    await openCard(page);
    expect(await page.evaluate(() => document.querySelectorAll('on-the-record-card').length)).toBe(
      1,
    );
    await page.close();
  });

  it('is as the site wrote it once the extension was removed', async () => {
    const page = await openMarked();
    // Firefox ends content scripts without a word to them: a card that is open stays until the page goes.
    if (browserName === 'Chromium') await openCard(page);
    await browser.removeExtension();
    await comeBack(page);
    await expect.poll(() => markup(page), { timeout: 15_000 }).toBe(untouched);
    if (browserName === 'Chromium') await expect.poll(() => paintedTexts(page)).toEqual([]);
    await page.close();
  });
});

describe('in Chromium, which freezes tabs and loads pages ahead,', () => {
  let browser: BrowserDriver;
  beforeAll(async () => {
    browser = await launchWithExtension('Chromium');
  });
  afterAll(() => browser?.close());

  it('a frozen tab is left as it was written, and marked when it wakes', async () => {
    const page = await browser.openPage(publishFixture(browser.web, newsSite, 'split-text'));
    await expect.poll(() => paintedTexts(page), { timeout: 15_000 }).toEqual(marks);
    const session = await page.createCDPSession();
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    await expect.poll(() => paintedTexts(page)).toEqual([]);
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    await expect.poll(() => paintedTexts(page), { timeout: 15_000 }).toEqual(marks);
    await page.close();
  });

  it('a page loaded ahead of a visit is looked at only once it is visited', async () => {
    const ahead = publishFixture(browser.web, newsSite, 'removed-article');
    const page = await browser.openPage(
      browser.web.publish(
        `${newsSite}/front`,
        `<title>Front page</title><a id="story" href="${ahead}">The story</a><script type="speculationrules">{"prerender":[{"urls":["${ahead}"],"eagerness":"immediate"}]}</script>`,
      ),
    );
    const extension = await openConsole(browser);
    await expect
      .poll(() => browser.web.requests().some(({ url }) => url === ahead), { timeout: 10_000 })
      .toBe(true);
    // The gate's patience is two seconds; a page that is looked at is looked at by then.
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(await extension.messagesHeard()).toEqual([]);
    await page.bringToFront();
    await page.click('#story');
    const visited = await activatedPage(page, ahead);
    const wasAhead = () =>
      visited.evaluate(() => {
        const [entry] = performance.getEntriesByType('navigation');
        return ((entry as { activationStart?: number } | undefined)?.activationStart ?? 0) > 0;
      });
    await expect.poll(wasAhead).toBe(true);
    await expect.poll(() => paintedTexts(visited), { timeout: 15_000 }).toEqual(marks);
  });

  it('paper shows no marks', async () => {
    const page = await browser.openPage(publishFixture(browser.web, newsSite, 'split-text'));
    await expect.poll(() => paintedTexts(page), { timeout: 15_000 }).toEqual(marks);
    const onScreen = await page.screenshot({ encoding: 'base64' });
    await page.emulateMediaType('print');
    const onPaper = await page.screenshot({ encoding: 'base64' });
    await page.evaluate(() => CSS.highlights.clear());
    expect(await page.screenshot({ encoding: 'base64' })).toBe(onPaper);
    await page.emulateMediaType('screen');
    expect(await page.screenshot({ encoding: 'base64' })).not.toBe(onScreen);
    await page.close();
  });
});
