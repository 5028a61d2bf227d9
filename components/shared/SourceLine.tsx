/** Where and when words were said, with a link to the source where there is one. */
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { SourceView } from '../../utils/model';
import { formatDate } from './format-date';

interface Props {
  readonly speaker: string;
  readonly date: string;
  readonly source: SourceView;
}

/** “John Legend, The New Yorker, 4 September 2022 · Read the source”. */
export function SourceLine({ speaker, date, source }: Props): JSX.Element {
  return (
    <p class="source-line">
      <span class="source-speaker">{speaker}</span>
      {', '}
      <span>{source.venue}</span>
      {', '}
      <time dateTime={date}>{formatDate(date)}</time>
      {source.title !== source.venue && <span class="source-title">{source.title}</span>}
      {source.url === null ? (
        <span class="source-title">{i18n.t('source.noLink')}</span>
      ) : (
        <a class="source-link" href={source.url} target="_blank" rel="noopener noreferrer">
          {i18n.t('source.open')}
          <span class="visually-hidden"> {i18n.t('source.newTab')}</span>
        </a>
      )}
    </p>
  );
}
