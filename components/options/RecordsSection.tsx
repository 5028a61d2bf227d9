/** The records that pages are compared with. */
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { formatDate } from '../shared/format-date';
import { formatNumber } from '../shared/format-number';
import type { SectionProps } from './options-props';

export function RecordsSection({ state }: SectionProps): JSX.Element {
  return (
    <ul class="plain-list records">
      {state.records.map((record) => (
        <li key={record.id}>
          <p class="words">{record.title}</p>
          <p class="note">
            {i18n.t('options.records.holds', {
              statements: formatNumber(record.statements),
              sources: formatNumber(record.sources),
            })}{' '}
            {i18n.t('options.records.updated', { date: formatDate(record.updated) })}{' '}
            {i18n.t('options.records.licence', { licence: record.licence })}
          </p>
          <a href={record.file} target="_blank" rel="noopener">
            {i18n.t('options.records.open')}
            <span class="visually-hidden"> {i18n.t('source.newTab')}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
