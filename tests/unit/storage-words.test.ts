import { describe, expect, it, vi } from 'vitest';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));
const { storageWords } = await import('../../utils/extension/storage-words');

describe('storage that refuses', () => {
  it.each([
    ['QUOTA_BYTES_PER_ITEM quota exceeded', 'problem.settingsFull'],
    ['QUOTA_BYTES quota exceeded', 'problem.settingsFull'],
    ['Resource::kQuotaBytes quota exceeded', 'problem.settingsFull'],
    [
      'QuotaExceededError: storage.sync API call exceeded its quota limitations.',
      'problem.settingsFull',
    ],
    ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'problem.settingsTooOften'],
    ['This request exceeds the MAX_WRITE_OPERATIONS_PER_HOUR quota.', 'problem.settingsTooOften'],
    ['An unexpected error occurred', 'problem.settingsNotSaved'],
  ])('with “%s” is told in words (%s)', (reason, words) => {
    expect(storageWords(new Error(reason))).toBe(words);
  });
});
