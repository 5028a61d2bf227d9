/** Why the browser's storage refused a choice, in words that say what to do. */
import { i18n } from '#i18n';

/** One or two sentences for the reader. @param error what storage threw */
export function storageWords(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  switch (refusalOf(reason)) {
    case 'too-often':
      return i18n.t('problem.settingsTooOften');
    case 'full':
      return i18n.t('problem.settingsFull');
    case 'other':
      return i18n.t('problem.settingsNotSaved', { reason });
  }
}

/**
 * Browsers have no code for it, only words: “QUOTA_BYTES_PER_ITEM quota exceeded”,
 * “MAX_WRITE_OPERATIONS_PER_MINUTE quota”, “QuotaExceededError: storage.sync API call exceeded its quota limitations”.
 */
function refusalOf(reason: string): 'too-often' | 'full' | 'other' {
  if (/per_?(minute|hour)|write_?operations/i.test(reason)) return 'too-often';
  return /quota|no space|disk.*full/i.test(reason) ? 'full' : 'other';
}
