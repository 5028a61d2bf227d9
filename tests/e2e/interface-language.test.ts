import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserDriver, browserNames } from '../support/browser-driver';
import { choose } from '../support/choose';
import { type ExtensionConsole, openConsole } from '../support/extension-console';
import { extensionFolder } from '../support/extension-folder';
import { launch } from '../support/launch';
import { newsPage } from '../support/news-page';
import { type Reworded, withOtherWords, wordsOf } from '../support/other-words';
import { paintedTexts } from '../support/painted';
import { departingArticle, departures } from '../support/sample-articles';
import { newsSite } from '../support/sites';

const story = `${newsSite}/story`;

describe.each(browserNames)('in a German interface in %s', (browserName) => {
  let german: Reworded;
  let browser: BrowserDriver;
  let extension: ExtensionConsole;

  beforeAll(async () => {
    const folder = extensionFolder(browserName);
    german = withOtherWords(folder, wordsOf(folder, 'de'));
    browser = await launch(browserName, { extension: german.folder });
    extension = await openConsole(browser);
    browser.web.publish(story, newsPage(departingArticle));
  });
  afterAll(async () => {
    await browser?.close();
    german?.remove();
  });

  it('the popup speaks German, and leaves the words of page and record in theirs', async () => {
    const page = await browser.openPage(story);
    await extension.checked(story);
    const popup = await browser.openPopup(page);
    const text = (): Promise<string> => popup.evaluate(() => document.body.innerText);
    await expect.poll(text).toContain('7 Zitate verglichen: 5 stimmen überein und 2 weichen ab');
    await choose(popup, 'Weicht vom Wortlaut ab');
    await expect.poll(text).toContain('4. September 2022');
    const languages = await popup.evaluate(() => ({
      interface: document.documentElement.lang,
      words: [...document.querySelectorAll('.words')].map(
        (words) => words.closest('[lang]')?.getAttribute('lang') ?? '',
      ),
    }));
    expect(languages.interface).toBe('de-DE');
    expect(new Set(languages.words)).toEqual(new Set(['en']));
    await popup.close();
    await page.close();
  });

  it('the card does, on a page in English', async () => {
    const page = await browser.openPage(story);
    await extension.checked(story);
    await expect.poll(() => paintedTexts(page)).toEqual(departures);
    await browser.pressShortcut('next-mark');
    const languages = () =>
      browser.insideClosedRoot(page, 'on-the-record-card', (root) => ({
        card: root.querySelector<HTMLElement>('.card')?.lang,
        words: [...root.querySelectorAll('.words')].map(
          (words) => words.closest('[lang]')?.getAttribute('lang') ?? '',
        ),
      }));
    await expect.poll(async () => (await languages())?.card).toBe('de-DE');
    expect(new Set((await languages())?.words)).toEqual(new Set(['en']));
    await page.close();
  });
});
