/** Whether a page could know what was said of its framing later; nothing where it could. */
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { FramingView, PublicationDate, StatementView } from '../../utils/model';
import { couldKnow } from './could-know';
import { formatDate } from './format-date';

interface Props {
  readonly framing: FramingView;
  readonly statement: StatementView | null;
  readonly published: PublicationDate | null;
}

export function TimeNote({ framing, statement, published }: Props): JSX.Element | null {
  const disputed = statement?.date ?? framing.sides.at(-1)?.date;
  if (disputed === undefined) return null;
  if (published === null) return <p class="note">{i18n.t('page.undated')}</p>;
  if (couldKnow(published.date, disputed)) return null;
  return (
    <p class="note">
      {i18n.t('card.predates', {
        date: formatDate(published.date),
        disputed: formatDate(disputed),
      })}
    </p>
  );
}
