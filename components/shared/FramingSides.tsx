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
  /** Id of a statement that stands above already. */
  readonly without?: string | null;
  /** Whether the same sides stand open elsewhere on the surface. */
  readonly folded?: boolean;
  /** Whether a heading above says what these are. */
  readonly headed?: boolean;
}

export function FramingSides(props: Props): JSX.Element {
  const { framing, without = null, folded = false, headed = false } = props;
  if (folded) {
    return (
      <details class="sides">
        <summary>{i18n.t('framing.sides')}</summary>
        <Sides framing={framing} without={null} />
      </details>
    );
  }
  const title = i18n.t(without === null ? 'framing.sides' : 'framing.others');
  return (
    <div class="sides">
      {!headed && <h3 class="label">{title}</h3>}
      <Sides framing={framing} without={without} />
    </div>
  );
}

function Sides({ framing, without }: Required<Pick<Props, 'framing' | 'without'>>): JSX.Element {
  return (
    <>
      <ol class="plain-list">
        {framing.sides
          .filter(({ id }) => id !== without)
          .map((side) => (
            <li key={side.id}>
              <h4 class="side-date">
                <time dateTime={side.date}>{formatDate(side.date)}</time>
              </h4>
              <StatementCard statement={side} dateAbove>
                {side.excerpt}
              </StatementCard>
            </li>
          ))}
      </ol>
      {framing.fairness !== '' && (
        <div>
          <p class="label">{i18n.t('framing.fairness')}</p>
          <p class="note" lang={framing.language}>
            {framing.fairness}
          </p>
        </div>
      )}
    </>
  );
}
