/**
 * Every surface of the extension in the states that a reader meets: how each is brought about, and
 * how much of it belongs in the picture.
 */
import type { Page } from 'puppeteer-core';
import { paintedRuns } from '../../tests/support/painted';
import type { ArticleName, Stage } from './stage';

/** A page that shows a surface, and how tall its picture is. */
interface Scene {
  readonly page: Page;
  /** CSS pixels. */
  readonly width: number;
  /** CSS pixels; `whole`: as tall as the document, `popup`: the same, as far as browsers let a popup grow. */
  readonly height: number | 'whole' | 'popup';
}

export interface Surface {
  /** Surface and state, as in the name of the picture. */
  readonly name: string;
  set(stage: Stage): Promise<Scene>;
}

const popupWidth = 380;
const panelWidth = 400;
const sheetWidth = 840;
const pageSize = { width: 900, height: 760 } as const;

export const surfaces: readonly Surface[] = [
  {
    name: 'page-marked',
    async set(stage) {
      const page = await articleWithMarks(stage);
      return { page, ...pageSize, height: 1000 };
    },
  },
  { name: 'card-framing', set: (stage) => cardAt(stage, 'ends friendship', 'framing') },
  { name: 'card-misquote', set: (stage) => cardAt(stage, 'with contempt', 'anger') },
  { name: 'popup-findings', set: (stage) => popupOver(stage, 'departing', 'differ') },
  { name: 'popup-reworded', set: (stage) => popupOver(stage, 'reworded', 'differ') },
  { name: 'popup-matching', set: (stage) => popupOver(stage, 'faithful', 'matches') },
  { name: 'popup-off-story', set: (stage) => popupOver(stage, 'unrelated', 'read further') },
  {
    name: 'sidepanel-findings',
    async set(stage) {
      const article = await stage.openArticle('departing');
      const page = await stage.browser.openExtensionPage('sidepanel.html');
      await article.bringToFront();
      await showsWords(page, 'differ');
      await keepAsItIs(page);
      return { page, width: panelWidth, height: 1000 };
    },
  },
  {
    name: 'welcome-first-run',
    set: (stage) => sheet(stage, 'welcome.html', 'News sites', 'whole'),
  },
  { name: 'options-default', set: (stage) => sheet(stage, 'options.html', 'Last revised') },
  {
    name: 'tracker-entries',
    async set(stage) {
      // Whatever was opened before is kept already; these are all that may be.
      for (const name of ['faithful', 'reworded', 'departing'] as const) {
        await (await stage.openArticle(name)).close();
      }
      const scene = await sheet(stage, 'tracker.html', 'The Morning Ledger');
      await until(() => readsLastVisitFirst(scene.page), 'the last visit first in the tracker');
      await scene.page.evaluate(() => {
        // When the pictures were taken is the one thing here that no two runs share.
        for (const time of document.querySelectorAll('time[datetime*="T"]')) {
          time.textContent = 'Seen 20 November 2026 at 16:45';
        }
      });
      return scene;
    },
  },
];

async function articleWithMarks(stage: Stage): Promise<Page> {
  const page = await stage.openArticle('departing');
  await page.setViewport(pageSize);
  await hideScrollbars(page);
  await until(async () => (await paintedRuns(page)).length === 3, 'three marks on the page');
  return page;
}

/** Rests the pointer on the mark that holds some words, until the card shows others. */
async function cardAt(stage: Stage, words: string, shown: string): Promise<Scene> {
  const page = await articleWithMarks(stage);
  await page.evaluate((sought) => {
    const blocks = [...document.querySelectorAll('h1, p')];
    const block = blocks.find(({ textContent }) => textContent?.includes(sought));
    const top = block?.getBoundingClientRect().top ?? 0;
    scrollBy({ top: top - 90, behavior: 'instant' });
  }, words);
  const mark = (await paintedRuns(page)).find(({ text }) => text.includes(words));
  if (mark === undefined) throw new Error(`no mark holds “${words}”`);
  await page.mouse.move(4, 4);
  await page.mouse.move(mark.x, mark.y, { steps: 3 });
  const cardText = () =>
    stage.browser.insideClosedRoot(
      page,
      'on-the-record-card',
      (root) => root.querySelector('.card:popover-open')?.textContent ?? '',
    );
  await until(async () => ((await cardText()) ?? '').includes(shown), `a card with “${shown}”`);
  return { page, ...pageSize };
}

async function popupOver(stage: Stage, article: ArticleName, shown: string): Promise<Scene> {
  const page = await stage.openOver(await stage.openArticle(article), 'popup.html');
  await showsWords(page, shown);
  return { page, width: popupWidth, height: 'popup' };
}

async function sheet(
  stage: Stage,
  path: string,
  shown: string,
  height: Scene['height'] = 900,
): Promise<Scene> {
  const page = await stage.browser.openExtensionPage(path);
  await showsWords(page, shown);
  return { page, width: sheetWidth, height };
}

/** Firefox leaves room for a scrollbar that it does not draw into pictures. */
async function hideScrollbars(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.scrollbarWidth = 'none';
  });
}

/** The ledger is written behind the reader's back; the tracker reads it again when it is come back to. */
function readsLastVisitFirst(tracker: Page): Promise<boolean> {
  return tracker.evaluate(() => {
    document.dispatchEvent(new Event('visibilitychange'));
    return document.querySelector('.outlet')?.textContent === 'The Morning Ledger';
  });
}

async function showsWords(page: Page, words: string): Promise<void> {
  const shows = () => page.evaluate((sought) => document.body.innerText.includes(sought), words);
  await until(shows, `“${words}” in ${page.url()}`);
  await hideScrollbars(page);
}

/** The panel follows the tab in front, and a tab comes to the front to have its picture taken. */
function keepAsItIs(panel: Page): Promise<void> {
  return panel.evaluate(() => document.body.replaceWith(document.body.cloneNode(true)));
}

async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`fifteen seconds went by without ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
