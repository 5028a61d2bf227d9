/** Quotations that stand as they were said, folded away: marking departures alone would mislead. */
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { PageReport } from '../../utils/model';
import { kindLabel } from '../shared/kind-label';
import { SourceLine } from '../shared/SourceLine';
import { CopyCitation } from './CopyCitation';
import { isFaithful } from './coverage';
import type { PageActions } from './page-props';

interface Props extends Pick<PageActions, 'reveal' | 'copy'> {
  readonly page: PageReport;
}

export function FaithfulList({ page, reveal, copy }: Props): JSX.Element | null {
  const faithful = page.report.quotations.filter(isFaithful);
  if (faithful.length === 0) return null;
  return (
    <details class="fold faithful-list">
      <summary>{i18n.t('page.faithful', faithful.length)}</summary>
      <ul class="plain-list">
        {faithful.map((quotation, index) => {
          const statement = page.statements[quotation.match?.statement ?? ''];
          const position = i18n.t('finding.position', { number: index + 1, of: faithful.length });
          return (
            <li key={quotation.start} class="finding">
              <p class="finding-heading faithful">
                {kindLabel(quotation.match?.kind ?? 'verbatim')}
              </p>
              <blockquote class="words" lang={page.language ?? undefined} dir="auto">
                {quotation.text}
              </blockquote>
              {statement !== undefined && (
                <SourceLine
                  speaker={statement.speaker}
                  date={statement.date}
                  source={statement.source}
                  language={statement.language}
                />
              )}
              <div class="finding-actions">
                <button type="button" class="quiet" onClick={() => void reveal(quotation)}>
                  {i18n.t('finding.jump')}
                  <span class="visually-hidden"> ({position})</span>
                </button>
                {statement !== undefined && <CopyCitation statement={statement} copy={copy} />}
              </div>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
