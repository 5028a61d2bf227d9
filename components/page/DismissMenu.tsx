/** The ways to wave a finding away, each saying how far it reaches. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FramingView, StatementView } from '../../utils/model';
import { formatDate } from '../shared/format-date';
import { kindLabel } from '../shared/kind-label';
import type { DismissScope, ShownFinding } from './page-props';

interface Props {
  readonly shown: ShownFinding;
  readonly host: string | null;
  readonly statement: StatementView | null;
  readonly framing: FramingView | null;
  readonly onDismiss: (scope: DismissScope) => void;
}

export function DismissMenu({
  shown,
  host,
  statement,
  framing,
  onDismiss,
}: Props): JSX.Element | null {
  const [open, setOpen] = useState(false);
  const id = useId();
  if (shown.dismissable.length === 0) return null;

  const words = (scope: DismissScope): string => {
    switch (scope) {
      case 'passage':
        return i18n.t('dismiss.passage');
      case 'kind':
        return i18n.t('dismiss.kind', { kind: kindLabel(shown.finding.kind), host: host ?? '' });
      case 'reference':
        if (framing !== null) return i18n.t('dismiss.framing', { framing: framing.label });
        return i18n.t('dismiss.statement', {
          speaker: statement?.speaker ?? '',
          date: statement === null ? '' : formatDate(statement.date),
        });
      default:
        throw new Error(`unknown scope: ${String(scope satisfies never)}`);
    }
  };

  return (
    <>
      <button
        type="button"
        class="quiet"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {i18n.t('dismiss.menu')}
      </button>
      <ul class="plain-list dismiss-scopes" id={id} hidden={!open}>
        {shown.dismissable.map((scope) => (
          <li key={scope} class="dismiss-scope">
            <button
              type="button"
              onClick={() => {
                setOpen(false);
                onDismiss(scope);
              }}
            >
              {words(scope)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
