/** Why a finding is one, in the language of the interface. */
import { i18n } from '#i18n';
import type { Reason } from '../../utils/model';
import { formatDate } from './format-date';

/** The reason as a sentence; names and the words of page and record stay as they are. */
export function reasonInWords({ key, values = {}, dates = {}, parts = {} }: Reason): string {
  const told = {
    ...values,
    ...mapped(dates, formatDate),
    ...mapped(parts, (reasons) => inARow(reasons.map(reasonInWords))),
  };
  return translate(`why.${key}`, told);
}

/** Single changes told one after another. */
function inARow(changes: readonly string[]): string {
  return changes.reduce((before, next) => i18n.t('differences.inARow', { before, next }));
}

// A reason names its sentence at run time; a test holds that every language has every one of them.
const translate = i18n.t as unknown as (
  key: string,
  values: Readonly<Record<string, string>>,
) => string;

function mapped<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
