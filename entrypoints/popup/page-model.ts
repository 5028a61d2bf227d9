/**
 * The state behind popup and panel, as signals: the tab looked at, the reader's
 * settings, and what the two make of the findings. State flows one way: actions
 * write settings or speak to the tab, whose change comes back as a new look.
 */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { i18n } from '#i18n';
import type { Choices, PageActions } from '../../components/page/page-props';
import { browser } from '../../utils/extension/api';
import { askAgain } from '../../utils/extension/ask-again';
import { dismissFinding, restoreFinding } from '../../utils/extension/change-dismissed';
import type { TabLook } from '../../utils/extension/look-at-tab';
import { type Place, sendMessage } from '../../utils/extension/messages';
import { observeTab } from '../../utils/extension/observe-tab';
import { hasPanel, openPanel } from '../../utils/extension/panel';
import { PAUSE_MS } from '../../utils/extension/pause';
import { askForHost } from '../../utils/extension/permissions';
import {
  type SettingsNow,
  settings,
  settingsNow,
  watchSettings,
} from '../../utils/extension/settings';
import { putOnList } from '../../utils/extension/site-list';
import { hostOf, isWithin } from '../../utils/extension/sites';
import { compareStory, showKind } from '../../utils/extension/switch-choices';
import { pageChoices } from './page-choices';

/** The page tells where it is read for ten seconds at a time. */
const FOLLOW_AGAIN_MS = 5_000;

/** A tab as it is first seen, before it has answered. */
export interface TabHandle {
  readonly tabId: number;
  readonly windowId: number | null;
}

export interface PageModel {
  readonly look: ReadonlySignal<TabLook>;
  readonly host: ReadonlySignal<string | null>;
  readonly choices: ReadonlySignal<Choices>;
  /** The finding that the page shows nearest to the eye; followed for the panel only. */
  readonly place: ReadonlySignal<Place>;
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

  const place = signal<Place>(null);
  const followPlace = async (): Promise<void> => {
    const page = look.value.state.status === 'checked';
    // A reader that has ended meanwhile has no place to tell; the next look shows that it is gone.
    place.value = page
      ? await sendMessage('followPlace', undefined, reader()).catch(() => null)
      : null;
  };
  observeTab(
    tabId,
    {
      onLook(seen) {
        look.value = seen;
        if (inPanel) void followPlace();
      },
      onPlace(seen) {
        place.value = seen;
      },
    },
    ended,
  );
  if (inPanel) {
    const again = setInterval(() => void followPlace(), FOLLOW_AGAIN_MS);
    ended.addEventListener('abort', () => clearInterval(again));
  }
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
    const answer = await askAgain(() => sendMessage('readTab', { tabId }));
    if (!answer.ok) tellProblem(answer.problem);
  };

  const choices = computed<Choices>(() => {
    const { state, url } = look.value;
    return pageChoices(state.status === 'checked' ? state.page : null, url, chosen.value);
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
    switchStory: (story, on) => carryOut(compareStory(story, on)),
    switchKind: (kind, on) => carryOut(showKind(kind, on)),
    pause: () => carryOut(settings.pausedUntil.setValue(Date.now() + PAUSE_MS)),
    resume: () => carryOut(settings.pausedUntil.setValue(0)),
    chooseSensitivity: (sensitivity) => carryOut(settings.sensitivity.setValue(sensitivity)),
    showMarks: (shown) => carryOut(sendMessage('showMarks', { shown }, reader())),
    reveal: ({ start, end }) =>
      sendMessage('revealSpan', { start, end, card: true }, reader()).catch(() => false),
    pointAt: inPanel
      ? ({ start, end }) => {
          place.value = { start, end };
          // A page that was closed or left meanwhile has nothing to scroll to; the next look says so.
          void sendMessage('revealSpan', { start, end, card: false }, reader()).catch(() => false);
        }
      : null,
    dismiss: (finding, scope) => {
      const { url } = look.value;
      if (url !== null) carryOut(dismissFinding(scope, url, finding));
    },
    restore: (finding) => {
      const { url } = look.value;
      if (url !== null) carryOut(restoreFinding(url, finding));
    },
    copy: async (words) => {
      try {
        await navigator.clipboard.writeText(words);
        return true;
      } catch (error) {
        console.info('On the Record: the browser did not allow copying.', error);
        return false;
      }
    },
    openPanel:
      inPanel || !hasPanel || tab.windowId === null
        ? null
        : () => void openPanel(tab.windowId ?? 0).then(() => window.close()),
    openTracker: () => openPage('/tracker.html'),
    openSettings: () => void browser.runtime.openOptionsPage(),
  };

  return { look, host: computed(() => hostOf(look.value.url ?? '')), choices, place, actions };
}

async function switchSite(host: string, on: boolean): Promise<void> {
  // Switching on undoes a wider switch-off too, such as that of the whole domain.
  const others = (await settings.mutedSites.getValue()).filter((site) => !isWithin(host, site));
  await settings.mutedSites.setValue(on ? others : [...others, host]);
}

function openPage(path: string): void {
  void browser.tabs.create({ url: browser.runtime.getURL(path) });
}
