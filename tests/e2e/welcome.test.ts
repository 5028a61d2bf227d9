import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EXAMPLE_ARTICLE } from '../../entrypoints/welcome/example-article';
import { accessibilityOf } from '../support/accessibility';
import { browserNames } from '../support/browser-driver';
import { choose, isChosen } from '../support/choose';
import { focused, tabTo } from '../support/keyboard';
import { pageView } from '../support/page-view';
import { paintedRuns, paintedTexts } from '../support/painted';
import { runningExtension } from '../support/running-extension';

const [misquote = '', small = ''] = EXAMPLE_ARTICLE.paragraphs.map(
  (paragraph) => paragraph.match(/^“[^”]+”/)?.[0] ?? '',
);
/** The marked passages of the example in reading order. */
const marked = [
  misquote,
  small,
  '“Our friendship definitely took a rough patch.”',
  'Their friendship ended because of Trump.',
];

describe.each(browserNames)('the first run in %s', (browserName) => {
  const running = runningExtension(browserName);
  let page: Page;
  beforeEach(async () => {
    page = await running.browser.openExtensionPage('welcome.html');
    await expect.poll(() => paintedTexts(page)).toEqual(marked);
  });
  afterEach(async () => {
    await page.close();
    await running.extension.changeSetting('workingMode', 'news');
  });

  const card = async (): Promise<string> =>
    (await running.browser.insideClosedRoot(
      page,
      'on-the-record-card',
      (root) => root.textContent ?? '',
    )) ?? '';

  it('opens the real card where the pointer rests on a mark of the example', async () => {
    const run = (await paintedRuns(page)).find(({ text }) => text === misquote);
    if (run === undefined) throw new Error('the misquotation is not marked');
    await page.mouse.move(4, 4);
    await page.mouse.move(run.x, run.y, { steps: 3 });
    await expect.poll(card).toContain('love');
    expect(await card()).toContain('4 September 2022');
    await page.mouse.move(4, 4, { steps: 3 });
    await expect.poll(card).toBe('');
  });

  it('goes by keyboard alone from a mark to its card and back, and on to the choice', async () => {
    await tabTo(page, 'Show “I talked');
    await page.keyboard.press('Enter');
    await expect.poll(card).toContain('4 September 2022');
    await page.keyboard.press('Escape');
    await expect.poll(card).toBe('');
    expect(await focused(page)).toContain('Show “I talked');
    await tabTo(page, 'News sites');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => focused(page)).toContain('Only when I click');
    await expect.poll(() => page.evaluate(() => document.body.innerText)).toContain('Saved.');
  });

  it('keeps nothing of the example, and takes no choice for made that was not', async () => {
    const tracker = await running.browser.openExtensionPage('tracker.html');
    await expect
      .poll(() => tracker.evaluate(() => document.body.innerText))
      .toContain('Nothing here yet');
    await tracker.close();
    expect(await isChosen(pageView(page), 'News sites')).toBe(true);
    expect(await page.evaluate(() => document.body.innerText)).not.toContain('Saved.');
  });

  it('stores where it reads, which the settings show at once', async () => {
    await choose(pageView(page), 'Only when I click');
    await expect.poll(() => page.evaluate(() => document.body.innerText)).toContain('Saved.');
    await expect
      .poll(() => isChosen(pageView(running.extension.page), 'Only when I click'))
      .toBe(true);
  });

  it('works anew after the background was ended', async () => {
    await page.close();
    await running.browser.stopBackground();
    page = await running.browser.openExtensionPage('welcome.html');
    await expect.poll(() => paintedTexts(page)).toEqual(marked);
  });

  it('breaks no rule of accessibility, with the example marked and a choice made', async () => {
    await choose(pageView(page), 'Only when I click');
    await expect.poll(() => page.evaluate(() => document.body.innerText)).toContain('Saved.');
    expect((await accessibilityOf(pageView(page))).problems).toEqual([]);
  });

  it('fits a window 320 pixels wide', async () => {
    await page.setViewport({ width: 320, height: 800 });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  });
});
