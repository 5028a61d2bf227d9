/** A quotation that stands as it was said, with its source. */
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Quotation, StatementView } from '../../utils/model';
import { StatementCard } from '../shared/StatementCard';

interface Props {
  readonly quotation: Quotation;
  /** BCP 47 tag of the page's language, `null` where unknown. */
  readonly language: string | null;
  readonly statement: StatementView | null;
}

export function FaithfulBody({ quotation, language, statement }: Props): JSX.Element {
  return (
    <>
      <section class="printed faithful">
        <h3 class="label">{i18n.t('finding.printed')}</h3>
        <blockquote class="words" dir="auto" lang={language ?? undefined}>
          {quotation.text}
        </blockquote>
      </section>
      {statement !== null && (
        <section>
          <h3 class="label">{i18n.t('finding.said')}</h3>
          <StatementCard statement={statement} />
        </section>
      )}
    </>
  );
}
