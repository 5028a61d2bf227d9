/** A statement as one cites it: the words, who said them, where, when, and where to read them. */
import { i18n } from '#i18n';
import type { StatementView } from '../../utils/model';
import { formatDate } from './format-date';

/** “I talked to him with love …” John Legend, The New Yorker, “What John Legend …”, 4 September 2022. https://… */
export function citationOf({ speaker, text, date, source, wordingKnown }: StatementView): string {
  const { venue, title, publisher, url } = source;
  const work = title === '' || title === venue ? '' : i18n.t('citation.title', { title });
  const places = [venue, work, publisher === venue ? '' : publisher].filter((part) => part !== '');
  const citation = i18n.t(wordingKnown ? 'citation.words' : 'citation.gist', {
    words: text,
    speaker,
    source: places.join(', '),
    date: formatDate(date),
  });
  return url === null ? citation : `${citation} ${url}`;
}
