import { describe, expect, it } from 'vitest';
import { accessibilityOf } from '../support/accessibility';
import type { ArticleText } from '../support/article-file';
import { browserNames, type View } from '../support/browser-driver';
import { choose } from '../support/choose';
import { paintedTexts } from '../support/painted';
import { runningExtension } from '../support/running-extension';
import {
  departingArticle,
  departures,
  faithfulArticle,
  nearMissArticle,
  spanishArticle,
  unrelatedArticle,
} from '../support/sample-articles';
import { quietSite } from '../support/sites';

describe.each(browserNames)('the popup in %s', (browserName) => {
  const running = runningExtension(browserName);

  const { open } = running;
  const textOf = (view: View): Promise<string> => view.evaluate(() => document.body.innerText);
  const focusedWords = (view: View): Promise<string> =>
    view.evaluate(() => document.activeElement?.textContent ?? '');

  const keepsRules = async (view: View): Promise<void> => {
    const { problems, rulesPassed } = await accessibilityOf(view);
    expect(problems).toEqual([]);
    expect(rulesPassed).toBeGreaterThan(10);
  };
  /** Opens an article, has it checked, and opens the popup over it. */
  const openOver = async (article: ArticleText) => {
    const page = await open(article);
    await running.extension.checked(page.url());
    const popup = await running.browser.openPopup(page);
    await expect.poll(() => textOf(popup)).toContain('compared');
    const close = async (): Promise<void> => {
      await popup.close();
      await page.close();
    };
    return { page, popup, close };
  };

  it('says how much the record covers, and lists each departure with the words of the page', async () => {
    const { popup, close } = await openOver(departingArticle);
    await expect.poll(() => textOf(popup)).toMatch(/7 quotations compared: 5 match and 2 differ/);
    const text = await textOf(popup);
    for (const words of departures) expect(text).toContain(words);
    expect(text).not.toContain('empathy');
    const ways = await popup.evaluate(
      () => document.querySelectorAll('[aria-label^="Show on page"]').length,
    );
    expect(ways).toBe(departures.length);
    await close();
  });

  it('opens a departure to the words on record, what differs, and where they were said', async () => {
    const { popup, close } = await openOver(departingArticle);
    await choose(popup, 'Words differ from the record');
    await expect.poll(() => textOf(popup)).toContain('empathy');
    await choose(popup, 'Dismiss');
    await keepsRules(popup);
    const text = await textOf(popup);
    expect(text).toContain('4 September 2022');
    expect(text).toContain('The New Yorker');
    const differing = await popup.evaluate(() =>
      [...document.querySelectorAll('del, ins')].map(
        ({ tagName, lastChild }) => `${tagName.toLowerCase()} ${lastChild?.textContent}`,
      ),
    );
    expect(differing).toEqual([
      'del anger',
      'del contempt',
      'del make',
      'ins love',
      'ins empathy',
      'ins help',
    ]);
    await close();
  });

  it('shows what a cut left out: the words of the page within all that was said', async () => {
    const { popup, close } = await openOver(departingArticle);
    await choose(popup, 'Cut so that the sense turns');
    await expect.poll(() => textOf(popup)).toContain('what it got described as');
    const printed = await popup.evaluate(() =>
      [...document.querySelectorAll('mark')].map((mark) => mark.childNodes[1]?.textContent),
    );
    expect(printed).toEqual(['we stopped being friends because he supported Trump']);
    await close();
  });

  it('copies the original words as a citation, and says that it did', async () => {
    const { popup, close } = await openOver(departingArticle);
    await choose(popup, 'Words differ from the record');
    await expect.poll(() => textOf(popup)).toContain('Copy as citation');
    await popup.evaluate(() => {
      navigator.clipboard.writeText = async (text) => {
        document.body.dataset.copied = text;
      };
    });
    await choose(popup, 'Copy as citation');
    await expect.poll(() => textOf(popup)).toContain('Copied');
    const citation = await popup.evaluate(() => document.body.dataset.copied);
    expect(citation).toMatch(
      /^“Everyone saw how I talked to him about it\..+” John Legend, The New Yorker, .+, 4 September 2022\. https:/,
    );
    await close();
  });

  it('dismisses a passage as widely as asked, and takes it back at once', async () => {
    const { page, popup, close } = await openOver(departingArticle);
    const others = departures.filter((words) => !words.includes('contempt'));
    for (const scope of ['This passage', 'Every finding of this kind', 'Everything compared']) {
      await choose(popup, 'Words differ from the record');
      await choose(popup, 'Dismiss');
      await choose(popup, scope);
      await expect.poll(() => paintedTexts(page)).toEqual(others);
      await expect.poll(() => focusedWords(popup)).toBe('Undo');
      await choose(popup, 'Undo');
      await expect.poll(() => paintedTexts(page)).toEqual(departures);
      await expect.poll(() => focusedWords(popup)).toContain('Words differ');
      await choose(popup, 'Words differ from the record');
    }
    await close();
  });

  it('switches a kind off and on again, and counts what it has', async () => {
    const { page, popup, close } = await openOver(departingArticle);
    await choose(popup, 'Words differ from the record (1)');
    await expect.poll(async () => (await paintedTexts(page)).length).toBe(departures.length - 1);
    await expect.poll(() => textOf(popup)).toContain('1 switched off');
    await choose(popup, 'Words differ from the record (1)');
    await expect.poll(() => paintedTexts(page)).toEqual(departures);
    await close();
  });

  it('switches a story off, in pages that are open too, and on again', async () => {
    const { page, popup, close } = await openOver(departingArticle);
    await choose(popup, 'Compare pages about this story');
    await expect.poll(() => textOf(popup)).toContain('This story is switched off');
    expect(await textOf(popup)).toContain('The falling-out of John Legend and Kanye West');
    expect(await paintedTexts(page)).toEqual([]);
    await keepsRules(popup);
    await choose(popup, 'Switch on for this story');
    await expect.poll(() => paintedTexts(page)).toEqual(departures);
    await expect.poll(() => textOf(popup)).toContain('7 quotations compared');
    await close();
  });

  it('pauses for an hour everywhere, and goes on when told', async () => {
    const { page, popup, close } = await openOver(departingArticle);
    await choose(popup, 'Pause for an hour');
    await expect.poll(() => textOf(popup)).toMatch(/Paused until \d\d:\d\d/);
    await expect.poll(() => paintedTexts(page)).toEqual([]);
    await keepsRules(popup);
    await choose(popup, 'Resume now');
    await expect.poll(() => paintedTexts(page)).toEqual(departures);
    await expect.poll(() => textOf(popup)).toContain('7 quotations compared');
    await close();
  });

  it('goes on by itself when a pause is over, in pages opened before it and during it', async () => {
    const before = await open(departingArticle);
    await running.extension.checked(before.url());
    const pauseFor = (ms: number) =>
      running.extension.changeSetting('pausedUntil', Date.now() + ms, 'local');
    await pauseFor(3_600_000);
    await expect.poll(() => paintedTexts(before)).toEqual([]);
    const heard = (await running.extension.messagesHeard()).length;
    const during = await open(departingArticle);
    await running.browser.stopBackground();
    expect(await paintedTexts(during)).toEqual([]);
    expect((await running.extension.messagesHeard()).slice(heard)).toEqual([]);
    await pauseFor(2_000);
    for (const page of [during, before]) {
      await page.bringToFront();
      await expect.poll(() => paintedTexts(page)).toEqual(departures);
    }
    await before.close();
    await during.close();
  });

  it('judges the framing of a page in another language, and offers the original words', async () => {
    const page = await open(spanishArticle, { language: 'es' });
    await running.extension.checked(page.url());
    const popup = await running.browser.openPopup(page);
    await expect.poll(() => textOf(popup)).toContain('another language (Spanish)');
    const text = await textOf(popup);
    expect(text).toContain('1 disputed framing');
    expect(text).toContain('No quotation here that could be compared');
    expect(text).toContain('2 quotations with their original words');
    expect(text).toMatch(/Original wording on record: \d+ statement/);
    await popup.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    await expect.poll(() => textOf(popup)).toContain('Most likely translated from');
    expect(await textOf(popup)).toContain('I talked to him with love and with empathy');
    await keepsRules(popup);
    await popup.close();
    await page.close();
  });

  it('is used by keyboard alone, and keeps the focus while the page is read again', async () => {
    const page = await open(departingArticle);
    await running.extension.checked(page.url());
    const tab = await running.extension.tabId(page.url());
    const popup = await running.browser.openExtensionPage(`popup.html?tab=${tab}`);
    await popup.waitForSelector('.finding-toggle');
    const focused = () =>
      popup.evaluate(() => {
        const control = document.activeElement;
        const name = control?.getAttribute('aria-label') ?? control?.textContent?.trim() ?? '';
        return { name, expanded: control?.getAttribute('aria-expanded') ?? null };
      });

    await popup.keyboard.press('Tab');
    expect(await focused()).toEqual({
      name: expect.stringContaining('A framing disputed by John Legend'),
      expanded: 'false',
    });
    await popup.keyboard.press('Enter');
    await expect.poll(async () => (await focused()).expanded).toBe('true');
    await popup.keyboard.press('Tab');
    expect((await focused()).name).toBe('Show on page (1 of 3)');
    await popup.keyboard.press('Tab');
    const held = await focused();

    await page.evaluate((words) => {
      const added = document.createElement('p');
      added.textContent = words;
      document.querySelector('.article-body')?.append(added);
    }, '“It’s up to him whether he can get past that,” Legend told The New Yorker about West.');
    await expect
      .poll(() => popup.evaluate(() => document.body.innerText))
      .toContain('8 quotations compared');
    expect(await focused()).toEqual(held);
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
    await keepsRules(popup);
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
    await keepsRules(popup);
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
    await keepsRules(popup);
    await choose(popup, 'Switch on for this site');
    await expect.poll(() => paintedTexts(page), { timeout: 10_000 }).toEqual(departures);
    await popup.close();
    await page.close();
  });
});
