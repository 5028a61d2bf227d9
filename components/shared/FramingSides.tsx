/**
 * Both sides of the record on a disputed framing: what supports it and what
 * contradicts it, oldest first, each with its date and source, and the note on
 * fairness. Whoever is shown one side is shown the other.
 */
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { FramingView } from '../../utils/model';
import { formatDate } from './format-date';
import { StatementCard } from './StatementCard';

interface Props {
  readonly framing: FramingView;
}

export function FramingSides({ framing }: Props): JSX.Element {
  return (
    <div class="sides">
      <h4 class="label">{i18n.t('framing.sides')}</h4>
      <ol class="plain-list">
        {framing.sides.map((statement) => (
          <li key={statement.id}>
            <h5 class="side-date">
              <time dateTime={statement.date}>{formatDate(statement.date)}</time>
            </h5>
            <StatementCard statement={statement}>{statement.excerpt}</StatementCard>
            {statement.excerpt !== statement.text && (
              <details class="whole">
                <summary>{i18n.t('framing.whole')}</summary>
                <p class="words">{statement.text}</p>
              </details>
            )}
          </li>
        ))}
      </ol>
      {framing.fairness !== '' && (
        <p class="note">
          <span class="label">{i18n.t('framing.fairness')}</span> {framing.fairness}
        </p>
      )}
    </div>
  );
}
