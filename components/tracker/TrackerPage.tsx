/** What was seen where: pages on a story, and the wordings that travel from outlet to outlet. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { formatNumber } from '../shared/format-number';
import { LedgerActions } from '../shared/LedgerActions';
import { listInWords } from '../shared/list-in-words';
import { filterPages, outletOf } from './group-findings';
import { PageList } from './PageList';
import { TrackerFilters } from './TrackerFilters';
import type { Grouping, TrackedPage, TrackerActions, TrackerFilter } from './tracker-props';
import { WordingList } from './WordingList';

const EVERYTHING: TrackerFilter = { outlet: '', kind: '', words: '' };

interface Props {
  /** Page seen last first; `null` while the ledger is being read. */
  readonly pages: readonly TrackedPage[] | null;
  /** Why the ledger cannot be used, in words; empty for nothing. */
  readonly problem: string;
  readonly actions: TrackerActions;
}

export function TrackerPage({ pages, problem, actions }: Props): JSX.Element {
  const [filter, setFilter] = useState(EVERYTHING);
  const [grouping, setGrouping] = useState<Grouping>('wording');
  const kept = pages ?? [];
  const passed = filterPages(kept, filter);
  const found = passed.reduce((sum, { findings }) => sum + findings.length, 0);
  return (
    <main class="sheet tracker">
      <header>
        <p class="masthead">{i18n.t('extension.name')}</p>
        <h1>{i18n.t('tracker.title')}</h1>
        <p class="lead">{i18n.t('tracker.lead')}</p>
      </header>
      {problem !== '' && (
        <p class="notice" role="alert">
          {problem}
        </p>
      )}
      {pages !== null && kept.length === 0 && problem === '' && (
        <section class="empty">
          <h2>{i18n.t('tracker.empty.title')}</h2>
          <p>{i18n.t('tracker.empty.text')}</p>
        </section>
      )}
      {kept.length > 0 && (
        <>
          <TrackerFilters
            outlets={[...new Set(kept.map(outletOf))].sort((one, other) =>
              one.localeCompare(other),
            )}
            filter={filter}
            grouping={grouping}
            onFilter={setFilter}
            onGroup={setGrouping}
          />
          <p role="status" class="tally">
            {listInWords([
              i18n.t('tracker.pages', passed.length, [formatNumber(passed.length)]),
              i18n.t('tracker.findings', found, [formatNumber(found)]),
            ])}
          </p>
          {grouping === 'wording' ? (
            <WordingList pages={passed} />
          ) : (
            <PageList pages={passed} onErase={actions.erasePage} />
          )}
          <footer class="actions">
            <LedgerActions onExport={actions.exportLedger} onErase={actions.eraseAll} />
          </footer>
        </>
      )}
    </main>
  );
}
