/** One departure in the list: its kind, everything the card says of it, and the way to it on the page. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FramingView, PublicationDate, StatementView } from '../../utils/model';
import { DepartureBody } from '../card/DepartureBody';
import { findingHeading } from '../shared/kind-label';
import type { PageActions, ShownFinding } from './page-props';

interface Props {
  readonly shown: ShownFinding;
  /** “2 of 5”. */
  readonly position: string;
  readonly statement: StatementView | null;
  readonly framing: FramingView | null;
  readonly published: PublicationDate | null;
  /** Whether a finding further up shows both sides of the same framing. */
  readonly sidesAbove: boolean;
  readonly actions: Pick<PageActions, 'reveal' | 'restore'>;
}

export function FindingItem({
  shown,
  position,
  statement,
  framing,
  published,
  sidesAbove,
  actions,
}: Props): JSX.Element {
  const { finding, dismissed } = shown;
  const [gone, setGone] = useState(false);
  const reveal = async (): Promise<void> => setGone(!(await actions.reveal(finding)));

  return (
    <li class={dismissed ? 'finding dismissed' : 'finding'}>
      <h2 class={finding.severity === 'minor' ? 'finding-heading minor' : 'finding-heading'}>
        {findingHeading(finding.kind, framing?.disputedBy ?? null)}
        {finding.severity === 'minor' && finding.kind !== 'unsourced' && (
          <span class="tag">{i18n.t('finding.minor')}</span>
        )}
      </h2>
      <DepartureBody
        reasonId={`reason-${finding.start}-${finding.kind}`}
        finding={finding}
        framing={framing}
        statement={statement}
        published={published}
        sidesAbove={sidesAbove}
      />
      <div class="actions">
        <button type="button" class="quiet" onClick={() => void reveal()}>
          {i18n.t('finding.jump')}
          <span class="visually-hidden"> ({position})</span>
        </button>
        {dismissed && (
          <button type="button" class="quiet" onClick={() => actions.restore(finding)}>
            {i18n.t('finding.restore')}
          </button>
        )}
      </div>
      {dismissed && <p class="note">{i18n.t('finding.dismissed')}</p>}
      {gone && (
        <p class="note" role="status">
          {i18n.t('finding.gone')}
        </p>
      )}
    </li>
  );
}
