/** The keyboard shortcuts as they are set in this browser, and the way to change them. */
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { SectionProps } from './options-props';

export function KeyboardSection({ state, actions }: SectionProps): JSX.Element {
  if (state.shortcuts.length === 0) return <p>{i18n.t('options.shortcuts.noKeyboard')}</p>;
  return (
    <>
      <dl class="shortcuts">
        {state.shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{keys === '' ? i18n.t('options.shortcuts.none') : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      {state.canOpenShortcuts ? (
        <div class="actions">
          <button type="button" onClick={actions.openShortcuts}>
            {i18n.t('options.shortcuts.change')}
          </button>
        </div>
      ) : (
        <p class="note">{i18n.t('options.shortcuts.changeInWords')}</p>
      )}
    </>
  );
}
