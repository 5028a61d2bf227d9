/** The state behind the settings page, read anew after every change, wherever it was made. */
import { signal } from '@preact/signals';
import { i18n } from '#i18n';
import type { Message, OptionsState } from '../../components/options/options-props';
import { INTERFACE_LANGUAGES } from '../../utils/extension/interface-languages';
import { type ReferenceName, sendMessage } from '../../utils/extension/messages';
import { NEWS_HOSTS } from '../../utils/extension/news-hosts';
import { openExtensionPage, permittedAmong } from '../../utils/extension/permissions';
import { SWITCHABLE_KINDS, settingsNow } from '../../utils/extension/settings';
import { openShortcutSettings, shortcuts } from '../../utils/extension/shortcuts';
import { hostsInForce } from '../../utils/extension/sites';
import { storageWords } from '../../utils/extension/storage-words';
import type { RecordSummary } from '../../utils/model';
import { ledgerStore } from '../tracker/ledger-store';
import { listDismissals } from './list-dismissals';
import { PAGE_LANGUAGES } from './page-languages';

export const state = signal<OptionsState | null>(null);

let records: readonly RecordSummary[] = [];
let names: Readonly<Record<string, ReferenceName>> = {};
let message: Message | null = null;
let importPreview: OptionsState['importPreview'] = null;
let keys: OptionsState['shortcuts'] = [];
let pagesKept: number | null = null;
let ledgerProblem = '';
let turns = 0;

const NAMED: ReadonlySet<string> = new Set(NEWS_HOSTS);

/** Reads the settings and permissions anew and shows them. */
export async function refresh(): Promise<void> {
  turns += 1;
  const turn = turns;
  const now = await settingsNow();
  const hosts = hostsInForce(now);
  const permitted = await permittedAmong(hosts);
  // A later reading has begun, and knows more.
  if (turn !== turns) return;
  const { dismissed, ...choices } = now;
  state.value = {
    ...choices,
    everySitePermitted: permitted.everySite,
    hosts: hosts.map((host) => ({
      host,
      origin: NAMED.has(host) ? 'named' : 'added',
      permitted: permitted.hosts.has(host),
    })),
    switchableKinds: SWITCHABLE_KINDS,
    stories: [
      ...records.map(({ id, title }) => ({ id, title })),
      ...now.mutedStories
        .filter((id) => records.length > 0 && !records.some((record) => record.id === id))
        .map((id) => ({ id, title: null })),
    ],
    dismissals: listDismissals(dismissed, names),
    pagesKept,
    records,
    shortcuts: keys,
    canOpenShortcuts: openShortcutSettings !== null,
    canOpenExtensionPage: openExtensionPage !== null,
    interfaceLanguages: INTERFACE_LANGUAGES,
    pageLanguages: PAGE_LANGUAGES,
    importPreview,
    message: message ?? messageOf(ledgerProblem),
  };
}

/** Looks up what changes elsewhere and tells nobody: the ledger, and the browser's shortcuts. */
export async function lookElsewhere(): Promise<void> {
  const [kept, now] = await Promise.all([ledgerStore.read(), shortcuts()]);
  keys = now;
  pagesKept = kept.ok ? kept.result.length : null;
  ledgerProblem = kept.ok ? '' : kept.problem;
  await refresh();
}

/** Asks the background for what the records hold: their titles, and the names of what was dismissed. */
export async function loadRecords(): Promise<void> {
  try {
    records = await sendMessage('getRecords', undefined);
    await nameDismissed();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    tell(i18n.t('problem.recordBroken', { reason }));
  }
  await refresh();
}

/** Learns what the statements and framings are called that were dismissed since. */
export async function nameDismissed(): Promise<void> {
  const { dismissed } = await settingsNow();
  const ids = dismissed.flatMap((one) => (one.scope === 'reference' ? one.reference : []));
  if (ids.every((id) => id in names)) return;
  names = await sendMessage('nameReferences', { ids });
}

/** Shows or takes away the question what a file would change. */
export function showImport(preview: OptionsState['importPreview']): void {
  importPreview = preview;
}

/**
 * Carries a choice out and says what came of it; storage that refuses is a
 * sentence, not a silence.
 * @param task gives the words, empty for none, with the way back where there is one
 */
export async function attempt(task: () => Promise<string | Message>): Promise<void> {
  try {
    message = messageOf(await task());
  } catch (error) {
    console.warn('On the Record: a choice could not be saved.', error);
    message = messageOf(storageWords(error));
  }
  await refresh();
}

/** Says something at once. */
export function tell(words: string): void {
  message = messageOf(words);
  void refresh();
}

function messageOf(said: string | Message): Message | null {
  if (typeof said !== 'string') return said;
  return said === '' ? null : { words: said, undo: null };
}
