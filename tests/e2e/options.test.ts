import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EXAMPLE_ARTICLE } from '../../entrypoints/welcome/example-article';
import { accessibilityOf } from '../support/accessibility';
import { browserNames } from '../support/browser-driver';
import { choose, isChosen } from '../support/choose';
import { fileHandedOver, giveFile } from '../support/file-for-page';
import { focused, tabTo } from '../support/keyboard';
import { pageView } from '../support/page-view';
import { paintedRuns, paintedTexts } from '../support/painted';
import { runningExtension } from '../support/running-extension';
import { departingArticle, departures } from '../support/sample-articles';
import { newsSite, otherNewsSite } from '../support/sites';

/** In the extension's pages, where the functions below run. */
declare const chrome: {
  readonly storage: Record<
    'sync' | 'local',
    {
      get(names: null): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
      remove(names: readonly string[]): Promise<void>;
    }
  >;
};

const misquote = departures.at(-1) ?? '';

describe.each(browserNames)('the settings in %s', (browserName) => {
  const running = runningExtension(browserName);
  let options: Page;
  beforeEach(async () => {
    options = await running.browser.openExtensionPage('options.html');
    await expect.poll(() => words(options)).toContain('Last revised');
  });
  afterEach(async () => {
    await options.close();
    await running.extension.page.evaluate(async () => {
      await chrome.storage.sync.remove(Object.keys(await chrome.storage.sync.get(null)));
      await chrome.storage.local.remove(['dismissed', 'pausedUntil']);
    });
  });

  const words = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);
  const choosing = (name: string): Promise<void> => choose(pageView(options), name);
  const dismiss = (...dismissed: readonly object[]): Promise<void> =>
    options.evaluate(
      (json) => chrome.storage.local.set({ dismissed: JSON.parse(json) }),
      JSON.stringify(dismissed),
    );
  const stored = (name: string): Promise<unknown> =>
    options.evaluate(async (key) => (await chrome.storage.sync.get(null))[key] ?? null, name);
  const openMarked = async (): Promise<Page> => {
    const page = await running.open(departingArticle);
    await running.extension.checked(page.url());
    await expect.poll(() => paintedTexts(page)).toEqual(departures);
    return page;
  };

  describe('take effect at once in a page that is open:', () => {
    it('sensitivity, kinds, and whether marks are drawn at all', async () => {
      const page = await running.open(EXAMPLE_ARTICLE);
      const { report } = await running.extension.checked(page.url());
      const [strong = '', small = '', framing = ''] = report.findings.map(({ text }) => text);
      await expect.poll(() => paintedTexts(page)).toEqual([strong, framing]);
      await choosing('Everything');
      await expect.poll(() => paintedTexts(page)).toEqual([strong, small, framing]);
      await choosing('A disputed framing');
      await expect.poll(() => paintedTexts(page)).toEqual([strong, small]);
      await choosing('A disputed framing');
      await choosing('Balanced');
      await expect.poll(() => paintedTexts(page)).toEqual([strong, framing]);
      await choosing('Mark departures on the page');
      await expect.poll(() => paintedTexts(page)).toEqual([]);
      await page.close();
    });

    it('marks for quotations that match', async () => {
      const page = await openMarked();
      await choosing('Mark quotations that match, too');
      await expect
        .poll(() => paintedTexts(page))
        .toContain('“It’s up to him whether he can get past that.”');
      await page.close();
    });

    it('colour and weight of the lines', async () => {
      const page = await openMarked();
      const drawn = async () => {
        await page.bringToFront();
        return page.screenshot({ encoding: 'base64' });
      };
      const seen = [await drawn()];
      for (const choice of ['Blue', 'Strong', 'As the text']) {
        await choosing(choice);
        await expect.poll(async () => seen.includes(await drawn())).toBe(false);
        seen.push(await drawn());
      }
      await page.close();
    });

    it('a card that opens on a click', async () => {
      const page = await openMarked();
      const card = () =>
        running.browser.insideClosedRoot(
          page,
          'on-the-record-card',
          (root) => root.textContent ?? '',
        );
      await choosing('on clicking or by keyboard only');
      await expect.poll(() => stored('cardOn')).toBe('click');
      await page.bringToFront();
      await page.evaluate(() => document.querySelector('.newsletter')?.scrollIntoView(false));
      const mark = (await paintedRuns(page)).find(({ text }) => text === misquote);
      if (mark === undefined) throw new Error('the misquotation is not marked');
      await page.mouse.move(4, 4);
      await page.mouse.move(mark.x, mark.y, { steps: 3 });
      await page.mouse.click(mark.x, mark.y);
      await expect.poll(card).toContain('love');
      await page.close();
    });

    it('a site taken off the list and put back', async () => {
      await choosing('Take off today.com');
      await expect.poll(() => words(options)).toContain('today.com is not read any more.');
      const page = await running.open(departingArticle);
      const elsewhere = await running.open(departingArticle, { site: otherNewsSite });
      await expect.poll(() => paintedTexts(elsewhere)).toEqual(departures);
      expect(await paintedTexts(page)).toEqual([]);
      await choosing('Put back today.com');
      await expect.poll(() => paintedTexts(page)).toEqual(departures);
      await elsewhere.close();
      await page.close();
    });

    it('a site that was switched off, switched on again', async () => {
      await running.extension.changeSetting('mutedSites', ['news.today.com']);
      const page = await running.open(departingArticle);
      await expect.poll(() => words(options)).toContain('news.today.com');
      await choosing('Switch on news.today.com');
      await expect.poll(() => paintedTexts(page)).toEqual(departures);
      await page.close();
    });

    it('only on click, and news sites again', async () => {
      await choosing('Only when I click');
      await expect.poll(() => isChosen(pageView(options), 'Only when I click')).toBe(true);
      expect(await stored('workingMode')).toBe('on-click');
      await choosing('News sites');
      await expect.poll(() => stored('workingMode')).toBe('news');
      const page = await openMarked();
      await page.close();
    });
  });

  describe('list what was dismissed', () => {
    it('newest first, and show it again in the open page, one by one and all', async () => {
      const page = await openMarked();
      const url = page.url();
      const at = Date.UTC(2026, 10, 20);
      await dismiss(
        { scope: 'passage', url, kind: 'misquote', text: misquote, at },
        {
          scope: 'kind',
          host: new URL(newsSite).hostname,
          kind: 'mischaracterization',
          at: at + 1,
        },
        { scope: 'reference', reference: 'trump-ended-friendship', at: at + 2 },
      );
      await expect.poll(() => paintedTexts(page)).not.toContain(misquote);
      await expect.poll(() => words(options)).toContain('3 dismissals, the newest first');
      await expect.poll(() => words(options)).toContain('“Trump ended the friendship”');
      const listed = await options.evaluate(() =>
        [...document.querySelectorAll('.dismissals li')].map(({ textContent }) => textContent),
      );
      expect(listed[0]).toContain('Everywhere: this framing');
      expect(listed[1]).toContain('Every finding of one kind on news.today.com');
      expect(listed[2]).toContain('20 November 2026');
      await choosing(`Show again ${misquote}`);
      await expect.poll(() => paintedTexts(page)).toContain(misquote);
      await expect.poll(() => words(options)).toContain('Take that back');
      await choosing('Take that back');
      await expect.poll(() => paintedTexts(page)).not.toContain(misquote);
      await choosing('Show all of them again');
      await expect.poll(() => paintedTexts(page)).toEqual(departures);
      await expect.poll(() => words(options)).toContain('You have dismissed nothing.');
      await page.close();
    });

    it('and keep the keyboard in the list when an entry goes', async () => {
      const at = Date.now();
      await dismiss(
        { scope: 'kind', host: 'a.example', kind: 'splice', at },
        { scope: 'kind', host: 'b.example', kind: 'splice', at: at + 1 },
      );
      await expect.poll(() => words(options)).toContain('2 dismissals');
      await options.evaluate(() =>
        document.querySelector<HTMLElement>('.dismissals button')?.focus(),
      );
      await options.bringToFront();
      await options.keyboard.press('Enter');
      await expect.poll(() => words(options)).toContain('1 dismissal, the newest first');
      await expect.poll(() => focused(options)).toContain('a.example');
    });
  });

  describe('as a file', () => {
    it('come back as they were: shown first, then applied, then undone', async () => {
      await choosing('Clear cases');
      await choosing('Blue');
      await choosing('Not on the record');
      await expect.poll(() => stored('hiddenKinds')).toEqual(['unsourced']);
      const text = await fileHandedOver(options, () => choosing('Export settings'));
      await choosing('Everything');
      await choosing('As the text');
      await choosing('Not on the record');
      await expect.poll(() => stored('hiddenKinds')).toEqual([]);
      await giveFile(options, 'mine.json', text);
      await expect.poll(() => words(options)).toContain('What mine.json would change');
      await expect.poll(() => focused(options)).toContain('What mine.json would change');
      const preview = await options.evaluate(
        () => document.querySelector<HTMLElement>('.import-preview table')?.innerText ?? '',
      );
      expect(preview).toMatch(/Differences\s+Everything\s+Clear cases/);
      expect(preview).toMatch(/Kinds switched off\s+none\s+Not on the record/);
      expect(await stored('sensitivity')).toBe('high');
      await choosing('Apply');
      await expect.poll(() => words(options)).toContain('The settings of mine.json are in force.');
      expect(await stored('sensitivity')).toBe('low');
      expect(await stored('markColour')).toBe('blue');
      expect(await stored('hiddenKinds')).toEqual(['unsourced']);
      await expect.poll(() => focused(options)).toContain('Import settings');
      await choosing('Undo');
      await expect.poll(() => stored('sensitivity')).toBe('high');
      await expect.poll(() => stored('markColour')).toBe('text');
      await expect.poll(() => stored('hiddenKinds')).toEqual([]);
    });

    it.each([
      ['another file', '<!doctype html>', 'is not a file of settings'],
      ['a truncated one', '{"format":"on-the-record/settings","ver', 'breaks off in the middle'],
      [
        'a newer one',
        '{"format":"on-the-record/settings","version":9,"settings":{}}',
        'was written by a newer version',
      ],
      [
        'one broken entry',
        '{"format":"on-the-record/settings","version":1,"settings":{"cardOn":"click","retentionDays":-1}}',
        'has an entry that is not what it should be: “retentionDays”',
      ],
      ['a huge one', ' '.repeat(4_000_001), 'is larger than any file of settings'],
    ])('are refused and change nothing: %s', async (_, text, sentence) => {
      await giveFile(options, 'odd.json', text);
      await expect.poll(() => words(options)).toContain(`odd.json ${sentence}`);
      expect(await words(options)).toContain('Nothing was changed.');
      expect(await stored('cardOn')).toBeNull();
    });

    it('are left alone when the reader says so', async () => {
      const file = {
        format: 'on-the-record/settings',
        version: 1,
        settings: { mutedSites: ['example.org'], retentionDays: 7 },
      };
      await giveFile(options, 'theirs.json', JSON.stringify(file));
      await expect.poll(() => words(options)).toContain('What theirs.json would change');
      await choosing('Leave as it is');
      await expect.poll(() => words(options)).toContain('Nothing was changed.');
      expect(await stored('mutedSites')).toBeNull();
    });
  });

  it('find a site among hundreds, and say how many there are', async () => {
    await tabTo(options, 'Find on the list');
    await options.keyboard.type('today');
    await expect
      .poll(() => options.evaluate(() => document.querySelector('.scrolling')?.textContent))
      .toMatch(/^(?:[a-z.-]*today[a-z.-]*Take off [a-z.-]+)+$/);
    await expect.poll(() => words(options)).toMatch(/\b\d sites?\b/);
    await options.keyboard.type('zzzz');
    await expect.poll(() => words(options)).toContain('No site on the list has these letters.');
  });

  it('say so when what was typed is no site', async () => {
    await tabTo(options, 'Add a site');
    await options.keyboard.type('not a site');
    await options.keyboard.press('Enter');
    await expect.poll(() => words(options)).toContain('“not a site” is not the name of a site.');
  });

  it('show the same in a second window, and after the background was ended', async () => {
    const second = await running.browser.openExtensionPage('options.html');
    await expect.poll(() => words(second)).toContain('Last revised');
    await running.browser.stopBackground();
    await choosing('Strong');
    await expect.poll(() => isChosen(pageView(second), 'Strong')).toBe(true);
    await choose(pageView(second), 'on clicking or by keyboard only');
    await expect
      .poll(() => isChosen(pageView(options), 'on clicking or by keyboard only'))
      .toBe(true);
    await running.browser.stopBackground();
    const third = await running.browser.openExtensionPage('options.html');
    await expect.poll(() => isChosen(pageView(third), 'Strong')).toBe(true);
    await third.close();
    await second.close();
  });

  it('paint their sample with the marks of the reader’s choice', async () => {
    const sample = () => paintedTexts(options);
    await expect
      .poll(sample)
      .toEqual([
        '“These words turn the sense of what was said”',
        '“These words differ a little from what was said”',
      ]);
    await choosing('Mark quotations that match, too');
    await expect.poll(sample).toContain('“These words are just what was said”');
  });

  it.each(['light', 'dark'])(
    'break no rule of accessibility with everything in them (%s)',
    async (colours) => {
      await running.extension.changeSetting('mutedSites', ['example.org', 'example.net']);
      await running.extension.changeSetting('removedHosts', ['bbc.com', 'nme.com']);
      await dismiss(
        { scope: 'passage', url: 'https://a.example/1', kind: 'misquote', text: 'Words', at: 0 },
        { scope: 'kind', host: 'a.example', kind: 'splice', at: 1 },
        { scope: 'reference', reference: 'trump-ended-friendship', at: 2 },
        { scope: 'reference', reference: 'legend-new-yorker-2022-3', at: 3 },
        { scope: 'reference', reference: 'gone', at: 4 },
      );
      await expect.poll(() => words(options)).toContain('5 dismissals');
      const file = {
        format: 'on-the-record/settings',
        version: 1,
        settings: { sensitivity: 'low', addedHosts: ['example.org'] },
      };
      await giveFile(options, 'mine.json', JSON.stringify(file));
      await expect.poll(() => words(options)).toContain('What mine.json would change');
      await options.evaluate((scheme) => {
        document.documentElement.style.colorScheme = scheme;
        for (const details of document.querySelectorAll('details')) details.open = true;
      }, colours);
      expect((await accessibilityOf(pageView(options))).problems).toEqual([]);
      await choosing('Leave as it is');
      await expect.poll(() => words(options)).toContain('Nothing was changed.');
      expect((await accessibilityOf(pageView(options))).problems).toEqual([]);
    },
  );

  it('fit a window 320 pixels wide, with targets of 24 pixels', async () => {
    await options.setViewport({ width: 320, height: 800 });
    const { overflow, small } = await options.evaluate(() => {
      const targets = [
        ...document.querySelectorAll<HTMLElement>('button, summary, label.choice, nav a'),
      ];
      return {
        overflow: document.documentElement.scrollWidth - window.innerWidth,
        small: targets
          .filter((one) => one.offsetParent !== null)
          .filter((one) => {
            const { width, height } = one.getBoundingClientRect();
            return width < 24 || height < 24;
          })
          .map(({ textContent }) => textContent),
      };
    });
    expect(overflow).toBeLessThanOrEqual(0);
    expect(small).toEqual([]);
  });
});
