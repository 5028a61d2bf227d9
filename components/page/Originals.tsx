/** What was said in the first place, for a page that prints it in another language. */
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { StatementView } from '../../utils/model';
import { StatementCard } from '../shared/StatementCard';

interface Props {
  /** Oldest first. */
  readonly originals: readonly StatementView[];
}

export function Originals({ originals }: Props): JSX.Element | null {
  if (originals.length === 0) return null;
  return (
    <details class="fold">
      <summary>{i18n.t('page.translation.originals', originals.length)}</summary>
      <ul class="plain-list originals">
        {originals.map((statement) => (
          <li key={statement.id}>
            <StatementCard statement={statement} />
          </li>
        ))}
      </ul>
    </details>
  );
}
