/** A page on a story: what was compared, what differs, what matches. */
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { PageReport, PublicationDate, Span } from '../../utils/model';
import { formatDate } from '../shared/format-date';
import { languageName } from '../shared/language-name';
import { listInWords } from '../shared/list-in-words';
import { type Coverage, coverageOf } from './coverage';
import { FaithfulList } from './FaithfulList';
import { FindingList } from './FindingList';
import { KindSwitches } from './KindSwitches';
import { Originals } from './Originals';
import { outcomeOf } from './outcome';
import type { Choices, PageActions } from './page-props';
import { SensitivityChoice } from './SensitivityChoice';
import { TranslatedList } from './TranslatedList';

interface Props {
  readonly page: PageReport;
  readonly host: string | null;
  readonly choices: Choices;
  /** Where the page is read now, `null` where nobody follows. */
  readonly place: Span | null;
  /** Whether both sides of each framing stand below. */
  readonly framingsBelow: boolean;
  readonly actions: PageActions;
}

export function CheckedPage(props: Props): JSX.Element {
  const { page, host, choices, place, framingsBelow, actions } = props;
  const { report } = page;
  const outcome = outcomeOf(page, choices.notice);
  return (
    <>
      <header class="story">
        <h1>{outcome.title}</h1>
        <p class="coverage">{coverageLine(coverageOf(page))}</p>
        {outcome.text !== null && <p class={outcome.departs ? 'notice' : ''}>{outcome.text}</p>}
        {page.translation !== null && (
          <p>
            {i18n.t('page.translation.text', {
              language: languageName(page.translation.language),
            })}
          </p>
        )}
        <p class="story-name">
          <span lang={page.recordLanguage}>{page.story.title}</span>
          <span class="note">{dateLine(report.published)}</span>
        </p>
      </header>
      {choices.shown.length > 0 && (
        <FindingList
          page={page}
          host={host}
          shown={choices.shown}
          place={place}
          framingsBelow={framingsBelow}
          actions={actions}
        />
      )}
      <TranslatedList page={page} reveal={actions.reveal} copy={actions.copy} />
      {page.translation !== null && <Originals originals={page.translation.originals} />}
      <FaithfulList page={page} reveal={actions.reveal} copy={actions.copy} />
      {report.findings.length > 0 && (
        <div class="what-is-shown">
          <SensitivityChoice
            chosen={choices.sensitivity}
            counts={choices.counts}
            onChoose={actions.chooseSensitivity}
          >
            {choices.heldBack > 0 && i18n.t('page.hidden', choices.heldBack)}
          </SensitivityChoice>
          <KindSwitches kinds={choices.kinds} onSwitch={actions.switchKind} />
        </div>
      )}
    </>
  );
}

/** “7 quotations compared: 5 match and 2 differ”. */
function coverageLine(coverage: Coverage): string {
  if (coverage.comparable === 0) return i18n.t('page.coverage.none');
  const parts = [
    coverage.matching > 0 && i18n.t('page.coverage.match', coverage.matching),
    coverage.differing > 0 && i18n.t('page.coverage.differ', coverage.differing),
    coverage.notOnRecord > 0 && i18n.t('page.coverage.unsourced', coverage.notOnRecord),
  ].filter((part) => part !== false);
  return i18n.t('page.coverage.line', {
    quotations: i18n.t('page.coverage.quotations', coverage.comparable),
    outcome: listInWords(parts),
  });
}

function dateLine(published: PublicationDate | null): string {
  return published === null
    ? i18n.t('page.undated')
    : i18n.t('page.dated', { date: formatDate(published.date) });
}
