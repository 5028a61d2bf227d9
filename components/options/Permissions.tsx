/** Every permission of the extension in words: what it is for, and how it is taken back. */
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { SectionProps } from './options-props';

export function Permissions({ state, actions }: SectionProps): JSX.Element {
  const every = i18n.t(
    state.everySitePermitted
      ? 'options.permissions.everyGiven'
      : 'options.permissions.everyNotGiven',
  );
  const lines = [
    [i18n.t('options.permissions.hosts'), i18n.t('options.permissions.hostsWhy')],
    [`${i18n.t('options.permissions.every')} (${every})`, i18n.t('options.permissions.everyWhy')],
    [i18n.t('options.permissions.activeTab'), i18n.t('options.permissions.activeTabWhy')],
    [i18n.t('options.permissions.scripting'), i18n.t('options.permissions.scriptingWhy')],
    [i18n.t('options.permissions.storage'), i18n.t('options.permissions.storageWhy')],
    [i18n.t('options.permissions.contextMenus'), i18n.t('options.permissions.contextMenusWhy')],
  ] as const;
  return (
    <details class="permissions">
      <summary>{i18n.t('options.permissions.title')}</summary>
      <dl>
        {lines.map(([name, why]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="note">{why}</dd>
          </div>
        ))}
      </dl>
      <p class="note">{i18n.t('options.permissions.notAsked')}</p>
      {state.canOpenExtensionPage ? (
        <button type="button" class="quiet" onClick={actions.openExtensionPage}>
          {i18n.t('options.permissions.manage')}
        </button>
      ) : (
        <p class="note">{i18n.t('options.permissions.manageInWords')}</p>
      )}
    </details>
  );
}
