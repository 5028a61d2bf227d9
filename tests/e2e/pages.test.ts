import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { browserNames } from '../support/browser-driver';
import { choose, isChosen } from '../support/choose';
import { pageView } from '../support/page-view';
import { paintedTexts } from '../support/painted';
import { runningExtension } from '../support/running-extension';
import { departingArticle, departures, unrelatedArticle } from '../support/sample-articles';

describe.each(browserNames)("the extension's own pages in %s", (browserName) => {
  const running = runningExtension(browserName);

  const { open } = running;
  const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

  it('the tracker lists what was read on the story, nothing else, and forgets it when told', async () => {
    const unrelated = await open(unrelatedArticle);
    const story = await open(departingArticle);
    await running.extension.checked(story.url());
    await expect.poll(() => paintedTexts(story)).toEqual(departures);
    const tracker = await running.browser.openExtensionPage('tracker.html');
    await expect.poll(() => textOf(tracker)).toContain(departures[1]);
    await choose(pageView(tracker), 'Page');
    await expect.poll(() => textOf(tracker)).toContain(departingArticle.headline);
    expect(await textOf(tracker)).not.toContain(unrelatedArticle.headline);

    await choose(pageView(tracker), 'Erase everything');
    await expect.poll(() => textOf(tracker)).toContain('This cannot be undone');
    await tracker.evaluate(() => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find(({ innerText }) => innerText.trim() === 'Erase')?.click();
    });
    await expect.poll(() => textOf(tracker)).not.toContain(departingArticle.headline);
    for (const page of [tracker, story, unrelated]) await page.close();
  });

  it('the settings change what open pages show', async () => {
    const story = await open(departingArticle);
    await running.extension.checked(story.url());
    await expect.poll(() => paintedTexts(story)).toEqual(departures);
    const options = pageView(running.extension.page);
    const toggle = async (words: string): Promise<void> => {
      const before = await isChosen(options, words);
      await choose(options, words);
      // The box follows what was stored; a second click before that would be lost.
      await expect.poll(() => isChosen(options, words)).toBe(!before);
    };
    const marks = () => paintedTexts(story);

    await toggle('Mark departures on the page');
    await expect.poll(marks).toEqual([]);
    await toggle('Mark departures on the page');
    await expect.poll(marks).toEqual(departures);
    await toggle('Mark quotations that match, too');
    await expect.poll(async () => (await marks()).length).toBe(departures.length + 5);
    await toggle('Mark quotations that match, too');
    await expect.poll(marks).toEqual(departures);
    await story.close();
  });

  it('the welcome page lets the reader keep every page unread until asked', async () => {
    const welcome = await running.browser.openExtensionPage('welcome.html');
    await expect.poll(() => textOf(welcome)).toContain('Only when I click');
    await choose(pageView(welcome), 'Only when I click');
    await expect.poll(() => textOf(welcome)).toContain('Saved');
    const before = (await running.extension.messagesHeard()).length;
    const unread = await open(departingArticle);
    const popup = await running.browser.openPopup(unread);
    await expect
      .poll(() => popup.evaluate(() => document.body.innerText))
      .toContain('Not read yet');
    expect((await running.extension.messagesHeard()).slice(before)).toEqual([]);
    expect(await paintedTexts(unread)).toEqual([]);
    await popup.close();

    await choose(pageView(welcome), 'News sites');
    await unread.reload();
    await running.extension.checked(unread.url());
    await expect.poll(() => paintedTexts(unread)).toEqual(departures);
    for (const page of [welcome, unread]) await page.close();
  });
});
