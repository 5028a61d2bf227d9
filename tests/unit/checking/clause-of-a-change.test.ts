import { describe, expect, it } from 'vitest';
import { judge, recordOf } from '../../support/judged-words';

/**
 * In some English a second "never" or "no" only repeats the "not" of its clause. What stands in
 * another clause, or another sentence, repeats nothing.
 */
const rows: readonly {
  readonly why: string;
  readonly said: string;
  readonly printed: string;
  readonly severity: 'minor' | 'material';
}[] = [
  {
    why: 'repeats the “not” of its clause',
    said: 'I do not want apologies from the committee for any of this.',
    printed: 'I do not want no apologies from the committee for any of this.',
    severity: 'minor',
  },
  {
    why: 'denies the second of two clauses',
    said: 'I didn’t support him and I supported the ferry from the start.',
    printed: 'I didn’t support him and I never supported the ferry from the start.',
    severity: 'material',
  },
  {
    why: 'denies the clause that a denied verb governs',
    said: 'I don’t think he called the harbour office about the storm.',
    printed: 'I don’t think he never called the harbour office about the storm.',
    severity: 'material',
  },
  {
    why: 'denies the next sentence',
    said: 'He had never sailed before. He saw the whole regatta from the pier.',
    printed: 'He had never sailed before. He never saw the whole regatta from the pier.',
    severity: 'material',
  },
  {
    why: 'repeats a “not” at the far end of a long clause',
    said: 'I can’t find in the whole old harbour office any boats.',
    printed: 'I can’t find in the whole old harbour office no boats.',
    severity: 'minor',
  },
  {
    why: 'stands before a clause that is denied',
    said: 'I asked the harbour master because nobody had told us about the storm.',
    printed: 'I never asked the harbour master because nobody had told us about the storm.',
    severity: 'material',
  },
  {
    why: 'stands before another subject that is denied',
    said: 'I knew the old harbour master he never told us about the storm.',
    printed: 'I never knew the old harbour master he never told us about the storm.',
    severity: 'material',
  },
  {
    why: 'repeats the “not” that stands after it in the same clause',
    said: 'Boats of any fisherman could not leave the old harbour that night.',
    printed: 'Boats of no fisherman could not leave the old harbour that night.',
    severity: 'minor',
  },
  {
    why: 'denies the sentence before',
    said: 'She asked the harbour master twice. Nobody answered the telephone that night.',
    printed: 'She never asked the harbour master twice. Nobody answered the telephone that night.',
    severity: 'material',
  },
];

describe('a negation put in', () => {
  it.each(rows)('that $why is $severity', ({ said, printed, severity }) => {
    expect(judge(printed, recordOf([{ said: said.split(/(?<=\.) /u) }]))).toMatchObject({
      kind: 'misquote',
      severity,
    });
  });
});
