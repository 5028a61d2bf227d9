/** The state behind the settings page. Actions write settings; their change comes back through storage. */
import { signal } from '@preact/signals';
import { i18n } from '#i18n';
import type { OptionsActions, OptionsState } from '../../components/options/options-props';
import { browser } from '../../utils/extension/api';
import { sendMessage } from '../../utils/extension/messages';
import { NEWS_HOSTS } from '../../utils/extension/news-hosts';
import {
  askForEverySite,
  askForHost,
  giveBackEverySite,
  giveBackHost,
  mayReadEverySite,
  mayReadHost,
} from '../../utils/extension/permissions';
import { MOST_HOSTS, type Setting, settings, settingsNow } from '../../utils/extension/settings';
import { shortcuts } from '../../utils/extension/shortcuts';
import { putOnList, takeOffList } from '../../utils/extension/site-list';
import { hostFromInput, hostsInForce } from '../../utils/extension/sites';
import type { RecordSummary } from '../../utils/model';
import { type LedgerAnswer, ledgerStore } from '../tracker/ledger-store';

export const state = signal<OptionsState | null>(null);

let records: readonly RecordSummary[] = [];
let message = '';

/** Reads everything anew and shows it. */
export async function refresh(): Promise<void> {
  const now = await settingsNow();
  const hosts = hostsInForce(now);
  const [permitted, everySitePermitted, kept, keys] = await Promise.all([
    Promise.all(hosts.map(mayReadHost)),
    mayReadEverySite(),
    ledgerStore.read(),
    shortcuts(),
  ]);
  state.value = {
    ...now,
    mode: now.workingMode,
    everySitePermitted,
    hosts: hosts.map((host, index) => ({
      host,
      origin: NEWS_HOSTS.includes(host) ? 'named' : 'added',
      permitted: permitted[index] ?? false,
    })),
    dismissedCount: now.dismissed.length,
    pagesKept: kept.ok ? kept.result.length : null,
    records,
    shortcuts: keys,
    message: kept.ok ? message : kept.problem,
  };
}

/** Asks the background for the records in use, once. */
export async function loadRecords(): Promise<void> {
  try {
    records = await sendMessage('getRecords', undefined);
    await refresh();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    tell(i18n.t('problem.recordBroken', { reason }));
  }
}

export const actions: OptionsActions = {
  chooseMode: (mode) => {
    // The question to the browser must come straight from the click.
    if (mode === 'everywhere') {
      void attempt(async () => {
        if (!(await askForEverySite())) return i18n.t('options.sites.refused');
        return save(settings.workingMode, mode);
      });
    } else void attempt(() => save(settings.workingMode, mode));
  },
  giveBackEverySite: () =>
    void attempt(async () => {
      await giveBackEverySite();
      return '';
    }),
  addHost: (input) => {
    const host = hostFromInput(input);
    if (host === null) {
      tell(i18n.t('options.sites.notAHost', { input }));
      return;
    }
    const asked = askForHost(host);
    void attempt(async () => {
      if (!(await asked)) return i18n.t('options.sites.refused');
      return addHost(host);
    });
  },
  allowHost: (host) => {
    const asked = askForHost(host);
    void attempt(async () => ((await asked) ? '' : i18n.t('options.sites.refused')));
  },
  removeHost: (host) => void attempt(() => removeHost(host)),
  restoreHosts: () => void attempt(() => save(settings.removedHosts, [])),
  unmute: (host) =>
    void attempt(async () =>
      save(
        settings.mutedSites,
        (await settings.mutedSites.getValue()).filter((muted) => muted !== host),
      ),
    ),
  chooseSensitivity: (sensitivity) => void attempt(() => save(settings.sensitivity, sensitivity)),
  setMarksShown: (shown) => void attempt(() => save(settings.marksShown, shown)),
  setFaithfulMarks: (shown) => void attempt(() => save(settings.faithfulMarks, shown)),
  setCardOn: (cardOn) => void attempt(() => save(settings.cardOn, cardOn)),
  restoreDismissed: () => void attempt(() => save(settings.dismissed, [])),
  setLedgerKept: (kept) => void attempt(() => save(settings.ledgerKept, kept)),
  setRetentionDays: (days) => void attempt(() => save(settings.retentionDays, days)),
  openTracker: () => void browser.tabs.create({ url: browser.runtime.getURL('/tracker.html') }),
  exportLedger: (format) => void attempt(async () => wordsOf(await ledgerStore.save(format))),
  eraseLedger: () =>
    void attempt(async () => wordsOf(await ledgerStore.eraseAll()) || i18n.t('ledger.erased')),
};

async function addHost(host: string): Promise<string> {
  return (await putOnList(host))
    ? i18n.t('options.sites.added', { host })
    : i18n.t('options.sites.full', { most: MOST_HOSTS });
}

async function removeHost(host: string): Promise<string> {
  await takeOffList(host);
  await giveBackHost(host);
  return i18n.t('options.sites.removedOne', { host });
}

async function save<Value>(setting: Setting<Value>, value: Value): Promise<string> {
  await setting.setValue(value);
  return '';
}

/**
 * Carries a choice out and says what came of it; storage that refuses is a
 * sentence, not a silence. @param task gives the words, empty for none
 */
async function attempt(task: () => Promise<string>): Promise<void> {
  try {
    message = await task();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    message = i18n.t('problem.settingsNotSaved', { reason });
  }
  await refresh();
}

function tell(words: string): void {
  message = words;
  void refresh();
}

function wordsOf(answer: LedgerAnswer<unknown>): string {
  return answer.ok ? '' : answer.problem;
}
