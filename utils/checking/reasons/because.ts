import type { Reason } from '../../model';
import type { IndexedStatement } from '../../record/index-stories';
import type { ReasonKey } from './english-reasons';

/** A reason whose key is known to have a sentence. */
export function because(
  key: ReasonKey,
  values: Readonly<Record<string, string>> = {},
  more: Omit<Reason, 'key' | 'values'> = {},
): Reason {
  return { key, values, ...more };
}

/** A reason followed by whose words they are, where and when: “… (John Legend, The New Yorker, 4 September 2022).” */
export function sourced(what: Reason, { speaker, source, statement }: IndexedStatement): Reason {
  const values = { speaker: speaker.name, venue: source.venue };
  const dates = { date: statement.date };
  return because('sourced', values, {
    dates,
    // What is said of the words may name their source itself.
    parts: {
      what: [
        { ...what, values: { ...values, ...what.values }, dates: { ...dates, ...what.dates } },
      ],
    },
  });
}
