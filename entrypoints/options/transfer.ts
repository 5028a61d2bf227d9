/** Export and import of all settings: read, shown, applied, and undone. */
import { i18n } from '#i18n';
import type { Message } from '../../components/options/options-props';
import { download } from '../../utils/extension/download';
import {
  askForEverySite,
  askForHosts,
  mayReadEverySite,
  mayReadHost,
} from '../../utils/extension/permissions';
import {
  changeSettings,
  isSame,
  type SettingsNow,
  settingsNow,
} from '../../utils/extension/settings';
import {
  MOST_CHARACTERS,
  readSettingsFile,
  type SettingsFileFault,
  writeSettingsFile,
} from '../../utils/extension/settings-file';
import { describeChanges } from './describe-changes';
import { attempt, showImport, state } from './options-state';

/** A file that waits for the reader's word. */
interface Waiting {
  readonly file: string;
  readonly changes: Partial<SettingsNow>;
  /** Asks the browser for the sites that the file names and that it may not read yet. */
  readonly ask: (() => Promise<boolean>) | null;
}

let waiting: Waiting | null = null;

/** Hands all settings to the reader as a file. */
export async function exportSettings(): Promise<string> {
  const moment = Date.now();
  const name = `on-the-record-settings-${new Date(moment).toISOString().slice(0, 10)}.json`;
  download(name, 'application/json', writeSettingsFile(await settingsNow(), moment));
  return i18n.t('options.transfer.exported');
}

/** Reads a file and shows what it would change; nothing is changed yet. */
export async function readFile(file: File): Promise<string> {
  forget();
  const { name } = file;
  if (file.size > MOST_CHARACTERS) return i18n.t('options.transfer.faults.huge', { file: name });
  let text: string;
  try {
    text = await file.text();
  } catch (error) {
    console.info('On the Record: the file could not be opened.', error);
    return i18n.t('options.transfer.faults.unreadable', { file: name });
  }
  const read = readSettingsFile(text);
  if (!read.ok) return faultInWords(name, read);
  const now = await settingsNow();
  const changes = differing(read.settings, now);
  if (Object.keys(changes).length === 0) return i18n.t('options.transfer.nothing', { file: name });
  const ask = await questionFor(changes);
  waiting = { file: name, changes, ask };
  const titles = new Map(state.value?.records.map(({ id, title }) => [id, title]));
  showImport({
    file: name,
    changes: describeChanges(now, changes, titles),
    asksPermission: ask !== null,
  });
  return '';
}

/** Applies what is waiting. Must be called straight from a click, for the browser's question. */
export function applyImport(): void {
  if (waiting === null) return;
  const { file, changes, ask } = waiting;
  const asked = ask?.();
  forget();
  void attempt(async () => {
    // Before the answer: a grant finds its hosts on the list then, and need not put them there.
    const before = await changeSettings(changes);
    await asked;
    return applied(file, differing(before, { ...before, ...changes }));
  });
}

/** Leaves everything as it is. */
export async function cancelImport(): Promise<string> {
  forget();
  return i18n.t('options.transfer.cancelled');
}

function applied(file: string, before: Partial<SettingsNow>): Message {
  const undo = (): void =>
    void attempt(async () => {
      await changeSettings(before);
      return i18n.t('options.transfer.undone');
    });
  return {
    words: i18n.t('options.transfer.applied', { file }),
    undo: { words: i18n.t('options.transfer.undo'), action: undo },
  };
}

function forget(): void {
  waiting = null;
  showImport(null);
}

/** Those of the settings that are not the same in `others`. */
function differing(some: Partial<SettingsNow>, others: SettingsNow): Partial<SettingsNow> {
  return Object.fromEntries(
    Object.entries(some).filter(
      ([name, value]) => !isSame(value, others[name as keyof SettingsNow]),
    ),
  );
}

async function questionFor(
  changes: Partial<SettingsNow>,
): Promise<(() => Promise<boolean>) | null> {
  if (await mayReadEverySite()) return null;
  if (changes.workingMode === 'everywhere') return askForEverySite;
  const hosts = changes.addedHosts ?? [];
  const permitted = await Promise.all(hosts.map(mayReadHost));
  const missing = hosts.filter((_, index) => !permitted[index]);
  return missing.length === 0 ? null : () => askForHosts(missing);
}

function faultInWords(file: string, fault: SettingsFileFault): string {
  switch (fault.fault) {
    case 'huge':
      return i18n.t('options.transfer.faults.huge', { file });
    case 'empty':
      return i18n.t('options.transfer.faults.empty', { file });
    case 'truncated':
      return i18n.t('options.transfer.faults.truncated', { file });
    case 'not-json':
      return i18n.t('options.transfer.faults.notJson', { file });
    case 'not-settings':
      return i18n.t('options.transfer.faults.notSettings', { file });
    case 'newer':
      return i18n.t('options.transfer.faults.newer', { file });
    case 'broken-entry':
      return i18n.t('options.transfer.faults.brokenEntry', { file, place: fault.place });
    case 'unknown-entry':
      return i18n.t('options.transfer.faults.unknownEntry', { file, place: fault.place });
    default:
      throw new Error(`unknown fault of a file: ${JSON.stringify(fault satisfies never)}`);
  }
}
