import { describe, expect, it } from 'vitest';
import { browserNames } from '../support/browser-driver';
import { newsPage } from '../support/news-page';
import { paintedTexts } from '../support/painted';
import { runningExtension } from '../support/running-extension';
import { departingArticle, departures } from '../support/sample-articles';
import { newsSite } from '../support/sites';

const STORY = 'John Legend on his friendship with Kanye West';
const PARAGRAPH =
  '<p>John Legend and Kanye West were friends for many years, and then their friendship ended. “It’s up to him whether he can get past that,” Legend said of the falling-out.</p>';

describe.each(browserNames)('a page that cannot be compared in %s', (browserName) => {
  const running = runningExtension(browserName);

  const problemOn = async (url: string): Promise<string> => {
    await expect
      .poll(async () => (await running.extension.stateOf(url))?.status, { timeout: 45_000 })
      .toBe('problem');
    const state = await running.extension.stateOf(url);
    return state?.status === 'problem' ? state.problem : '';
  };

  it('because it is ten megabytes long says so, and the next page is marked as ever', async () => {
    const long = `${newsSite}/long`;
    const body = PARAGRAPH.repeat(Math.ceil(10_000_000 / PARAGRAPH.length));
    running.browser.web.publish(
      long,
      `<!doctype html><html lang="en"><head><title>${STORY}</title></head><body><article><h1>${STORY}</h1>${body}</article></body></html>`,
    );
    const page = await running.browser.openPage(long);
    expect(await problemOn(long)).toMatch(/too long to compare: [\d,.]+ characters/u);
    await page.close();

    const next = await running.browser.openPage(
      running.browser.web.publish(`${newsSite}/next`, newsPage(departingArticle)),
    );
    await expect.poll(() => paintedTexts(next)).toEqual(departures);
  });

  it('because it holds no article says so', async () => {
    const url = `${newsSite}/no-article`;
    running.browser.web.publish(
      url,
      `<!doctype html><html lang="en"><head><title>${STORY}</title><meta name="description" content="Kanye West and John Legend"></head><body><nav><a href="/">John Legend</a> <a href="/">Kanye West</a></nav></body></html>`,
    );
    await running.browser.openPage(url);
    await expect
      .poll(async () => (await running.extension.stateOf(url))?.status)
      .toBe('no-article');
  });
});
