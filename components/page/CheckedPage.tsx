/** A page on a story: what was compared, what differs, what matches. */
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { PageReport, PublicationDate } from '../../utils/model';
import { formatDate } from '../shared/format-date';
import { type Coverage, coverageOf } from './coverage';
import { FaithfulList } from './FaithfulList';
import { FindingItem } from './FindingItem';
import { outcomeOf } from './outcome';
import type { Choices, PageActions } from './page-props';
import { SensitivityChoice } from './SensitivityChoice';

interface Props {
  readonly page: PageReport;
  readonly choices: Choices;
  readonly actions: PageActions;
}

export function CheckedPage({ page, choices, actions }: Props): JSX.Element {
  const { report } = page;
  const outcome = outcomeOf(page);
  const hidden = choices.counts.high - choices.shown.length;
  return (
    <section class="checked">
      <header class="story">
        <p class="label">{i18n.t('page.checked')}</p>
        <h1>{outcome.title}</h1>
        <p>{coverageLine(coverageOf(page))}</p>
        {outcome.text !== null && <p class={outcome.departs ? 'notice' : ''}>{outcome.text}</p>}
        <p class="story-name">
          {page.story.title} <span class="note">· {dateLine(report.published)}</span>
        </p>
      </header>
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
                sidesAbove={isShownAbove(choices, index)}
                actions={actions}
              />
            ))}
          </ol>
        </div>
      )}
      {report.findings.length > 0 && (
        <SensitivityChoice
          chosen={choices.sensitivity}
          counts={choices.counts}
          onChoose={actions.chooseSensitivity}
        >
          {hidden > 0 && i18n.t('page.hidden', hidden)}
        </SensitivityChoice>
      )}
      <FaithfulList page={page} reveal={actions.reveal} />
    </section>
  );
}

/** Whether a finding before this one shows both sides of the same framing. */
function isShownAbove({ shown }: Choices, index: number): boolean {
  const framing = shown[index]?.finding.framing ?? null;
  return (
    framing !== null && shown.slice(0, index).some(({ finding }) => finding.framing === framing)
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
