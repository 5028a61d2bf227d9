/** Where the extension reads by itself: the choice of the first run, changeable any time. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

export type WorkingMode = 'news' | 'everywhere' | 'on-click';

const MODES: readonly WorkingMode[] = ['news', 'everywhere', 'on-click'];

interface Props {
  readonly chosen: WorkingMode;
  /** How many named hosts the `news` mode reads. */
  readonly hostCount: number;
  /** Called straight from the click, so that a permission can be asked for. */
  readonly onChoose: (mode: WorkingMode) => void;
}

export function WorkingModeChoice({ chosen, hostCount, onChoose }: Props): JSX.Element {
  // A refused permission changes nothing outside; drawing again takes the click back.
  const [, showWhatIsInForce] = useState({});
  return (
    <fieldset class="modes">
      <legend class="visually-hidden">{i18n.t('mode.legend')}</legend>
      {MODES.map((mode) => {
        const { name, help } = wordsFor(mode, hostCount);
        return (
          <label key={mode} class="choice">
            <input
              type="radio"
              name="working-mode"
              value={mode}
              checked={mode === chosen}
              onChange={() => {
                onChoose(mode);
                showWhatIsInForce({});
              }}
            />
            <span>
              <span class="choice-name">{name}</span>
              <span class="note">{help}</span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

function wordsFor(mode: WorkingMode, hostCount: number): { name: string; help: string } {
  switch (mode) {
    case 'news':
      return { name: i18n.t('mode.news'), help: i18n.t('mode.newsHelp', { count: hostCount }) };
    case 'everywhere':
      return { name: i18n.t('mode.everywhere'), help: i18n.t('mode.everywhereHelp') };
    case 'on-click':
      return { name: i18n.t('mode.onClick'), help: i18n.t('mode.onClickHelp') };
    default:
      throw new Error(`unknown working mode: ${String(mode satisfies never)}`);
  }
}
