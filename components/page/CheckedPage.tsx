/** A page on a story: what was compared, what differs, what matches. */
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { PageReport, PublicationDate } from '../../utils/model';
import { formatDate } from '../shared/format-date';
import { type Coverage, coverageOf } from './coverage';
import { FaithfulList } from './FaithfulList';
import { FindingItem } from './FindingItem';
import type { Choices, PageActions } from './page-props';
import { SensitivityChoice } from './SensitivityChoice';
import { Verdict } from './Verdict';

interface Props {
  readonly page: PageReport;
  readonly choices: Choices;
  readonly actions: PageActions;
}

export function CheckedPage({ page, choices, actions }: Props): JSX.Element {
  const { report } = page;
  const hidden = choices.counts.high - choices.shown.length;
  return (
    <section class="checked">
      <header class="story">
        <p class="label">{i18n.t('page.checked')}</p>
        <h1>{page.story.title}</h1>
        <p>{coverageLine(coverageOf(page))}</p>
        <p class="note">{dateLine(report.published)}</p>
      </header>
      {report.notice !== null && (
        <p class="notice">
          {i18n.t('page.notice', { misquoted: report.notice.misquoted, of: report.notice.of })}
        </p>
      )}
      <Verdict page={page} />
      {report.findings.length > 0 && (
        <SensitivityChoice
          chosen={choices.sensitivity}
          counts={choices.counts}
          onChoose={actions.chooseSensitivity}
        />
      )}
      {choices.shown.length > 0 && (
        <div>
          <p class="label" id="findings">
            {i18n.t('page.findings')}
          </p>
          <ol class="plain-list" aria-labelledby="findings">
            {choices.shown.map((shown, index) => (
              <FindingItem
                key={`${shown.finding.start}-${shown.finding.kind}`}
                shown={shown}
                position={i18n.t('finding.position', {
                  number: index + 1,
                  of: choices.shown.length,
                })}
                statement={page.statements[shown.finding.statement ?? ''] ?? null}
                framing={page.framings[shown.finding.framing ?? ''] ?? null}
                published={report.published}
                actions={actions}
              />
            ))}
          </ol>
        </div>
      )}
      {hidden > 0 && <p class="note">{i18n.t('page.hidden', hidden)}</p>}
      <FaithfulList page={page} reveal={actions.reveal} />
    </section>
  );
}

/** “7 quotations that the record can speak to: 5 match, 1 differs, 1 is not on the record”. */
function coverageLine(coverage: Coverage): string {
  if (coverage.comparable === 0) return i18n.t('page.coverage.none');
  const parts = [
    coverage.matching > 0 && i18n.t('page.coverage.match', coverage.matching),
    coverage.differing > 0 && i18n.t('page.coverage.differ', coverage.differing),
    coverage.notOnRecord > 0 && i18n.t('page.coverage.unsourced', coverage.notOnRecord),
  ].filter((part) => part !== false);
  return `${i18n.t('page.coverage.quotations', coverage.comparable)}: ${parts.join(', ')}`;
}

function dateLine(published: PublicationDate | null): string {
  return published === null
    ? i18n.t('page.undated')
    : i18n.t('page.dated', { date: formatDate(published.date) });
}
