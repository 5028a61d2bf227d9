/** What the settings page can do. Actions write settings; their change comes back through storage. */
import { i18n } from '#i18n';
import type { Message, OptionsActions } from '../../components/options/options-props';
import { browser } from '../../utils/extension/api';
import { withDismissal } from '../../utils/extension/dismissals';
import {
  askForEverySite,
  askForHosts,
  giveBackEverySite,
  giveBackHost,
  openExtensionPage,
} from '../../utils/extension/permissions';
import { type Dismissal, MOST_HOSTS, type Setting, settings } from '../../utils/extension/settings';
import { openShortcutSettings } from '../../utils/extension/shortcuts';
import { putOnList, takeOffList } from '../../utils/extension/site-list';
import { hostFromInput, hostsInForce } from '../../utils/extension/sites';
import { compareStory, showKind } from '../../utils/extension/switch-choices';
import { type LedgerAnswer, ledgerStore } from '../tracker/ledger-store';
import { keyOf } from './list-dismissals';
import { attempt, lookElsewhere, tell } from './options-state';
import { paintSample } from './paint-sample';
import { applyImport, cancelImport, exportSettings, readFile } from './transfer';

export const actions: OptionsActions = {
  set: (name, value) => void attempt(() => save(settings[name] as Setting<unknown>, value)),
  chooseMode: (mode) => {
    // The question to the browser must come straight from the click.
    const asked = mode === 'everywhere' ? askForEverySite() : Promise.resolve(true);
    void attempt(async () =>
      (await asked) ? save(settings.workingMode, mode) : i18n.t('options.sites.refused'),
    );
  },
  giveBackEverySite: () =>
    void attempt(async () => {
      await giveBackEverySite();
      return i18n.t('options.sites.givenBack');
    }),
  addHost: (input) => {
    const host = hostFromInput(input);
    if (host === null) {
      tell(i18n.t('options.sites.notAHost', { input }));
      return;
    }
    const asked = askForHosts([host]);
    void attempt(async () => {
      if (!(await asked)) return i18n.t('options.sites.refused');
      return addHost(host);
    });
  },
  allowHosts: (hosts) => {
    const asked = askForHosts(hosts);
    void attempt(async () =>
      i18n.t((await asked) ? 'options.sites.permitted' : 'options.sites.refused'),
    );
  },
  removeHost: (host) => void attempt(() => removeHost(host)),
  restoreHosts: (hosts) => void attempt(() => take(settings.removedHosts, hosts)),
  unmute: (host) =>
    void attempt(async () => {
      await take(settings.mutedSites, [host]);
      return i18n.t('options.sites.unmutedOne', { host });
    }),
  showKind: (kind, shown) => void attempt(() => showKind(kind, shown).then(quietly)),
  compareStory: (id, compared) => void attempt(() => compareStory(id, compared).then(quietly)),
  undoDismissals: (keys) => void attempt(() => undoDismissals(keys)),
  tell,
  openTracker: () => void browser.tabs.create({ url: browser.runtime.getURL('/tracker.html') }),
  exportLedger: (format) =>
    void attempt(
      async () => wordsOf(await ledgerStore.save(format)) || i18n.t('options.data.exported'),
    ),
  eraseLedger: () =>
    void attempt(async () => {
      const problem = wordsOf(await ledgerStore.eraseAll());
      await lookElsewhere();
      return problem || i18n.t('ledger.erased');
    }),
  openShortcuts: () => void openShortcutSettings?.(),
  openExtensionPage: () => void openExtensionPage?.(),
  exportSettings: () => void attempt(exportSettings),
  readFile: (file) => void attempt(() => readFile(file)),
  applyImport: () => applyImport(),
  cancelImport: () => void attempt(cancelImport),
  paintSample,
};

async function addHost(host: string): Promise<string> {
  const [addedHosts, removedHosts] = await Promise.all([
    settings.addedHosts.getValue(),
    settings.removedHosts.getValue(),
  ]);
  if (hostsInForce({ addedHosts, removedHosts, mutedSites: [] }).includes(host))
    return i18n.t('options.sites.already', { host });
  return (await putOnList(host))
    ? i18n.t('options.sites.addedOne', { host })
    : i18n.t('options.sites.full', { most: MOST_HOSTS });
}

async function removeHost(host: string): Promise<string> {
  await takeOffList(host);
  await giveBackHost(host);
  return i18n.t('options.sites.removedOne', { host });
}

async function undoDismissals(keys: readonly string[] | 'all'): Promise<Message> {
  const dismissed = await settings.dismissed.getValue();
  const undone = dismissed.filter((one) => keys === 'all' || keys.includes(keyOf(one)));
  await settings.dismissed.setValue(dismissed.filter((one) => !undone.includes(one)));
  const words = i18n.t(
    undone.length === 1 ? 'options.dismissed.undone' : 'options.dismissed.allUndone',
  );
  const action = (): void => void attempt(() => dismissAgain(undone));
  return { words, undo: { words: i18n.t('options.dismissed.takeBack'), action } };
}

async function dismissAgain(undone: readonly Dismissal[]): Promise<string> {
  const dismissed = undone.reduce(withDismissal, await settings.dismissed.getValue());
  await settings.dismissed.setValue([...dismissed].sort((a, b) => a.at - b.at));
  return i18n.t('options.dismissed.restored');
}

/** Takes some entries off a list. */
async function take(
  setting: Setting<readonly string[]>,
  entries: readonly string[],
): Promise<string> {
  const list = await setting.getValue();
  return save(
    setting,
    list.filter((entry) => !entries.includes(entry)),
  );
}

async function save<Value>(setting: Setting<Value>, value: Value): Promise<string> {
  await setting.setValue(value);
  return '';
}

function wordsOf(answer: LedgerAnswer<unknown>): string {
  return answer.ok ? '' : answer.problem;
}

/** A choice that shows for itself needs no words. */
function quietly(): string {
  return '';
}
