/** The keyboard shortcuts as they are set in this browser, and where they are changed. */
import { i18n } from '#i18n';
import { browser } from './api';

interface Shortcut {
  readonly name: string;
  /** As the browser writes them; empty where none is set. */
  readonly keys: string;
}

const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

/** Every command with its keys; nothing where the browser has no commands, as on phones. */
export async function shortcuts(): Promise<readonly Shortcut[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  const words = [
    ['next-mark', i18n.t('command.nextMark')],
    ['previous-mark', i18n.t('command.previousMark')],
    ['toggle-marks', i18n.t('command.toggleMarks')],
    ['open-panel', i18n.t('command.openPanel')],
  ] as const;
  return words.flatMap(([id, name]) => {
    const command = commands.find((candidate) => candidate.name === id);
    return command === undefined ? [] : [{ name, keys: command.shortcut ?? '' }];
  });
}

/** Opens the browser's own page for shortcuts; `null` where it lets no extension open one. */
export const openShortcutSettings: (() => Promise<void>) | null = findShortcutSettings();

function findShortcutSettings(): (() => Promise<void>) | null {
  // Firefox has it from version 137 on, phones have no commands at all.
  const commands = browser.commands as Partial<typeof browser.commands> | undefined;
  if (commands?.openShortcutSettings) return () => browser.commands.openShortcutSettings();
  if (!browser.runtime.getURL('').startsWith('chrome-extension:')) return null;
  return async () => {
    await browser.tabs.create({ url: CHROMIUM_PAGE });
  };
}
