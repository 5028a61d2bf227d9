import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserDriver, browserNames } from '../support/browser-driver';
import { bundleForPage } from '../support/bundle-for-page';
import { fixturePages, publishFixture } from '../support/fixture-pages';
import { launch } from '../support/launch';
import { pageView } from '../support/page-view';
import type { StoryPageProgram } from './programs/story-page';

declare const storyPage: StoryPageProgram;

const site = 'http://www.example-news.test';
/** Those whose article a script of the page can read, and that need no framework's server. */
const left = fixturePages.filter(
  ({ slug, expected }) =>
    expected.frame === undefined && !/closed|cross-origin|hydration|single-page/.test(slug),
);

describe.each(browserNames)('a page that the reader leaves in %s', (browserName) => {
  let browser: BrowserDriver;
  let script: string;
  beforeAll(async () => {
    script = await bundleForPage('tests/page/programs/story-page.ts');
    browser = await launch(browserName);
  });
  afterAll(() => browser?.close());

  it.each(left)('is byte for byte as the site wrote it: $slug', async ({ slug, expected }) => {
    const page = await browser.openPage(publishFixture(browser.web, site, slug));
    await pageView(page).run(script);
    await page.evaluate(() => storyPage.start());
    // Where the page itself goes on changing, its own changes end with its text.
    const text = () => page.evaluate(() => storyPage.text());
    if (expected.journey === undefined)
      await expect.poll(text, { timeout: 15_000 }).toBe(expected.text);
    else await expect.poll(text).not.toBeNull();
    await expect.poll(() => page.evaluate(() => storyPage.painted())).toBeGreaterThan(0);

    await stopThePage(page);
    const seen = await page.evaluate(async () => {
      const markup = () => document.documentElement.outerHTML;
      const sheets = () =>
        [
          document,
          ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
        ]
          .map(({ adoptedStyleSheets }) => adoptedStyleSheets.length)
          .join();
      const marked = markup();
      storyPage.openCard();
      const withCard = markup();
      const hosts = document.querySelectorAll('on-the-record-card').length;
      storyPage.end();
      const painted = storyPage.painted() + CSS.highlights.size;
      return { marked, withCard, hosts, left: markup(), painted, sheets: sheets() };
    });
    expect(seen.hosts).toBe(1);
    expect(seen.withCard.replace('<on-the-record-card></on-the-record-card>', '')).toBe(
      seen.marked,
    );
    expect(seen.left).toBe(seen.marked);
    expect(seen.painted).toBe(0);
    expect(seen.sheets).not.toMatch(/[1-9]/);
    if (!hasScripts(seen.marked)) expect(seen.left).toBe(await untouched(slug));
    await page.close();
  });

  it('is not read any more, whatever it does', async () => {
    const page = await browser.openPage(publishFixture(browser.web, site, 'live-blog'));
    await pageView(page).run(script);
    await page.evaluate(() => storyPage.start());
    await expect.poll(() => page.evaluate(() => storyPage.cost().readings)).toBeGreaterThan(0);
    await page.evaluate(() => storyPage.end());
    await page.evaluate(() => storyPage.forgetCost());
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          document.getElementById('update')?.click();
          setTimeout(resolve, 2_000);
        }),
    );
    expect(await page.evaluate(() => storyPage.cost().readings)).toBe(0);
    await page.close();
  });

  it('costs nothing while somebody types into it', async () => {
    const page = await browser.openPage(publishFixture(browser.web, site, 'editor'));
    await pageView(page).run(script);
    await page.evaluate(() => storyPage.start());
    await expect.poll(() => page.evaluate(() => storyPage.painted())).toBeGreaterThan(0);
    await page.click('#draft');
    await page.keyboard.type(
      'What John Legend said of Kanye West is a long story, and I was there when it began.',
    );
    // The draft makes the page longer, which is looked into once the page has come to rest.
    const readings = await page.evaluate(() => storyPage.cost().readings);
    expect(readings).toBeLessThanOrEqual(1);
    await page.close();
  });

  /** The page as it stands without the extension. */
  async function untouched(slug: string): Promise<string> {
    const page = await browser.openPage(publishFixture(browser.web, site, slug));
    const markup = await page.evaluate(() => document.documentElement.outerHTML);
    await page.close();
    return markup;
  }
});

/** Ends the timers of the page, so that what changes afterwards is nobody else's doing. */
async function stopThePage(page: Page): Promise<void> {
  await page.evaluate(() => {
    const last = Number(setTimeout(() => undefined));
    for (let timer = 0; timer <= last; timer += 1) clearInterval(timer);
  });
}

function hasScripts(markup: string): boolean {
  return /<script/.test(markup);
}
