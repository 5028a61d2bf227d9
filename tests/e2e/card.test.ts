import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { browserNames } from '../support/browser-driver';
import { newsPage } from '../support/news-page';
import { openCard } from '../support/open-card';
import { type PaintedRun, paintedRuns, paintedTexts } from '../support/painted';
import { runningExtension } from '../support/running-extension';
import { departingArticle, departures } from '../support/sample-articles';
import { newsSite } from '../support/sites';

const cardTag = 'on-the-record-card';

describe.each(browserNames)('the card at a mark in %s', (browserName) => {
  const running = runningExtension(browserName);
  let page: Page;
  let markup: string;

  beforeEach(async (context) => {
    await page?.close();
    const url = `${newsSite}/${encodeURIComponent(context.task.id)}`;
    // Under the strictest policy: where the card works there, it works anywhere.
    running.browser.web.publish(url, newsPage(departingArticle), { strictPolicy: true });
    page = await running.browser.openPage(url);
    await running.extension.checked(url);
    await expect.poll(() => paintedTexts(page)).toEqual(departures);
    markup = await page.evaluate(() => document.documentElement.outerHTML);
  });

  const cardText = async (): Promise<string> =>
    (await running.browser.insideClosedRoot(page, cardTag, (root) => root.textContent ?? '')) ?? '';
  const misquote = async (): Promise<PaintedRun> => {
    await page.evaluate(() => document.querySelector('.newsletter')?.scrollIntoView(false));
    const run = (await paintedRuns(page)).find(({ text }) => text === departures.at(-1));
    if (run === undefined) throw new Error('the misquotation is not marked');
    return run;
  };

  it('opens where the pointer rests, and shows what is printed, what was said, when and where', async () => {
    const { x, y } = await misquote();
    await page.mouse.move(x, y);
    await expect.poll(cardText).toContain('anger');
    const text = await cardText();
    expect(text).toContain('I talked to him with');
    expect(text).toContain('love');
    expect(text).toContain('4 September 2022');
    expect(text).toContain('The New Yorker');
    expect(text).toContain('John Legend');
  });

  it('goes when the pointer leaves, and the page is as it was', async () => {
    const { x, y } = await misquote();
    await page.mouse.move(x, y);
    await expect.poll(cardText).not.toBe('');
    await page.mouse.move(4, 4, { steps: 4 });
    await expect.poll(cardText).toBe('');
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(markup);
  });

  it('stays after a click until Escape, and the page is as it was', async () => {
    const { x, y } = await misquote();
    await page.mouse.click(x, y);
    await expect.poll(cardText).toContain('anger');
    await page.mouse.move(4, 4);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await cardText()).toContain('anger');
    await page.keyboard.press('Escape');
    await expect.poll(cardText).toBe('');
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(markup);
  });

  it('opens at the next mark and the one before by keyboard', async () => {
    await running.browser.pressShortcut('next-mark');
    await expect.poll(cardText).toContain('1 of 3');
    await running.browser.pressShortcut('next-mark');
    await expect.poll(cardText).toContain('2 of 3');
    await running.browser.pressShortcut('previous-mark');
    await expect.poll(cardText).toContain('1 of 3');
  });

  it('shows both sides of the record for a disputed framing', async () => {
    await running.browser.pressShortcut('next-mark');
    await expect.poll(cardText).toContain('mischaracterization');
    expect(await cardText()).toContain('his running for office, his supporting Trump');
  });

  it('can be told to leave a passage alone', async () => {
    const { x, y } = await misquote();
    await page.mouse.click(x, y);
    const dismiss = 'Don’t mark this passage here';
    await expect.poll(cardText).toContain(dismiss);
    const button = await openCard(running.browser, page).placeOf(dismiss);
    await page.mouse.click(button.x, button.y);
    await expect.poll(() => paintedTexts(page)).toEqual(departures.slice(0, -1));
  });

  it('stays out of reach for the page', async () => {
    const { x, y } = await misquote();
    await page.mouse.click(x, y);
    await expect.poll(cardText).not.toBe('');
    const seen = await page.evaluate(
      (tag) => document.querySelector(tag)?.shadowRoot ?? null,
      cardTag,
    );
    expect(seen).toBeNull();
  });
});
