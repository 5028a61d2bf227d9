/** How pages, cards, popup and sheets are brought before the camera, and how one waits until they show what they should. */
import type { Page } from 'puppeteer-core';
import { paintedRuns } from '../../tests/support/painted';
import type { ArticleName, Stage } from './stage';

/** A page that shows a surface, and how tall its picture is. */
export interface Scene {
  readonly page: Page;
  /** CSS pixels. */
  readonly width: number;
  /** CSS pixels; `whole`: as tall as the document, `popup`: the same, as far as browsers let a popup grow. */
  readonly height: number | 'whole' | 'popup';
}

const popupWidth = 380;
export const panelWidth = 400;
const panelHeight = 1000;
/** The narrowest that anything must be at home in. */
export const narrow = 320;
export const sheetWidth = 840;
export const wideSheet = 1200;
export const pageSize = { width: 900, height: 760 } as const;

export function welcome(stage: Stage): Promise<Scene> {
  return sheet(stage, 'welcome.html', 'passages marked', 'whole');
}

export function settings(stage: Stage, shown = 'Last revised'): Promise<Scene> {
  return sheet(stage, 'options.html', shown, 'whole');
}

export async function articleWithMarks(stage: Stage): Promise<Page> {
  const page = await stage.openArticle('departing');
  await page.setViewport(pageSize);
  await hideScrollbars(page);
  await until(async () => (await paintedRuns(page)).length === 3, 'three marks on the page');
  return page;
}

/** Rests the pointer on the mark that holds some words, until the card shows others. */
export async function cardAt(stage: Stage, words: string, shown: string): Promise<Scene> {
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
  await until(async () => (await cardText(stage, page)).includes(shown), `a card with “${shown}”`);
  return { page, ...pageSize };
}

/** The words of the card that is open on a page; empty without one. */
export async function cardText(stage: Stage, page: Page): Promise<string> {
  const words = await stage.browser.insideClosedRoot(
    page,
    'on-the-record-card',
    (root) => root.querySelector('.card:popover-open')?.textContent ?? '',
  );
  return words ?? '';
}

export async function popupOver(
  stage: Stage,
  article: ArticleName,
  shown: string,
  isRead?: boolean,
): Promise<Scene> {
  const page = await stage.openOver(await stage.openArticle(article, isRead), 'popup.html');
  await showsWords(page, shown);
  return { page, width: popupWidth, height: 'popup' };
}

/** The panel with a finding open, scrolled to what a selector finds. */
export async function panelBeside(stage: Stage, width: number, part?: string): Promise<Scene> {
  const article = await stage.openArticle('departing');
  const page = await stage.browser.openExtensionPage('sidepanel.html');
  await article.bringToFront();
  await showsWords(page, 'How the story went');
  await press(page, '.finding:nth-child(3) .finding-toggle');
  await until(
    () => page.evaluate(() => document.querySelector('[aria-current="true"]') !== null),
    'a finding that the page is read at',
  );
  await keepAsItIs(page);
  await page.setViewport({ width, height: panelHeight });
  await page.evaluate((sought) => {
    const found = sought === null ? null : document.querySelector(sought);
    found?.scrollIntoView({ block: sought === '.here' ? 'end' : 'start', behavior: 'instant' });
    if (sought === '.here') scrollBy({ top: 300, behavior: 'instant' });
  }, part ?? null);
  return { page, width, height: panelHeight };
}

/** Clicks on what a selector finds first, in the page's own way: it need not be in sight. */
export function press(page: Page, selector: string): Promise<void> {
  return page.evaluate((sought) => document.querySelector<HTMLElement>(sought)?.click(), selector);
}

export async function sheet(
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
export async function hideScrollbars(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.scrollbarWidth = 'none';
  });
}

/** The ledger is written behind the reader's back; the tracker reads it again when it is come back to. */
export function readsLastVisitFirst(tracker: Page): Promise<boolean> {
  return tracker.evaluate(() => {
    document.dispatchEvent(new Event('visibilitychange'));
    return document.querySelector('.outlet')?.textContent === 'The Morning Ledger';
  });
}

export async function showsWords(page: Page, words: string): Promise<void> {
  const shows = () => page.evaluate((sought) => document.body.innerText.includes(sought), words);
  await until(shows, `“${words}” in ${page.url()}`);
  await hideScrollbars(page);
}

/** The panel follows the tab in front, and a tab comes to the front to have its picture taken. */
function keepAsItIs(panel: Page): Promise<void> {
  return panel.evaluate(() => {
    // A copy has what is written in the markup, not what was chosen since.
    for (const input of document.querySelectorAll('input')) {
      input.toggleAttribute('checked', input.checked);
    }
    document.body.replaceWith(document.body.cloneNode(true));
  });
}

export async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`fifteen seconds went by without ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
