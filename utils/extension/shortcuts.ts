/** The keyboard shortcuts as they are set in this browser. */
import { i18n } from '#i18n';
import { browser } from './api';

interface Shortcut {
  readonly name: string;
  /** As the browser writes them; empty where none is set. */
  readonly keys: string;
}

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
