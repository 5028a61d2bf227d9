import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserDriver, browserNames } from '../support/browser-driver';
import { type ExtensionConsole, openConsole } from '../support/extension-console';
import { launchWithExtension } from '../support/launch';
import { newsPage } from '../support/news-page';
import { paintedTexts } from '../support/painted';
import { departingArticle, departures } from '../support/sample-articles';
import { newsSite } from '../support/sites';

const STORY = 'John Legend on his friendship with Kanye West';
const PARAGRAPH =
  '<p>John Legend and Kanye West were friends for many years, and then their friendship ended. “It’s up to him whether he can get past that,” Legend said of the falling-out.</p>';

describe.each(browserNames)('a page that cannot be compared in %s', (browserName) => {
  let browser: BrowserDriver;
  let extension: ExtensionConsole;
  beforeAll(async () => {
    browser = await launchWithExtension(browserName);
    extension = await openConsole(browser);
  });
  afterAll(() => browser?.close());

  const problemOn = async (url: string): Promise<string> => {
    await expect
      .poll(async () => (await extension.stateOf(url))?.status, { timeout: 45_000 })
      .toBe('problem');
    const state = await extension.stateOf(url);
    return state?.status === 'problem' ? state.problem : '';
  };

  it('because it is ten megabytes long says so, and the next page is marked as ever', async () => {
    const long = `${newsSite}/long`;
    const body = PARAGRAPH.repeat(Math.ceil(10_000_000 / PARAGRAPH.length));
    browser.web.publish(
      long,
      `<!doctype html><html lang="en"><head><title>${STORY}</title></head><body><article><h1>${STORY}</h1>${body}</article></body></html>`,
    );
    const page = await browser.openPage(long);
    expect(await problemOn(long)).toMatch(/too long to compare: [\d,.]+ characters/u);
    await page.close();

    const next = await browser.openPage(
      browser.web.publish(`${newsSite}/next`, newsPage(departingArticle)),
    );
    await expect.poll(() => paintedTexts(next)).toEqual(departures);
  });

  it('because it holds no article says so', async () => {
    const url = `${newsSite}/no-article`;
    browser.web.publish(
      url,
      `<!doctype html><html lang="en"><head><title>${STORY}</title><meta name="description" content="Kanye West and John Legend"></head><body><nav><a href="/">John Legend</a> <a href="/">Kanye West</a></nav></body></html>`,
    );
    await browser.openPage(url);
    await expect.poll(async () => (await extension.stateOf(url))?.status).toBe('no-article');
  });
});
