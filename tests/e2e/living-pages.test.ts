import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { browserNames } from '../support/browser-driver';
import { publishFixture } from '../support/fixture-pages';
import { paintedTexts } from '../support/painted';
import { runningExtension } from '../support/running-extension';
import { newsSite, otherNewsSite } from '../support/sites';

const trump = '“We stopped being friends because he supported Trump,”';
const contempt =
  '“I talked to him with anger and with contempt, and tried to make him see another way of looking at things,”';
const framed = 'John Legend ends friendship with Kanye West because of Trump';

describe.each(browserNames)('on pages that change while they are read, in %s', (browserName) => {
  const running = runningExtension(browserName);

  const open = (slug: string): Promise<Page> =>
    running.browser.openPage(publishFixture(running.browser.web, newsSite, slug));
  const press = (page: Page, id: string): Promise<void> =>
    page.evaluate((name) => document.getElementById(name)?.click(), id);
  const expectMarks = (page: Page, marks: readonly string[]) =>
    expect.poll(() => paintedTexts(page), { timeout: 15_000 }).toEqual(marks);
  const expectState = (page: Page, state: string) =>
    expect
      .poll(async () => (await running.extension.stateOf(page.url()))?.status, { timeout: 15_000 })
      .toBe(state);

  it('an article that a script builds late is marked', async () => {
    const page = await open('late-render');
    await expectMarks(page, [trump, contempt]);
    await page.close();
  });

  it('marks come and go with the pages of one application', async () => {
    const page = await open('single-page-app');
    await press(page, 'story');
    await expectMarks(page, [trump]);
    await press(page, 'weather');
    await expectMarks(page, []);
    await expectState(page, 'off-story');
    await page.evaluate(() => history.back());
    await expectMarks(page, [trump]);
    await page.evaluate(() => {
      location.hash = '#/weather';
    });
    await expectMarks(page, []);
    await page.evaluate(() => {
      location.hash = '#/story';
    });
    await expectMarks(page, [trump]);
    await page.close();
  });

  it('what an endless page adds is marked', async () => {
    const page = await open('infinite-scroll');
    await expectMarks(page, [trump]);
    for (let step = 0; step < 8; step += 1) {
      const before = page.url();
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await page.waitForFunction(
        (url) => location.href !== url || location.search === '?left=0',
        {},
        before,
      );
    }
    await expectMarks(page, [trump, contempt]);
    await page.close();
  });

  it('an update of a live blog is marked, however its clocks tick', async () => {
    const page = await open('live-blog');
    await expectMarks(page, [trump]);
    await press(page, 'update');
    await expectMarks(page, [contempt, trump]);
    await page.close();
  });

  it('what unfolds by style alone is marked, and no longer once it is folded', async () => {
    const page = await open('read-more');
    await expectMarks(page, [trump]);
    await press(page, 'more');
    await expectMarks(page, [trump, contempt]);
    await press(page, 'more');
    await expectMarks(page, [trump]);
    await page.close();
  });

  it('a headline is marked as it reads now', async () => {
    const page = await open('headline-test');
    await expectState(page, 'checked');
    await expectMarks(page, []);
    await press(page, 'swap');
    await expectMarks(page, [framed]);
    await press(page, 'swap');
    await expectMarks(page, []);
    await page.close();
  });

  it('an article that goes and returns, or is replaced by a copy, is marked where it stands', async () => {
    const page = await open('removed-article');
    await expectMarks(page, [trump, contempt]);
    await press(page, 'remove');
    await expectState(page, 'no-article');
    await expectMarks(page, []);
    await press(page, 'return');
    await expectMarks(page, [trump, contempt]);
    await press(page, 'copy');
    await expectMarks(page, [trump, contempt]);
    await page.close();
  });

  it('marks stay on their words while text nodes are split, wrapped and joined', async () => {
    const page = await open('split-text');
    await expectMarks(page, [trump, contempt]);
    for (const step of ['split', 'wrap', 'join', 'wrap', 'split', 'join']) {
      await press(page, step);
      await expectMarks(page, [trump, contempt]);
    }
    await page.close();
  });

  it.each(['chrome', 'firefox'])(
    'the words of a translation like that of %s are not judged',
    async (translator) => {
      const page = await open('translated');
      await expectMarks(page, [trump, contempt]);
      await press(page, translator);
      await expectState(page, 'translated');
      await expectMarks(page, []);
      await press(page, 'original');
      await expectMarks(page, [trump, contempt]);
      await page.close();
    },
  );

  it('the draft of a comment is neither read nor a reason to read', async () => {
    const page = await open('editor');
    await expectMarks(page, [trump]);
    await page.click('#draft');
    await page.keyboard.type(' “I talked to him with anger and with contempt,” said Legend.');
    await page.keyboard.press('Enter');
    const { report } = await running.extension.checked(page.url());
    expect(report.quotations.map(({ text }) => text)).toEqual([trump]);
    await page.close();
  });

  it('an article in closed shadow trees is marked, whenever they come', async () => {
    const page = await open('closed-shadow');
    const marks = () =>
      page.evaluate(() => [...CSS.highlights].flatMap(([, ranges]) => [...ranges].map(String)));
    await expect.poll(marks, { timeout: 20_000 }).toEqual([trump, contempt]);
    await page.close();
  });

  it.each(['same-origin-frame', 'cross-origin-frame'])(
    'the article of a %s is marked there, and the popup speaks of it',
    async (slug) => {
      publishFixture(running.browser.web, otherNewsSite, slug);
      const page = await open(slug);
      const frame = () => page.frames().find((one) => one.url().endsWith('/article.html'));
      const marks = () =>
        frame()?.evaluate(() =>
          [...CSS.highlights].flatMap(([, ranges]) => [...ranges].map(String)),
        );
      await expect.poll(marks, { timeout: 15_000 }).toEqual([trump, contempt]);
      expect(await paintedTexts(page)).toEqual([]);

      const popup = await running.browser.openPopup(page);
      const text = () => popup.evaluate(() => document.body.innerText);
      await expect.poll(text).toContain('2 differ');
      await popup.close();
      await page.close();
    },
  );

  it('a page left and come back to is clean meanwhile, and marked again', async () => {
    const page = await open('back-forward');
    await expectMarks(page, [trump, contempt]);
    await page.evaluate(() => {
      addEventListener('pagehide', () => {
        const left = [...CSS.highlights].reduce((sum, [, ranges]) => sum + ranges.size, 0);
        Object.assign(globalThis, { marksAtLeaving: left });
      });
      addEventListener('pageshow', ({ persisted }) => {
        Object.assign(globalThis, { persisted });
      });
    });
    await press(page, 'next');
    await page.waitForFunction(() => document.title === 'Rain in the north');
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => document.title !== 'Rain in the north');
    const atReturn = await page.evaluate(() => {
      const { persisted, marksAtLeaving } = globalThis as Record<string, unknown>;
      return { persisted, marksAtLeaving };
    });
    expect(atReturn).toEqual({ persisted: true, marksAtLeaving: 0 });
    await expectMarks(page, [trump, contempt]);
    await page.close();
  });
});
