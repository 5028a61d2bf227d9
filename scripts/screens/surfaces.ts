/** Every surface of the extension in the states that a reader meets, and how each is brought about. */
import { giveFile } from '../../tests/support/file-for-page';
import {
  articleWithMarks,
  cardAt,
  cardText,
  hideScrollbars,
  narrow,
  pageSize,
  panelBeside,
  panelWidth,
  popupOver,
  press,
  readsLastVisitFirst,
  type Scene,
  settings,
  sheet,
  sheetWidth,
  showsWords,
  until,
  welcome,
  wideSheet,
} from './scenes';
import type { Stage } from './stage';

export interface Surface {
  /** Surface and state, as in the name of the picture. */
  readonly name: string;
  set(stage: Stage): Promise<Scene>;
  /** Takes back what other pictures must not show, such as a pause. */
  undo?(stage: Stage): Promise<void>;
}

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
