import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { accessibilityOf } from '../support/accessibility';
import { browserNames } from '../support/browser-driver';
import { choose } from '../support/choose';
import { pageView } from '../support/page-view';
import { paintedTexts } from '../support/painted';
import { runningExtension } from '../support/running-extension';
import {
  departingArticle,
  departures,
  faithfulArticle,
  unrelatedArticle,
} from '../support/sample-articles';

/** In the extension's pages, where the functions below run. */
declare const chrome: {
  readonly windows: {
    create(options: { readonly url: readonly string[] }): Promise<{ readonly id: number }>;
    remove(id: number): Promise<void>;
  };
  readonly extension: { getViews(filter: { readonly type: 'tab' }): readonly Window[] };
  readonly runtime: { getURL(path: string): string };
};

describe.each(browserNames)('the panel beside the page in %s', (browserName) => {
  const running = runningExtension(browserName);
  const { open } = running;
  const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

  /** The panel as a tab in the background of the same window, following the tab in front. */
  const openBeside = async (page: Page): Promise<Page> => {
    const panel = await running.browser.openExtensionPage('sidepanel.html');
    await page.bringToFront();
    return panel;
  };
  /** The words of the finding that the panel shows as the one being read. */
  const findingHere = (panel: Page): Promise<string | null> =>
    panel.evaluate(
      () => document.querySelector('.finding[aria-current] .words')?.textContent ?? null,
    );

  it('shows the list, both sides of each framing, and where the page falls in the story', async () => {
    const page = await open(departingArticle);
    await running.extension.checked(page.url());
    const panel = await openBeside(page);
    await expect.poll(() => textOf(panel)).toContain('How the story went');
    const text = await textOf(panel);
    for (const words of departures) expect(text).toContain(words);
    expect(text).toContain('“Trump ended the friendship”');
    expect(text).toContain('I don’t think we’re less friends because of the Trump thing.');
    expect(text).toContain('In fairness');

    const story = await panel.evaluate(() =>
      [...document.querySelectorAll('.timeline li')].map((entry) => ({
        date: entry.querySelector('.timeline-date')?.textContent ?? '',
        later: entry.classList.contains('later'),
        used: entry.querySelectorAll('blockquote').length,
      })),
    );
    const here = story.findIndex(({ date }) => date === 'This page, 6 September 2022');
    expect(story.slice(0, here).every(({ later }) => !later)).toBe(true);
    expect(story.slice(here + 1).length).toBeGreaterThan(0);
    expect(story.slice(here + 1).every(({ later }) => later)).toBe(true);
    expect(story.find(({ date }) => date === '4 September 2022')?.used).toBe(2);
    const { problems } = await accessibilityOf(pageView(panel));
    expect(problems).toEqual([]);
    await panel.close();
    await page.close();
  });

  it('keeps in step with the page: what is scrolled to is shown as being read', async () => {
    const page = await open(departingArticle);
    await running.extension.checked(page.url());
    const panel = await openBeside(page);
    await expect.poll(() => findingHere(panel)).toBe(departures[0]);
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await expect.poll(() => findingHere(panel)).toBe(departures[2]);
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await expect.poll(() => findingHere(panel)).toBe(departures[0]);
    await panel.close();
    await page.close();
  });

  it('brings a finding that is chosen into view, without taking the focus or opening a card', async () => {
    const page = await open(departingArticle);
    await running.extension.checked(page.url());
    const panel = await openBeside(page);
    await expect.poll(() => textOf(panel)).toContain('Words differ from the record');
    await page.evaluate(() => {
      scrollTo({ top: document.body.scrollHeight, behavior: 'instant' });
      document.querySelector<HTMLElement>('.newsletter input')?.focus({ preventScroll: true });
    });
    const isInView = () =>
      page.evaluate(() => {
        const { top = -1, bottom = -1 } =
          document.querySelector('h1')?.getBoundingClientRect() ?? {};
        return top >= 0 && bottom <= innerHeight;
      });
    expect(await isInView()).toBe(false);
    await choose(pageView(panel), 'A framing disputed by John Legend');
    await expect.poll(isInView).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    const cards = await running.browser.insideClosedRoot(
      page,
      'on-the-record-card',
      (root) => root.querySelectorAll('.card:popover-open').length,
    );
    expect(cards ?? 0).toBe(0);
    await panel.close();
    await page.close();
  });

  it('follows the tab in front, from one page to the next', async () => {
    const story = await open(departingArticle);
    await running.extension.checked(story.url());
    const panel = await openBeside(story);
    await expect.poll(() => textOf(panel)).toContain('2 passages differ');
    const other = await open(unrelatedArticle);
    await expect.poll(() => textOf(panel)).toContain('Nothing seen here');
    await story.bringToFront();
    await expect.poll(() => textOf(panel)).toContain('2 passages differ');
    await story.goto(other.url());
    await expect.poll(() => textOf(panel)).toContain('Nothing seen here');
    for (const page of [panel, story, other]) await page.close();
  });

  it('is right after the background was ended, and while the page is read again', async () => {
    const page = await open(departingArticle);
    await running.extension.checked(page.url());
    await running.browser.stopBackground();
    const panel = await openBeside(page);
    await expect.poll(() => textOf(panel)).toContain('How the story went');
    await running.browser.stopBackground();
    await choose(pageView(panel), 'Words differ from the record');
    await expect.poll(() => textOf(panel)).toContain('empathy');
    await page.evaluate((words) => {
      const added = document.createElement('p');
      added.textContent = words;
      document.querySelector('.article-body')?.append(added);
    }, '“It’s up to him whether he can get past that,” Legend told The New Yorker about West.');
    await expect.poll(() => textOf(panel)).toContain('8 quotations compared');
    expect(await textOf(panel)).toContain('empathy');
    await expect.poll(() => paintedTexts(page)).toEqual(departures);
    await panel.close();
    await page.close();
  });

  it('shows in each of two windows the page of that window', async () => {
    const first = await open(departingArticle);
    await running.extension.checked(first.url());
    const panel = await openBeside(first);
    await expect.poll(() => textOf(panel)).toContain('2 passages differ');
    const second = await open(faithfulArticle);
    const url = second.url();
    await running.extension.checked(url);
    await second.close();
    await first.bringToFront();
    const otherWindow = await running.extension.page.evaluate(
      async (address) =>
        (await chrome.windows.create({ url: [address, chrome.runtime.getURL('sidepanel.html')] }))
          .id,
      url,
    );
    const panels = () =>
      running.extension.page.evaluate(() =>
        chrome.extension
          .getViews({ type: 'tab' })
          .filter(({ location }) => location.pathname === '/sidepanel.html')
          .map(({ document }) => document.querySelector('h1')?.textContent ?? '')
          .sort(),
      );
    await expect
      .poll(panels)
      .toEqual(['2 passages differ and 1 disputed framing', 'Every quotation matches']);
    await running.extension.page.evaluate((id) => chrome.windows.remove(id), otherWindow);
    await panel.close();
    await first.close();
  });
});
