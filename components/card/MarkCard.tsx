/** The card that opens at a mark: what differs and why, the page's words, the words on record, their source. */
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { DepartureBody } from '../shared/DepartureBody';
import { findingHeading, kindLabel } from '../shared/kind-label';
import type { CardActions, CardContent } from './card-props';
import { FaithfulBody } from './FaithfulBody';

interface Props {
  readonly content: CardContent;
  readonly actions: CardActions;
}

/** The ids by which the dialog around the card is labelled and described. */
export const CARD_HEADING = 'card-heading';
export const CARD_REASON = 'card-reason';

export function MarkCard({ content, actions }: Props): JSX.Element {
  const { subject, notice, dismissed } = content;
  return (
    <>
      <div class="card-top">
        <span class="label card-name">{i18n.t('extension.name')}</span>
        {actions.openFindings !== null && (
          <button type="button" class="quiet" onClick={actions.openFindings}>
            {i18n.t('card.allFindings')}
          </button>
        )}
        <button
          type="button"
          class="icon"
          aria-label={i18n.t('card.close')}
          onClick={actions.close}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3.5 3.5l9 9m0-9l-9 9" />
          </svg>
        </button>
      </div>
      <div class="card-body">
        {notice !== null && (
          <p class="card-notice">
            {i18n.t('page.notice', { misquoted: notice.misquoted, of: notice.of })}
          </p>
        )}
        <h2 id={CARD_HEADING}>{headingOf(content)}</h2>
        {subject.kind === 'departure' ? (
          <DepartureBody
            reasonId={CARD_REASON}
            heading="h3"
            finding={subject.finding}
            language={content.language}
            framing={subject.framing}
            statement={content.statement}
            published={content.published}
          />
        ) : (
          <FaithfulBody
            quotation={subject.quotation}
            language={content.language}
            statement={content.statement}
          />
        )}
      </div>
      <div class="card-foot">
        {subject.kind === 'departure' && <Dismissal dismissed={dismissed} actions={actions} />}
        {content.place.number > 0 && content.place.of > 1 && (
          <Steps content={content} actions={actions} />
        )}
      </div>
    </>
  );
}

function headingOf({ subject }: CardContent): string {
  return subject.kind === 'departure'
    ? findingHeading(subject.finding.kind, subject.framing?.disputedBy ?? null)
    : kindLabel(subject.quotation.match?.kind ?? 'verbatim');
}

/** One button for both ways, so that the keyboard stays where it is. */
function Dismissal({
  dismissed,
  actions,
}: {
  readonly dismissed: boolean;
  readonly actions: CardActions;
}): JSX.Element {
  return (
    <div class="card-dismissal">
      <span class="note" role="status">
        {dismissed ? i18n.t('card.dismissed') : ''}
      </span>
      <button type="button" class="quiet" onClick={dismissed ? actions.restore : actions.dismiss}>
        {i18n.t(dismissed ? 'card.undo' : 'card.dismiss')}
      </button>
    </div>
  );
}

function Steps({ content, actions }: Props): JSX.Element {
  const { number, of } = content.place;
  return (
    <div class="card-steps">
      <button
        type="button"
        class="icon"
        aria-label={i18n.t('card.previous')}
        onClick={() => actions.step(-1)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M10 3.5L5.5 8l4.5 4.5" />
        </svg>
      </button>
      {/* Spoken with its heading: whoever steps on by keyboard stays on the button. */}
      <span class="note" role="status">
        {i18n.t('card.place', { number, of })}
        <span class="visually-hidden"> {headingOf(content)}</span>
      </span>
      <button
        type="button"
        class="icon"
        aria-label={i18n.t('card.next')}
        onClick={() => actions.step(1)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M6 3.5L10.5 8L6 12.5" />
        </svg>
      </button>
    </div>
  );
}
