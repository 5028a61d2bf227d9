/**
 * The background: owns the records, compares articles with them, keeps the
 * ledger, starts readers. It can be stopped at any moment and started by any
 * event, so every listener is registered at once and nothing is only in memory.
 */

import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { formatNumber } from '../components/shared/format-number';
import { checkArticle } from '../utils/checking/check-article';
import { articleLanguage } from '../utils/checking/languages/article-language';
import { browser } from '../utils/extension/api';
import {
  articleFrameOf,
  largeFrames,
  rememberArticleFrame,
  runGateInFrames,
} from '../utils/extension/article-frame';
import { clearCounts, showCount } from '../utils/extension/badge';
import { dismissFinding, restoreFinding } from '../utils/extension/change-dismissed';
import {
  registerGate,
  runGateInOpenTabs,
  watchSiteChoices,
} from '../utils/extension/gate-registration';
import { articleFrom } from '../utils/extension/incoming-article';
import { rememberLedgerTrouble } from '../utils/extension/ledger-trouble';
import {
  type CheckAnswer,
  type DismissalChange,
  onMessage,
  type StartAnswer,
  sendMessage,
} from '../utils/extension/messages';
import { openFindings } from '../utils/extension/open-findings';
import { hasPanel, openPanel } from '../utils/extension/panel';
import { isPaused } from '../utils/extension/pause';
import { adoptGrant, adoptRevocation } from '../utils/extension/permissions';
import {
  nameReferences,
  recordSummaries,
  storyIndex,
  timelineOf,
  writeGate,
} from '../utils/extension/records';
import { isOurs, isOwnPage, type Sender } from '../utils/extension/senders';
import { settingsNow } from '../utils/extension/settings';
import { isReadUnasked, patternOf } from '../utils/extension/sites';
import { restyle, startReader } from '../utils/extension/start-reader';
import { keepVisit } from '../utils/ledger/keep-visit';
import { APPEARANCES, markStyleIn } from '../utils/marking/mark-style';
import type { Article, PageReport } from '../utils/model';
import { pageReport } from '../utils/record/page-report';

const READ_PAGE_MENU = 'read-page';
const WELCOME_PAGE = '/welcome.html';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => void install(reason));
  browser.runtime.onStartup.addListener(() => void prepare());
  watchSiteChoices(() => void followChoices());
  browser.permissions.onAdded.addListener(({ origins = [] }) => void adoptGrant(origins));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => void adoptRevocation(origins));
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === READ_PAGE_MENU && tab?.id !== undefined) void readWhenAsked(tab.id);
  });
  browser.commands?.onCommand.addListener((command, tab) => carryOut(command, tab));

  onMessage('storySeen', async ({ sender }) => {
    const tabId = await unaskedTabOf(sender);
    if (tabId !== null) await startReader(tabId, await chosenMarkStyle(), [sender.frameId ?? 0]);
  });
  onMessage('largeFrameSeen', async ({ sender }) => {
    const tabId = await unaskedTabOf(sender);
    if (tabId !== null) await runGateInFrames(tabId);
  });
  onMessage('checkArticle', async ({ data, sender }) => {
    if (!isOurs(sender)) return refused();
    const { ledgerKept, retentionDays, mutedStories } = await settingsNow();
    const answer = answerCheck(data, mutedStories);
    if (answer.status === 'checked' && sender.tab?.incognito !== true) {
      // Marks do not wait for the disk: the ledger is written while the reader paints.
      if (ledgerKept) void keepVisit(answer.page, retentionDays).then(rememberLedgerTrouble);
    }
    return answer;
  });
  onMessage('departuresShown', async ({ data, sender }) => {
    const { id, url } = sender.tab ?? {};
    if (!isOurs(sender) || id === undefined) return;
    const frameId = sender.frameId ?? 0;
    if (frameId !== 0) await rememberArticleFrame({ id, url }, frameId);
    // Where a frame holds the article, it speaks for the page.
    if ((await articleFrameOf({ id, url })) === frameId) await showCount(id, data.count);
  });
  onMessage('getSettings', ({ sender }) => (isOurs(sender) ? settingsNow() : null));
  onMessage('changeDismissed', ({ data, sender }) =>
    isOurs(sender) ? changeDismissed(data) : undefined,
  );
  onMessage('openFindings', ({ sender }) =>
    isOurs(sender) && sender.tab ? openFindings(sender.tab) : undefined,
  );
  onMessage('restyleMarks', async ({ sender }) => {
    const tabId = sender.tab?.id;
    if (!isOurs(sender) || tabId === undefined) return;
    const styles = APPEARANCES.map(markStyleIn);
    await restyle({ tabId, frameId: sender.frameId ?? 0 }, chosenMarkStyle, styles);
  });
  onMessage('readTab', ({ data, sender }): Promise<StartAnswer> | StartAnswer =>
    isOwnPage(sender)
      ? readWhenAsked(data.tabId)
      : { ok: false, problem: i18n.t('problem.notAllowed') },
  );
  onMessage('getRecords', ({ sender }) => (isOwnPage(sender) ? recordSummaries() : []));
  onMessage('nameReferences', ({ data, sender }) =>
    isOwnPage(sender) ? nameReferences(data.ids) : {},
  );
  onMessage('checkExample', ({ data, sender }) =>
    isOwnPage(sender) ? answerCheck(data) : refused(),
  );
  onMessage('getTimeline', ({ data, sender }) => (isOwnPage(sender) ? timelineOf(data.story) : []));
});

/** Pages dismiss one passage at a time; whatever keeps it away is taken back. */
function changeDismissed({ change, url, finding }: DismissalChange): Promise<void> {
  return change === 'dismiss'
    ? dismissFinding('passage', url, finding)
    : restoreFinding(url, finding);
}

/** After an install or an update: everything that outlives the background, and a welcome the first time. */
async function install(reason: string): Promise<void> {
  if (reason === 'install')
    await browser.tabs.create({ url: browser.runtime.getURL(WELCOME_PAGE) });
  await browser.contextMenus?.removeAll();
  browser.contextMenus?.create({
    id: READ_PAGE_MENU,
    title: i18n.t('menu.readPage'),
    contexts: ['page'],
  });
  await prepare();
  await runGateInOpenTabs(await settingsNow());
}

/** The gate follows the reader's choices at once, in pages that are open already too. */
async function followChoices(): Promise<void> {
  const choices = await settingsNow();
  await registerGate(choices);
  await clearCounts(choices.mutedSites.map(patternOf));
  await runGateInOpenTabs(choices);
}

async function prepare(): Promise<void> {
  await writeGate();
  await registerGate(await settingsNow());
}

/** The tab of a message from a page, and frame, that the reader's choices allow to be read unasked; `null` for others. */
async function unaskedTabOf(sender: Sender): Promise<number | null> {
  const { id, url } = sender.tab ?? {};
  if (!isOurs(sender) || id === undefined || url === undefined) return null;
  const choices = await settingsNow();
  if (isPaused(choices.pausedUntil)) return null;
  const isAllowed = isReadUnasked(url, choices) && isReadUnasked(sender.url ?? url, choices);
  return isAllowed ? id : null;
}

/** Reads the page, and what stands in large frames of it; those keep still unless they hold a story. */
async function readWhenAsked(tabId: number): Promise<StartAnswer> {
  const markStyle = await chosenMarkStyle();
  const answer = await startReader(tabId, markStyle);
  if (!answer.ok) return answer;
  const frames = await largeFrames(tabId);
  return frames.length === 0 ? answer : startReader(tabId, markStyle, frames);
}

async function chosenMarkStyle(): Promise<string> {
  const { markColour, markWeight } = await settingsNow();
  return markStyleIn({ colour: markColour, weight: markWeight });
}

function answerCheck(data: unknown, mutedStories: readonly string[] = []): CheckAnswer {
  const incoming = articleFrom(data);
  if (incoming.status === 'malformed') return refused();
  if (incoming.status === 'too-long') {
    const length = formatNumber(incoming.length);
    const longest = formatNumber(incoming.longest);
    return { status: 'problem', problem: i18n.t('problem.tooLong', { length, longest }) };
  }
  const { article } = incoming;
  try {
    const index = storyIndex((id) => !mutedStories.includes(id));
    const report = checkArticle(article, index);
    if (report.story?.detected === true) {
      return {
        status: 'checked',
        page: pageReport(article, report, index, articleLanguage(article)),
      };
    }
    const story = mutedStories.length > 0 ? mutedStoryOf(article, mutedStories) : null;
    return story === null ? { status: 'off-story' } : { status: 'story-off', story };
  } catch (error) {
    console.error('On the Record: the page could not be compared.', error);
    const reason = error instanceof Error ? error.message : String(error);
    return { status: 'problem', problem: i18n.t('problem.checking', { reason }) };
  }
}

/** The story among those switched off that an article is about, so that the popup can name it. */
function mutedStoryOf(
  article: Article,
  mutedStories: readonly string[],
): PageReport['story'] | null {
  const index = storyIndex((id) => mutedStories.includes(id));
  const { story } = checkArticle(article, index);
  const found = story?.detected === true && index.stories.find(({ id }) => id === story.id);
  return found ? { id: found.id, title: found.title } : null;
}

function refused(): CheckAnswer {
  return { status: 'problem', problem: i18n.t('problem.noReader') };
}

/** Browsers open a panel only straight from the shortcut, so nothing is awaited before. */
function carryOut(
  command: string,
  tab: { id?: number; windowId?: number; url?: string } | undefined,
): void {
  if (command === 'open-panel') {
    if (hasPanel && tab?.windowId !== undefined) void openPanel(tab.windowId);
    return;
  }
  if (tab?.id !== undefined) void tellReader(command, { id: tab.id, url: tab.url });
}

/** Pages without a reader have no marks to walk: the shortcut then does nothing, as on any page. */
async function tellReader(
  command: string,
  tab: { readonly id: number; readonly url: string | undefined },
): Promise<void> {
  try {
    const reader = { tabId: tab.id, frameId: await articleFrameOf(tab) };
    if (command === 'next-mark') await sendMessage('walkMarks', { step: 1 }, reader);
    if (command === 'previous-mark') await sendMessage('walkMarks', { step: -1 }, reader);
    if (command === 'toggle-marks') {
      const state = await sendMessage('getPageState', undefined, reader);
      if (state.status === 'checked')
        await sendMessage('showMarks', { shown: !state.marksShown }, reader);
    }
  } catch (error) {
    console.info('On the Record: no reader on this page for a shortcut.', error);
  }
}
