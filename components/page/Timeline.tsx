/** How the story went, as the record dates it, folded until asked for. */
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { formatDate } from '../shared/format-date';

interface Props {
  /** Oldest first. */
  readonly steps: readonly { readonly date: string; readonly event: string }[];
}

export function Timeline({ steps }: Props): JSX.Element | null {
  if (steps.length === 0) return null;
  return (
    <details class="timeline">
      <summary>{i18n.t('sidepanel.timeline')}</summary>
      <dl>
        {steps.map(({ date, event }) => (
          <div key={`${date} ${event}`}>
            <dt>{formatDate(date)}</dt>
            <dd>{event}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
