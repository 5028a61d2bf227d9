import type { Reason } from '../../model';
import { dateInWords } from '../date-in-words';
import { ENGLISH_REASONS, type ReasonKey } from './english-reasons';

/** Between single changes that are told one after another. */
const BETWEEN_CHANGES = '; ';

/**
 * A reason as an English sentence.
 * @throws RangeError naming a placeholder that the reason gives nothing for
 */
export function reasonInEnglish({ key, values, dates, parts }: Reason): string {
  return ENGLISH_REASONS[key as ReasonKey].replace(/\{(\w+)\}/gu, (_, name: string) => {
    const date = dates?.[name];
    if (date !== undefined) return dateInWords(date);
    const nested = parts?.[name];
    if (nested !== undefined) return nested.map(reasonInEnglish).join(BETWEEN_CHANGES);
    const value = values?.[name];
    if (value === undefined) throw new RangeError(`reason ${key}: nothing for {${name}}`);
    return value;
  });
}
