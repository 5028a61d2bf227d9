/** Keeps a checked page in the ledger, and forgets what is too old, without ever getting in the way. */
import type { PageReport } from '../model';
import { entryFromPage } from './entry-from-page';
import { forgetOld, recordVisit } from './ledger';
import { asLedgerError, type LedgerProblem } from './ledger-error';
import { openLedger } from './open-ledger';

/**
 * What went wrong, `null` when the page is kept or is not one to keep. Never
 * rejects: a reader's check does not depend on the ledger.
 * @param retentionDays days after which pages are forgotten
 */
export async function keepVisit(
  page: PageReport,
  retentionDays: number,
): Promise<LedgerProblem | null> {
  const entry = entryFromPage(page);
  if (entry === null) return null;
  try {
    const ledger = await openLedger();
    const now = Date.now();
    await recordVisit(ledger, entry, now);
    await forgetOld(ledger, retentionDays, now);
    ledger.close();
    return null;
  } catch (error) {
    console.warn('On the Record: the page was compared but not kept in the ledger.', error);
    return asLedgerError(error).problem;
  }
}
