/** Whether a page could know what was said of its framing later; nothing where it could, or where nobody disputes it. */
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { FramingView, PublicationDate } from '../../utils/model';
import { couldKnow } from './could-know';
import { formatDate } from './format-date';

interface Props {
  readonly framing: FramingView;
  readonly published: PublicationDate | null;
}

export function TimeNote({ framing, published }: Props): JSX.Element | null {
  const disputed = framing.disputedSince;
  if (published === null) return <p class="note">{i18n.t('page.undated')}</p>;
  if (disputed === null || couldKnow(published.date, disputed)) return null;
  return (
    <p class="note">
      {i18n.t('card.predates', {
        date: formatDate(published.date),
        disputed: formatDate(disputed),
      })}
    </p>
  );
}
