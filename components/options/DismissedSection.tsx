/** What the reader has waved away: what each covers and since when, each to be shown again. */
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Kind } from '../../utils/model';
import { formatDate, formatMoment } from '../shared/format-date';
import { kindLabel } from '../shared/kind-label';
import type { ListedDismissal, SectionProps } from './options-props';
import { useFocusKept } from './use-focus-kept';

export function DismissedSection({ state, actions }: SectionProps): JSX.Element {
  const { dismissals } = state;
  const list = useFocusKept<HTMLUListElement>(dismissals.length);
  if (dismissals.length === 0) return <p>{i18n.t('options.dismissed.none')}</p>;
  return (
    <>
      <p>{i18n.t('options.dismissed.count', dismissals.length)}</p>
      <ul class="dismissals plain-list scrolling" ref={list}>
        {dismissals.map((dismissal) => (
          <li key={dismissal.key}>
            <Covered covers={dismissal.covers} />
            <p class="note">
              <When at={dismissal.at} />
              {dismissal.covers.scope === 'passage' && (
                <>
                  {' · '}
                  <a href={dismissal.covers.url} target="_blank" rel="noopener noreferrer">
                    {i18n.t('options.dismissed.openPage')}
                    <span class="visually-hidden"> {i18n.t('source.newTab')}</span>
                  </a>
                </>
              )}
            </p>
            <button
              type="button"
              class="quiet"
              onClick={() => actions.undoDismissals([dismissal.key])}
            >
              {i18n.t('options.dismissed.undo')}
              <span class="visually-hidden"> {inShort(dismissal.covers)}</span>
            </button>
          </li>
        ))}
      </ul>
      {dismissals.length > 1 && (
        <div class="actions">
          <button type="button" onClick={() => actions.undoDismissals('all')}>
            {i18n.t('options.dismissed.undoAll')}
          </button>
        </div>
      )}
    </>
  );
}

function Covered({ covers }: Pick<ListedDismissal, 'covers'>): JSX.Element {
  switch (covers.scope) {
    case 'passage':
      return (
        <>
          <p class="words">{covers.text}</p>
          <p>
            {i18n.t('options.dismissed.passage', { host: covers.host })}
            {' · '}
            {nameOfKind(covers.kind)}
          </p>
        </>
      );
    case 'kind':
      return (
        <p>
          {i18n.t('options.dismissed.kind', { host: covers.host, kind: nameOfKind(covers.kind) })}
        </p>
      );
    case 'statement':
      return (
        <>
          <p class="words">{covers.text}</p>
          <p>
            {i18n.t('options.dismissed.statement', {
              speaker: covers.speaker,
              date: formatDate(covers.date),
            })}
          </p>
        </>
      );
    case 'framing':
      return (
        <>
          <p class="words">{covers.label}</p>
          <p>{i18n.t('options.dismissed.framing')}</p>
        </>
      );
    case 'unknown':
      return <p>{i18n.t('options.dismissed.unknown', { id: covers.id })}</p>;
    default:
      throw new Error(`unknown scope: ${JSON.stringify(covers satisfies never)}`);
  }
}

function When({ at }: { readonly at: number }): JSX.Element {
  if (at === 0) return <>{i18n.t('options.dismissed.unknownTime')}</>;
  return <time dateTime={new Date(at).toISOString()}>{formatMoment(at)}</time>;
}

/** What the button is about, for those who hear the button alone. */
function inShort(covers: ListedDismissal['covers']): string {
  switch (covers.scope) {
    case 'passage':
    case 'statement':
      return covers.text;
    case 'kind':
      return `${nameOfKind(covers.kind)}, ${covers.host}`;
    case 'framing':
      return covers.label;
    case 'unknown':
      return covers.id;
    default:
      throw new Error(`unknown scope: ${JSON.stringify(covers satisfies never)}`);
  }
}

const KINDS: ReadonlySet<string> = new Set<Kind>([
  'verbatim',
  'edited',
  'misquote',
  'splice',
  'contextomy',
  'misattribution',
  'misdating',
  'unsourced',
  'mischaracterization',
]);

/** A dismissal of another version may name a kind that this one does not know. */
function nameOfKind(kind: string): string {
  return KINDS.has(kind) ? kindLabel(kind as Kind) : kind;
}
