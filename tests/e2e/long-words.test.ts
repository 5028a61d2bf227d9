import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserDriver } from '../support/browser-driver';
import { crampedParts } from '../support/cramped';
import { type ExtensionConsole, openConsole } from '../support/extension-console';
import { extensionFolder } from '../support/extension-folder';
import { launch } from '../support/launch';
import { newsPage } from '../support/news-page';
import { lengthened, type Reworded, withOtherWords } from '../support/other-words';
import { paintedTexts } from '../support/painted';
import {
  departingArticle,
  departures,
  faithfulArticle,
  unrelatedArticle,
} from '../support/sample-articles';
import { newsSite } from '../support/sites';

const NARROW = 320;
const HEIGHT = 800;
const CARD = 'on-the-record-card';

const story = `${newsSite}/story`;
const faithful = `${newsSite}/faithful`;
const unrelated = `${newsSite}/unrelated`;

/** In the extension's pages, where functions run. */
declare const chrome: {
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly unknown[]> };
};

interface PopupState {
  readonly state: string;
  readonly url: string;
  /** What the reader has chosen, and the choice to go back to. */
  readonly choice?: { readonly name: string; readonly value: unknown; readonly before: unknown };
}

const popups: readonly PopupState[] = [
  { state: 'with departures', url: story },
  { state: 'where everything matches', url: faithful },
  { state: 'off the story', url: unrelated },
  {
    state: 'where it has to be asked',
    url: story,
    choice: { name: 'workingMode', value: 'on-click', before: 'news' },
  },
  {
    state: 'on a site that is off',
    url: story,
    choice: { name: 'mutedSites', value: ['today.com'], before: [] },
  },
  {
    state: 'on a story that is off',
    url: story,
    choice: { name: 'mutedStories', value: ['legend-west'], before: [] },
  },
];

describe('with words two fifths longer', () => {
  let extended: Reworded;
  let browser: BrowserDriver;
  let extension: ExtensionConsole;

  beforeAll(async () => {
    extended = withOtherWords(extensionFolder('Chromium'), lengthened);
    browser = await launch('Chromium', { extension: extended.folder });
    extension = await openConsole(browser);
    for (const [url, article] of [
      [story, departingArticle],
      [faithful, faithfulArticle],
      [unrelated, unrelatedArticle],
    ] as const)
      browser.web.publish(url, newsPage(article));
    // A page in the tracker, and something dismissed in the settings.
    const page = await browser.openPage(story);
    await extension.checked(story);
    await page.close();
    await extension.changeSetting('dismissed', [
      { scope: 'kind', host: 'news.today.com', kind: 'splice', at: Date.now() },
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    extended?.remove();
  });

  /** How many scripts the extension has registered for the pages that it reads by itself. */
  const gates = (): Promise<number> =>
    extension.page.evaluate(
      async () => (await chrome.scripting.getRegisteredContentScripts()).length,
    );

  /** At both widths, folded and with everything open. */
  const expectRoom = async (page: Page, width: number): Promise<void> => {
    for (const wide of [width, NARROW]) {
      await page.setViewport({ width: wide, height: HEIGHT });
      expect(await page.evaluate(crampedParts), `folded, ${wide} wide`).toEqual([]);
    }
    await page.evaluate(openEverything);
    for (const wide of [width, NARROW]) {
      await page.setViewport({ width: wide, height: HEIGHT });
      expect(await page.evaluate(crampedParts), `open, ${wide} wide`).toEqual([]);
    }
  };

  it.each(popups)('the popup $state has room', async ({ url, choice }) => {
    if (choice !== undefined) await extension.changeSetting(choice.name, choice.value);
    try {
      if (choice?.value === 'on-click') await expect.poll(gates).toBe(0);
      const page = await browser.openPage(url);
      if (choice === undefined && url !== unrelated) await extension.checked(url);
      const popup = await browser.openExtensionPage(`popup.html?tab=${await extension.tabId(url)}`);
      await popup.waitForSelector(choice === undefined ? '.page h1' : '.message h1');
      await expectRoom(popup, 380);
      await popup.close();
      await page.close();
    } finally {
      if (choice !== undefined) await extension.changeSetting(choice.name, choice.before);
      await expect.poll(gates).toBeGreaterThan(0);
    }
  });

  it('the panel has room', async () => {
    const article = await browser.openPage(story);
    await extension.checked(story);
    const panel = await browser.openExtensionPage('sidepanel.html');
    await article.bringToFront();
    await panel.waitForSelector('.timeline');
    await expectRoom(panel, 400);
    await panel.close();
    await article.close();
  });

  it.each([
    ['options.html', '.records li'],
    ['welcome.html', '.mark-list li'],
    ['tracker.html', '.group'],
  ])('%s has room', async (path, part) => {
    const page = await browser.openExtensionPage(path);
    await page.waitForSelector(part);
    await expectRoom(page, 1000);
    await page.close();
  });

  it.each([1000, NARROW])('the card has room on a page %i wide', async (width) => {
    const page = await browser.openPage(story);
    await extension.checked(story);
    await page.setViewport({ width, height: HEIGHT });
    await expect.poll(() => paintedTexts(page)).toEqual(departures);
    for (let mark = 0; mark < departures.length; mark += 1) {
      await browser.pressShortcut('next-mark');
      const place = `${mark + 1} `;
      await expect
        .poll(() =>
          browser
            .insideClosedRoot(
              page,
              CARD,
              (root) => root.querySelector('.card-steps .note')?.textContent ?? '',
            )
            .then((words) => words ?? ''),
        )
        .toContain(place);
      await browser.insideClosedRoot(page, CARD, openEverything);
      expect(await browser.insideClosedRoot(page, CARD, crampedParts)).toEqual([]);
    }
    await page.close();
  });
});

/** Opens every fold, every finding and every menu. Refers to nothing outside itself. */
function openEverything(root: Document | ShadowRoot = document): void {
  for (const fold of root.querySelectorAll('details')) fold.open = true;
  // What opens holds more to open.
  for (let depth = 0; depth < 3; depth += 1) {
    for (const button of root.querySelectorAll<HTMLElement>('[aria-expanded="false"]'))
      button.click();
  }
}
