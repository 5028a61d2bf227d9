/**
 * Every surface of the extension in the states that a reader meets: how each is brought about, and
 * how much of it belongs in the picture.
 */
import type { Page } from 'puppeteer-core';
import { giveFile } from '../../tests/support/file-for-page';
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
  /** Takes back what other pictures must not show, such as a pause. */
  undo?(stage: Stage): Promise<void>;
}

const popupWidth = 380;
const panelWidth = 400;
const panelHeight = 1000;
/** The narrowest that anything must be at home in. */
const narrow = 320;
const sheetWidth = 840;
const wideSheet = 1200;
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
    name: 'popup-opened',
    async set(stage) {
      const scene = await popupOver(stage, 'departing', 'differ');
      await press(scene.page, '.finding:nth-child(3) .finding-toggle');
      return { ...scene, height: 'whole' };
    },
  },
  {
    name: 'popup-dismissing',
    async set(stage) {
      const scene = await popupOver(stage, 'departing', 'differ');
      await press(scene.page, '.finding:nth-child(2) .finding-toggle');
      await press(scene.page, '.finding-actions [aria-controls]');
      return { ...scene, height: 'whole' };
    },
  },
  {
    name: 'popup-narrow',
    set: async (stage) => ({
      ...(await popupOver(stage, 'departing', 'differ')),
      width: narrow,
      height: 'whole',
    }),
  },
  { name: 'popup-shared-title', set: (stage) => popupOver(stage, 'shared', 'is shared') },
  {
    name: 'popup-picture',
    async set(stage) {
      const scene = await popupOver(stage, 'pictured', 'of a picture');
      await press(scene.page, '.finding-toggle');
      return scene;
    },
  },
  {
    name: 'card-picture',
    async set(stage) {
      const page = await stage.openArticle('pictured');
      await page.setViewport(pageSize);
      await hideScrollbars(page);
      const outlines = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('.picture')].map(
            (picture) => getComputedStyle(picture).outlineStyle,
          ),
        );
      await until(async () => (await outlines()).includes('dashed'), 'an outlined picture');
      await page.mouse.move(4, 4);
      await page.hover('.picture');
      await until(async () => (await cardText(stage, page)).includes('picture'), 'its card');
      return { page, ...pageSize };
    },
  },
  { name: 'popup-translated', set: (stage) => popupOver(stage, 'spanish', 'Spanish') },
  {
    name: 'popup-originals',
    async set(stage) {
      const scene = await popupOver(stage, 'spanish', 'Spanish');
      await press(scene.page, '.finding-toggle');
      await press(scene.page, '.fold summary');
      return { ...scene, height: 'whole' };
    },
  },
  { name: 'popup-ask-first', set: (stage) => popupOver(stage, 'unlisted', 'Read this page once') },
  {
    name: 'popup-paused',
    async set(stage) {
      // Whatever hour it is, the picture says the same.
      const at = new Date();
      at.setHours(23, 5, 0, 0);
      const until = at.getTime() + (at.getTime() < Date.now() ? 86_400_000 : 0);
      await stage.extension.changeSetting('pausedUntil', until, 'local');
      return popupOver(stage, 'departing', 'Paused', false);
    },
    undo: (stage) => stage.extension.changeSetting('pausedUntil', 0, 'local'),
  },
  {
    name: 'popup-story-off',
    async set(stage) {
      await stage.extension.changeSetting('mutedStories', ['legend-west']);
      return popupOver(stage, 'departing', 'story is switched off', false);
    },
    undo: (stage) => stage.extension.changeSetting('mutedStories', []),
  },
  {
    name: 'popup-site-off',
    async set(stage) {
      await stage.extension.changeSetting('mutedSites', ['today.com']);
      return popupOver(stage, 'departing', 'Switched off', false);
    },
    undo: (stage) => stage.extension.changeSetting('mutedSites', []),
  },
  { name: 'sidepanel-findings', set: (stage) => panelBeside(stage, panelWidth) },
  { name: 'sidepanel-narrow', set: (stage) => panelBeside(stage, narrow) },
  { name: 'sidepanel-wide', set: (stage) => panelBeside(stage, 720) },
  { name: 'sidepanel-framing', set: (stage) => panelBeside(stage, panelWidth, '.framings') },
  { name: 'sidepanel-timeline', set: (stage) => panelBeside(stage, panelWidth, '.here') },
  { name: 'welcome-first-run', set: (stage) => welcome(stage) },
  {
    name: 'welcome-narrow',
    set: async (stage) => ({ ...(await welcome(stage)), width: narrow }),
  },
  {
    name: 'welcome-card',
    async set(stage) {
      const { page } = await welcome(stage);
      await page.setViewport({ width: wideSheet, height: 900 });
      await press(page, '.mark-list button');
      return { page, width: wideSheet, height: 900 };
    },
  },
  { name: 'options-default', set: (stage) => settings(stage) },
  {
    name: 'options-narrow',
    set: async (stage) => ({ ...(await settings(stage)), width: narrow }),
  },
  {
    name: 'options-wide',
    set: async (stage) => ({ ...(await settings(stage)), width: wideSheet, height: 1000 }),
  },
  {
    name: 'options-chosen',
    async set(stage) {
      for (const [name, value] of Object.entries(chosen)) {
        await stage.extension.changeSetting(name, value);
      }
      await stage.extension.changeSetting('dismissed', dismissed, 'local');
      const scene = await settings(stage, '4 dismissals');
      await showsWords(scene.page, 'Everyone saw how I talked');
      return scene;
    },
    async undo(stage) {
      for (const name of Object.keys(chosen)) {
        await stage.extension.changeSetting(name, settingsAsShipped[name as keyof typeof chosen]);
      }
      await stage.extension.changeSetting('dismissed', [], 'local');
    },
  },
  {
    name: 'options-import',
    async set(stage) {
      const { page } = await settings(stage);
      const file = { format: 'on-the-record/settings', version: 1, settings: chosen };
      await giveFile(page, 'on-the-record-settings-2026-11-20.json', JSON.stringify(file));
      await showsWords(page, 'would change');
      await page.setViewport({ width: sheetWidth, height: 900 });
      await page.evaluate(() => document.querySelector('#file')?.scrollIntoView());
      return { page, width: sheetWidth, height: 900 };
    },
  },
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

/** Choices of a reader who has made some. */
const chosen = {
  sensitivity: 'high',
  hiddenKinds: ['unsourced'],
  faithfulMarks: true,
  markColour: 'blue',
  markWeight: 'strong',
  mutedSites: ['example.net', 'example.org'],
  removedHosts: ['abc.es', 'nme.com'],
  retentionDays: 30,
} as const;

const settingsAsShipped: Readonly<Record<keyof typeof chosen, unknown>> = {
  sensitivity: 'balanced',
  hiddenKinds: [],
  faithfulMarks: false,
  markColour: 'ochre',
  markWeight: 'regular',
  mutedSites: [],
  removedHosts: [],
  retentionDays: 90,
};

const day = 86_400_000;
const dismissedLast = Date.UTC(2026, 10, 20, 16, 45);
const dismissed = [
  {
    scope: 'passage',
    url: 'https://star-digest.example/legend-opens-up',
    kind: 'misquote',
    text: '“I talked to him with anger and with contempt,”',
    at: dismissedLast - 9 * day,
  },
  { scope: 'kind', host: 'star-digest.example', kind: 'misquote', at: dismissedLast - 6 * day },
  { scope: 'reference', reference: 'legend-new-yorker-2022-3', at: dismissedLast - day },
  { scope: 'reference', reference: 'trump-ended-friendship', at: dismissedLast },
];

function welcome(stage: Stage): Promise<Scene> {
  return sheet(stage, 'welcome.html', 'passages marked', 'whole');
}

function settings(stage: Stage, shown = 'Last revised'): Promise<Scene> {
  return sheet(stage, 'options.html', shown, 'whole');
}

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
  await until(async () => (await cardText(stage, page)).includes(shown), `a card with “${shown}”`);
  return { page, ...pageSize };
}

/** The words of the card that is open on a page; empty without one. */
async function cardText(stage: Stage, page: Page): Promise<string> {
  const words = await stage.browser.insideClosedRoot(
    page,
    'on-the-record-card',
    (root) => root.querySelector('.card:popover-open')?.textContent ?? '',
  );
  return words ?? '';
}

async function popupOver(
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
async function panelBeside(stage: Stage, width: number, part?: string): Promise<Scene> {
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
function press(page: Page, selector: string): Promise<void> {
  return page.evaluate((sought) => document.querySelector<HTMLElement>(sought)?.click(), selector);
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
  return panel.evaluate(() => {
    // A copy has what is written in the markup, not what was chosen since.
    for (const input of document.querySelectorAll('input')) {
      input.toggleAttribute('checked', input.checked);
    }
    document.body.replaceWith(document.body.cloneNode(true));
  });
}

async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`fifteen seconds went by without ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
