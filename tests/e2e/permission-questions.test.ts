import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { isChosen } from '../support/choose';
import { pageView } from '../support/page-view';
import { paintedTexts } from '../support/painted';
import { runningExtension } from '../support/running-extension';
import { departingArticle, departures } from '../support/sample-articles';
import { quietSite } from '../support/sites';

/** Clicks a label with the mouse: browsers answer a request for a permission only then. */
async function click(page: Page, words: string): Promise<void> {
  const label = await page.waitForSelector(
    `::-p-xpath(//label[starts-with(normalize-space(.), "${words}")])`,
  );
  if (label === null) throw new Error(`nothing here is called "${words}"`);
  await label.click();
}

// Chromium's question is drawn outside everything that a driver reaches.
describe('the question of Firefox for a permission', () => {
  const running = runningExtension('Firefox');
  const answer = (what: 'allow' | 'refuse') => running.browser.answerPermission?.(what);

  it('changes nothing when the reader refuses', async () => {
    const options = await running.browser.openExtensionPage('options.html');
    await click(options, 'Every site');
    await answer('refuse');
    await expect.poll(() => isChosen(pageView(options), 'News sites')).toBe(true);
    const page = await running.open(departingArticle, { site: quietSite });
    expect(await running.extension.stateOf(page.url())).toBeNull();
    await page.close();
    await options.close();
  });

  it('lets every site be read when the reader allows it, and can be taken back', async () => {
    const options = await running.browser.openExtensionPage('options.html');
    await click(options, 'Every site');
    await answer('allow');
    await expect.poll(() => isChosen(pageView(options), 'Every site')).toBe(true);
    const page = await running.open(departingArticle, { site: quietSite });
    await running.extension.checked(page.url());
    await expect.poll(() => paintedTexts(page)).toEqual(departures);
    await page.close();
    await options.bringToFront();
    await click(options, 'News sites');
    await expect.poll(() => isChosen(pageView(options), 'News sites')).toBe(true);
    const unread = await running.open(departingArticle, { site: quietSite });
    expect(await running.extension.stateOf(unread.url())).toBeNull();
    await unread.close();
    await options.close();
  });
});
