/**
 * The ledger as tracker and settings use it: opened for one task at a time, so
 * that neither page ever holds it while an update waits. Failures come back as
 * words.
 */
import { download } from '../../utils/extension/download';
import { ledgerWords } from '../../utils/extension/ledger-words';
import { ledgerAsCsv, ledgerAsJson } from '../../utils/ledger/export-ledger';
import { eraseLedger, erasePage, readLedger } from '../../utils/ledger/ledger';
import { asLedgerError } from '../../utils/ledger/ledger-error';
import type { LedgerEntry } from '../../utils/ledger/ledger-model';
import { type Ledger, openLedger } from '../../utils/ledger/open-ledger';

/** What came of a task: its result, or why not in words. */
export type LedgerAnswer<Result> =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly problem: string };

export const ledgerStore = {
  /** Everything kept, the page seen last first. */
  read: (): Promise<LedgerAnswer<readonly LedgerEntry[]>> => withLedger(readLedger),
  erasePage: (url: string): Promise<LedgerAnswer<void>> =>
    withLedger((ledger) => erasePage(ledger, url)),
  eraseAll: (): Promise<LedgerAnswer<void>> => withLedger(eraseLedger),
  /** Hands everything kept to the reader as a file. */
  save: (format: 'json' | 'csv'): Promise<LedgerAnswer<void>> =>
    withLedger(async (ledger) => saveFile(await readLedger(ledger), format)),
};

function saveFile(entries: readonly LedgerEntry[], format: 'json' | 'csv'): void {
  const now = Date.now();
  const name = `on-the-record-${new Date(now).toISOString().slice(0, 10)}.${format}`;
  if (format === 'json') download(name, 'application/json', ledgerAsJson(entries, now));
  else download(name, 'text/csv', ledgerAsCsv(entries));
}

async function withLedger<Result>(
  task: (ledger: Ledger) => Promise<Result>,
): Promise<LedgerAnswer<Result>> {
  try {
    const ledger = await openLedger();
    try {
      return { ok: true, result: await task(ledger) };
    } finally {
      ledger.close();
    }
  } catch (error) {
    console.warn('On the Record: the ledger could not be used.', error);
    return { ok: false, problem: ledgerWords(asLedgerError(error).problem) };
  }
}
