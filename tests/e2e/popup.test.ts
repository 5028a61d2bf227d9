import { describe, expect, it } from 'vitest';
import { browserNames, type View } from '../support/browser-driver';
import { choose } from '../support/choose';
import { paintedTexts } from '../support/painted';
import { runningExtension } from '../support/running-extension';
import {
  departingArticle,
  departures,
  faithfulArticle,
  nearMissArticle,
  unrelatedArticle,
} from '../support/sample-articles';
import { quietSite } from '../support/sites';

describe.each(browserNames)('the popup in %s', (browserName) => {
  const running = runningExtension(browserName);

  const { open } = running;
  const textOf = (view: View): Promise<string> => view.evaluate(() => document.body.innerText);

  it('says how much the record covers, and shows each departure with the words on record', async () => {
    const page = await open(departingArticle);
    await running.extension.checked(page.url());
    const popup = await running.browser.openPopup(page);
    await expect.poll(() => textOf(popup)).toMatch(/7 quotations compared: 5 match, 2 differ/);
    const text = await textOf(popup);
    expect(text).toContain('contempt');
    expect(text).toContain('empathy');
    expect(text).toContain('4 September 2022');
    expect(text).toContain('The New Yorker');
    const ways = await popup.evaluate(
      () =>
        [...document.querySelectorAll('button')].filter(
          (button) => button.innerText.startsWith('Show on page') && !button.closest('details'),
        ).length,
    );
    expect(ways).toBe(departures.length);
    await popup.close();
    await page.close();
  });

  it('shows faithful quotations too, and says when every one of them matches', async () => {
    const page = await open(faithfulArticle);
    await running.extension.checked(page.url());
    const popup = await running.browser.openPopup(page);
    await expect.poll(() => textOf(popup)).toContain('Every quotation matches');
    expect(await textOf(popup)).toContain('4 quotations that match the record');
    await popup.close();
    await page.close();
  });

  it('says so where the page is about something else', async () => {
    const page = await open(unrelatedArticle);
    const popup = await running.browser.openPopup(page);
    await expect.poll(() => textOf(popup)).toContain('Nothing seen here');
    await popup.close();
    await page.close();
  });

  it('says that nothing was compared where the page only shares words with the record', async () => {
    const page = await open(nearMissArticle);
    const popup = await running.browser.openPopup(page);
    await expect.poll(() => textOf(popup)).toContain('Not a story on file');
    await popup.close();
    await page.close();
  });

  it('offers to read a page of a site that is not on the list', async () => {
    const page = await open(departingArticle, { site: quietSite });
    const popup = await running.browser.openPopup(page);
    await expect.poll(() => textOf(popup)).toContain('Read this page once');
    await popup.close();
    await page.close();
  });

  it('changes the sensitivity, and the page follows', async () => {
    const page = await open(departingArticle);
    const { report } = await running.extension.checked(page.url());
    const popup = await running.browser.openPopup(page);
    await expect.poll(() => textOf(popup)).toContain('Everything');
    await choose(popup, 'Everything');
    const everything = report.findings.map(({ text }) => text);
    await expect.poll(() => paintedTexts(page)).toEqual(everything);
    await choose(popup, 'Balanced');
    await expect.poll(() => paintedTexts(page)).toEqual(departures);
    await popup.close();
    await page.close();
  });

  it('hides the marks of a page and shows them again', async () => {
    const page = await open(departingArticle);
    await running.extension.checked(page.url());
    const popup = await running.browser.openPopup(page);
    await expect.poll(() => textOf(popup)).toContain('Show marks on this page');
    await choose(popup, 'Show marks on this page');
    await expect.poll(() => paintedTexts(page)).toEqual([]);
    await choose(popup, 'Show marks on this page');
    await expect.poll(() => paintedTexts(page)).toEqual(departures);
    await popup.close();
    await page.close();
  });

  it('switches a site off and on again', async () => {
    const page = await open(departingArticle);
    await running.extension.checked(page.url());
    const popup = await running.browser.openPopup(page);
    await expect.poll(() => textOf(popup)).toContain('Read pages of');
    await choose(popup, 'Read pages of');
    await expect.poll(() => paintedTexts(page)).toEqual([]);
    await expect.poll(() => textOf(popup)).toContain('Switched off for');
    await choose(popup, 'Switch on for this site');
    await expect.poll(() => paintedTexts(page), { timeout: 10_000 }).toEqual(departures);
    await popup.close();
    await page.close();
  });
});
