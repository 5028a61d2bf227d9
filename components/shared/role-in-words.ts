/** What a part of a sentence does in a reading, in the language of the interface. */
import { i18n } from '#i18n';

const KEYS = {
  'what happened': 'whatHappened',
  'to what': 'toWhat',
  'cause word': 'causeWord',
  'time word': 'timeWord',
  'who did it': 'whoDidIt',
  'what was done': 'whatWasDone',
  claim: 'claim',
  'who claimed it': 'whoClaimed',
  'widened by': 'widenedBy',
  denial: 'denial',
  'what is denied': 'whatIsDenied',
} as const;

/** The role in words; one that has no words here is given as the checker calls it. */
export function roleInWords(role: string): string {
  const [, cause] = /^because of what \((.+)\)$/.exec(role) ?? [];
  if (cause !== undefined) return i18n.t('reading.cause', { cause });
  const key = Object.entries(KEYS).find(([name]) => name === role)?.[1];
  return key === undefined ? role : i18n.t(`reading.${key}`);
}
