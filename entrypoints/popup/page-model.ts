/**
 * The state behind popup and panel, as signals: the tab looked at, the reader's
 * settings, and what the two make of the findings. State flows one way: actions
 * write settings or speak to the tab, whose change comes back as a new look.
 */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { i18n } from '#i18n';
import type { Choices, PageActions } from '../../components/page/page-props';
import { isShownAt } from '../../utils/checking/shown-at';
import { browser } from '../../utils/extension/api';
import {
  dismissalsReaching,
  isDismissed,
  withoutDismissals,
} from '../../utils/extension/dismissals';
import type { TabLook } from '../../utils/extension/look-at-tab';
import { sendMessage } from '../../utils/extension/messages';
import { observeTab } from '../../utils/extension/observe-tab';
import { hasPanel, openPanel } from '../../utils/extension/panel';
import { askForHost } from '../../utils/extension/permissions';
import {
  type SettingsNow,
  settings,
  settingsNow,
  watchSettings,
} from '../../utils/extension/settings';
import { putOnList } from '../../utils/extension/site-list';
import { hostOf, isWithin } from '../../utils/extension/sites';
import type { Finding, Sensitivity } from '../../utils/model';

/** A tab as it is first seen, before it has answered. */
export interface TabHandle {
  readonly tabId: number;
  readonly windowId: number | null;
}

export interface PageModel {
  readonly look: ReadonlySignal<TabLook>;
  readonly host: ReadonlySignal<string | null>;
  readonly choices: ReadonlySignal<Choices>;
  readonly actions: PageActions;
}

/** The model of one tab; ends with the signal given. @param inPanel whether the panel itself asks */
export async function pageModel(
  tab: TabHandle,
  inPanel: boolean,
  ended: AbortSignal,
): Promise<PageModel> {
  const { tabId } = tab;
  const look = signal<TabLook>({ tabId, url: null, frameId: 0, state: { status: 'looking' } });
  const chosen = signal<SettingsNow>(await settingsNow());
  const tellProblem = (problem: string): void => {
    look.value = { ...look.value, state: { status: 'problem', problem } };
  };

  observeTab(
    tabId,
    (seen) => {
      look.value = seen;
    },
    ended,
  );
  const endSettings = watchSettings(async () => {
    chosen.value = await settingsNow();
  });
  ended.addEventListener('abort', endSettings);

  const reader = () => ({ tabId, frameId: look.value.frameId });
  const carryOut = (work: Promise<unknown>): void => {
    work.catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      tellProblem(i18n.t('problem.settingsNotSaved', { reason }));
    });
  };
  const read = async (): Promise<void> => {
    look.value = { ...look.value, state: { status: 'reading' } };
    const ask = () => sendMessage('readTab', { tabId });
    // A background that was stopped while it answered drops the question; asked again it wakes.
    const answer = await ask().catch(ask);
    if (!answer.ok) tellProblem(answer.problem);
  };

  const choices = computed<Choices>(() => {
    const { state, url } = look.value;
    const { sensitivity, dismissed, hiddenKinds } = chosen.value;
    const all = state.status === 'checked' ? state.page.report.findings : [];
    const findings = all.filter(({ kind }) => !hiddenKinds.includes(kind));
    const shownAt = (level: Sensitivity) => findings.filter((finding) => isShownAt(finding, level));
    return {
      sensitivity,
      counts: {
        low: shownAt('low').length,
        balanced: shownAt('balanced').length,
        high: shownAt('high').length,
      },
      shown: shownAt(sensitivity).map((finding) => ({
        finding,
        dismissed: url !== null && isDismissed(dismissed, url, finding),
      })),
    };
  });

  const actions: PageActions = {
    readOnce: () => carryOut(read()),
    readAlways: (host) => {
      // Asked first: browsers listen only straight from the click. Where their question closes the
      // popup, the background hears of the grant.
      const asked = askForHost(host);
      carryOut(
        asked.then(async (granted) => {
          if (!granted) return;
          await putOnList(host);
          await read();
        }),
      );
    },
    switchSite: (host, on) => carryOut(switchSite(host, on).then(() => (on ? read() : undefined))),
    chooseSensitivity: (sensitivity) => carryOut(settings.sensitivity.setValue(sensitivity)),
    showMarks: (shown) => carryOut(sendMessage('showMarks', { shown }, reader())),
    reveal: ({ start, end }) =>
      sendMessage('revealSpan', { start, end }, reader()).catch(() => false),
    restore: (finding) => {
      const { url } = look.value;
      if (url !== null) carryOut(restoreDismissed(url, finding));
    },
    openPanel:
      inPanel || !hasPanel || tab.windowId === null
        ? null
        : () => void openPanel(tab.windowId ?? 0).then(() => window.close()),
    openTracker: () => openPage('/tracker.html'),
    openSettings: () => void browser.runtime.openOptionsPage(),
  };

  return { look, host: computed(() => hostOf(look.value.url ?? '')), choices, actions };
}

async function switchSite(host: string, on: boolean): Promise<void> {
  // Switching on undoes a wider switch-off too, such as that of the whole domain.
  const others = (await settings.mutedSites.getValue()).filter((site) => !isWithin(host, site));
  await settings.mutedSites.setValue(on ? others : [...others, host]);
}

async function restoreDismissed(url: string, finding: Finding): Promise<void> {
  const dismissed = await settings.dismissed.getValue();
  const reaching = dismissalsReaching(dismissed, url, finding);
  await settings.dismissed.setValue(withoutDismissals(dismissed, reaching));
}

function openPage(path: string): void {
  void browser.tabs.create({ url: browser.runtime.getURL(path) });
}
