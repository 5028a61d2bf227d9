/** Where and when words were said, with a link to the source where there is one. */
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { SourceView } from '../../utils/model';
import { formatDate } from './format-date';

interface Props {
  readonly speaker: string;
  /** Left out where the date stands above the words. */
  readonly date?: string;
  readonly source: SourceView;
  /** BCP 47 tag of the language of the words, and so of the title that they stand under. */
  readonly language: string;
}

/** “John Legend, The New Yorker, 4 September 2022”, and below it the title of the source as a link. */
export function SourceLine({ speaker, date, source, language }: Props): JSX.Element {
  const title = source.title === source.venue ? '' : source.title;
  return (
    <p class="source-line">
      <span class="source-speaker">{speaker}</span>
      {`, ${source.venue}`}
      {date !== undefined && (
        <>
          {', '}
          <time dateTime={date}>{formatDate(date)}</time>
        </>
      )}
      <span class="source-title">
        {source.url === null ? (
          [title, i18n.t('source.noLink')].filter((part) => part !== '').join(' · ')
        ) : (
          <a class="source-link" href={source.url} target="_blank" rel="noopener noreferrer">
            {title === '' ? i18n.t('source.open') : <span lang={language}>{title}</span>}
            <span class="visually-hidden"> {i18n.t('source.newTab')}</span>
          </a>
        )}
      </span>
    </p>
  );
}
