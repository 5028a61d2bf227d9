/** Quotations that a page prints in translation, each with the statement that it renders: the words as they were said. */
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { PageReport } from '../../utils/model';
import { StatementCard } from '../shared/StatementCard';
import { CopyCitation } from './CopyCitation';
import type { PageActions } from './page-props';

interface Props extends Pick<PageActions, 'reveal' | 'copy'> {
  readonly page: PageReport;
}

export function TranslatedList({ page, reveal, copy }: Props): JSX.Element | null {
  const translated = page.report.quotations.flatMap((quotation) => {
    const { translates } = quotation;
    const statement = page.statements[translates?.statement ?? ''];
    return translates && statement ? [{ quotation, statement, original: translates.original }] : [];
  });
  if (translated.length === 0) return null;
  return (
    <details class="fold">
      <summary>{i18n.t('page.translation.quoted', translated.length)}</summary>
      <ul class="plain-list originals">
        {translated.map(({ quotation, statement, original }, index) => {
          const position = i18n.t('finding.position', { number: index + 1, of: translated.length });
          return (
            <li key={quotation.start} class="finding translated">
              <section>
                <h3 class="label">{i18n.t('finding.printed')}</h3>
                <blockquote
                  class="words translated-words"
                  lang={page.language ?? undefined}
                  dir="auto"
                >
                  {quotation.text}
                </blockquote>
              </section>
              <section>
                <h3 class="label">{i18n.t('page.translation.likely')}</h3>
                <StatementCard statement={statement}>{original}</StatementCard>
              </section>
              <div class="finding-actions">
                <button type="button" class="quiet" onClick={() => void reveal(quotation)}>
                  {i18n.t('finding.jump')}
                  <span class="visually-hidden"> ({position})</span>
                </button>
                <CopyCitation statement={statement} copy={copy} />
              </div>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
