import { signal } from '@preact/signals';
import { render } from 'preact';
import { prepareDocument } from '../../components/shared/prepare-document';
import { TrackerPage } from '../../components/tracker/TrackerPage';
import type { TrackerActions } from '../../components/tracker/tracker-props';
import '../../components/styles/tokens.css';
import '../../components/styles/controls.css';
import '../../components/styles/record.css';
import '../../components/styles/sheet.css';
import '../../components/styles/tracker.css';
import { i18n } from '#i18n';
import { lastLedgerTrouble } from '../../utils/extension/ledger-trouble';
import { ledgerWords } from '../../utils/extension/ledger-words';
import type { LedgerEntry } from '../../utils/ledger/ledger-model';
import { type LedgerAnswer, ledgerStore } from './ledger-store';

const pages = signal<readonly LedgerEntry[] | null>(null);
const problem = signal('');

async function reload(): Promise<void> {
  const answer = await ledgerStore.read();
  if (answer.ok) pages.value = answer.result;
  report(answer);
  // Reading goes on working where writing does not, as on a full disk.
  const trouble = await lastLedgerTrouble();
  if (answer.ok && trouble !== null) problem.value = ledgerWords(trouble);
}

function report(answer: LedgerAnswer<unknown>): void {
  problem.value = answer.ok ? '' : answer.problem;
}

function reloadAfter(answer: LedgerAnswer<void>): void {
  if (answer.ok) void reload();
  else report(answer);
}

const actions: TrackerActions = {
  exportLedger: (format) => void ledgerStore.save(format).then(report),
  erasePage: (url) => void ledgerStore.erasePage(url).then(reloadAfter),
  eraseAll: () => void ledgerStore.eraseAll().then(reloadAfter),
};

function Tracker() {
  return <TrackerPage pages={pages.value} problem={problem.value} actions={actions} />;
}

prepareDocument(i18n.t('tracker.documentTitle'));
render(<Tracker />, document.body);
void reload();
// Pages are read in other tabs: coming back shows what has been added meanwhile.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') void reload();
});
