/** Both sides of the record on every framing that the list shows. */
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { PageReport } from '../../utils/model';
import { FramingSides } from '../shared/FramingSides';
import type { ShownFinding } from './page-props';

interface Props {
  readonly page: PageReport;
  readonly shown: readonly ShownFinding[];
}

export function FramingRecord({ page, shown }: Props): JSX.Element | null {
  const ids = new Set(shown.map(({ finding }) => finding.framing));
  const framings = Object.values(page.framings).filter(({ id }) => ids.has(id));
  if (framings.length === 0) return null;
  return (
    <section class="framings">
      <h2 class="label">{i18n.t('framing.sides')}</h2>
      {framings.map((framing) => (
        <div key={framing.id} class="framing">
          <h3 class="framing-name" lang={framing.language}>
            {framing.label}
          </h3>
          <FramingSides framing={framing} headed />
        </div>
      ))}
    </section>
  );
}
