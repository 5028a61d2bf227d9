/** One page in one line: outlet, linked title, when it was published and when it was seen. */
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { formatDate, formatMoment } from '../shared/format-date';
import { outletOf } from './group-findings';
import type { TrackedPage } from './tracker-props';

interface Props {
  readonly page: TrackedPage;
}

export function PageLine({ page }: Props): JSX.Element {
  return (
    <p class="page-line">
      <span class="outlet">{outletOf(page)}</span>{' '}
      <a href={page.url} target="_blank" rel="noopener noreferrer">
        {page.title === '' ? page.url : page.title}
        <span class="visually-hidden"> {i18n.t('source.newTab')}</span>
      </a>{' '}
      <span class="note">
        {page.published === null
          ? i18n.t('page.undated')
          : i18n.t('page.dated', { date: formatDate(page.published) })}
        {' · '}
        <time dateTime={new Date(page.lastSeen).toISOString()}>
          {i18n.t('tracker.seen', { moment: formatMoment(page.lastSeen) })}
        </time>
      </span>
    </p>
  );
}
