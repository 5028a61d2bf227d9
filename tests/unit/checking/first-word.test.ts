import { describe, expect, it } from 'vitest';
import { judge, recordOf } from '../../support/judged-words';

/** A page begins a quotation with a capital or without; what the first word is must not depend on it. */
const rows: readonly {
  readonly why: string;
  readonly said: string;
  readonly printed: string;
  readonly severity: 'minor' | 'material';
}[] = [
  {
    why: 'another name',
    said: 'Brandt told the harbour office about the storm that night.',
    printed: 'Smith told the harbour office about the storm that night,',
    severity: 'material',
  },
  {
    why: 'another person of the story',
    said: 'My old friend Brandt told the harbour office about the storm that night.',
    printed: 'Okafor told the harbour office about the storm that night,',
    severity: 'material',
  },
  {
    why: 'another word that begins the sentence',
    said: 'Let me ask about the harbour office and the storm that night.',
    printed: 'Give me asking about the harbour office and the storm that night,',
    severity: 'minor',
  },
  {
    why: 'a word put before a sentence, whatever ended the one before it',
    said: 'It was a quarrel with Brandt. You told the harbour office about the storm that night.',
    printed: 'Listen, you told the harbour office about the storm that night,',
    severity: 'minor',
  },
];

describe('the first word of a quotation', () => {
  const cases = rows.flatMap((row) => [
    { ...row, as: 'capital' },
    {
      ...row,
      printed: row.printed.charAt(0).toLowerCase() + row.printed.slice(1),
      as: 'small letter',
    },
  ]);
  it.each(cases)('is, with a $as, $why', ({ said, printed, severity }) => {
    expect(judge(printed, recordOf([{ said: said.split(/(?<=\.) /u) }]))).toMatchObject({
      kind: 'misquote',
      severity,
    });
  });

  it('says nothing by its capital, nor does that of a sentence inside', () => {
    const said = ['I was there that night.', 'Let me ask about the harbour office and the storm.'];
    const printed =
      'I was there that night. Give me asking about the harbour office and the storm,';
    expect(judge(printed, recordOf([{ said }]))).toMatchObject({ severity: 'minor' });
  });
});
