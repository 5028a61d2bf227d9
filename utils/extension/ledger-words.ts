/** Failures of the ledger in words that say what to do. */
import { i18n } from '#i18n';
import type { LedgerTrouble } from './ledger-trouble';

/** One or two sentences for the reader. */
export function ledgerWords(problem: LedgerTrouble): string {
  switch (problem) {
    case 'quota':
      return i18n.t('problem.ledgerQuota');
    case 'blocked':
      return i18n.t('problem.ledgerBlocked');
    case 'newer':
      return i18n.t('problem.ledgerNewer');
    case 'unreadable':
      return i18n.t('problem.ledgerUnreadable');
    default:
      throw new Error(`unknown problem of the ledger: ${String(problem satisfies never)}`);
  }
}
