import { describe, expect, it } from 'vitest';
import { judge, recordOf, type SaidRow } from '../../support/judged-words';

const FIRST = 'We counted twelve old boats in the harbour before the storm came.';
const SECOND = 'Nobody had asked the painters about the colour of the lighthouse.';
const THIRD = 'In the evening we carried the piano up to the chapel by hand.';

/** One pair of marks round words that stand apart on the record. */
const rows: readonly {
  readonly why: string;
  readonly record: readonly SaidRow[];
  readonly printed: string;
  readonly verdict: object;
}[] = [
  {
    why: 'two people are joined: material',
    record: [{ said: FIRST }, { said: SECOND, speaker: 'Tom Brandt' }],
    printed: `${FIRST} ${SECOND}`,
    verdict: {
      kind: 'splice',
      severity: 'material',
      why: expect.stringMatching(/different people/),
    },
  },
  {
    why: 'two occasions are joined: material',
    record: [{ said: FIRST }, { said: SECOND, source: 'The Evening Post' }],
    printed: `${FIRST} ${SECOND}`,
    verdict: {
      kind: 'splice',
      severity: 'material',
      why: expect.stringMatching(/different occasions/),
    },
  },
  {
    why: 'two occasions are joined with an ellipsis: still material',
    record: [{ said: FIRST }, { said: SECOND, source: 'The Evening Post' }],
    printed: `${FIRST} … ${SECOND}`,
    verdict: {
      kind: 'splice',
      severity: 'material',
      why: expect.stringMatching(/different occasions/),
    },
  },
  {
    why: 'two statements of one occasion are joined: minor',
    record: [{ said: FIRST }, { said: SECOND }],
    printed: `${FIRST} ${SECOND}`,
    verdict: { kind: 'splice', severity: 'minor', why: expect.stringMatching(/one occasion/) },
  },
  {
    why: 'two statements of one occasion are joined and one denies what was said: material',
    record: [{ said: FIRST }, { said: SECOND }],
    printed: `${FIRST} Everybody had asked the painters about the colour of the lighthouse.`,
    verdict: { kind: 'splice', severity: 'material', why: expect.stringMatching(/one occasion/) },
  },
  {
    why: 'three statements of two occasions: the graver joint counts',
    record: [{ said: FIRST }, { said: SECOND }, { said: THIRD, source: 'The Evening Post' }],
    printed: `${FIRST} ${SECOND} ${THIRD}`,
    verdict: {
      kind: 'splice',
      severity: 'material',
      why: expect.stringMatching(/different occasions/),
    },
  },
  {
    why: 'three statements of two occasions, the graver joint first',
    record: [{ said: FIRST }, { said: SECOND }, { said: THIRD, source: 'The Evening Post' }],
    printed: `${THIRD} ${SECOND} ${FIRST}`,
    verdict: {
      kind: 'splice',
      severity: 'material',
      why: expect.stringMatching(/different occasions/),
    },
  },
  {
    why: 'two statements of one occasion, an ellipsis between them: edited',
    record: [{ said: FIRST }, { said: SECOND }],
    printed: `${FIRST} … ${SECOND}`,
    verdict: { kind: 'edited' },
  },
  {
    why: 'a statement and the one that follows it without a word between: verbatim',
    record: [{ said: FIRST }, { said: SECOND, follows: 0 }],
    printed: `${FIRST} ${SECOND}`,
    verdict: { kind: 'verbatim' },
  },
  {
    why: 'a statement and the one that follows it, the end of the first left out: minor',
    record: [{ said: `${FIRST} ${THIRD}`.split(/(?<=\.) /u) }, { said: SECOND, follows: 0 }],
    printed: `${FIRST} ${SECOND}`,
    verdict: { kind: 'splice', severity: 'minor', why: expect.stringMatching(/one occasion/) },
  },
  {
    why: 'a statement and the one that follows it, the beginning of the second left out: minor',
    record: [{ said: FIRST }, { said: `${THIRD} ${SECOND}`.split(/(?<=\.) /u), follows: 0 }],
    printed: `${FIRST} ${SECOND}`,
    verdict: { kind: 'splice', severity: 'minor', why: expect.stringMatching(/one occasion/) },
  },
  {
    why: 'a statement after the one that follows it: minor',
    record: [{ said: FIRST }, { said: SECOND, follows: 0 }],
    printed: `${SECOND} ${FIRST}`,
    verdict: { kind: 'splice', severity: 'minor', why: expect.stringMatching(/one occasion/) },
  },
  {
    why: 'whole sentences of one statement in another order: minor',
    record: [{ said: [FIRST, SECOND] }],
    printed: `${SECOND} ${FIRST}`,
    verdict: { kind: 'splice', severity: 'minor', why: expect.stringMatching(/another order/) },
  },
  {
    why: 'whole sentences whose order the record does not know: nothing',
    record: [{ said: [FIRST, SECOND], breaksAfter: [1] }],
    printed: `${SECOND} ${FIRST}`,
    verdict: { kind: 'verbatim' },
  },
  {
    why: 'whole sentences in another order, the unknown place elsewhere: minor',
    record: [{ said: [FIRST, SECOND, THIRD], breaksAfter: [2] }],
    printed: `${SECOND} ${FIRST}`,
    verdict: { kind: 'splice', severity: 'minor', why: expect.stringMatching(/another order/) },
  },
  {
    why: 'a whole sentence left out between two: minor',
    record: [{ said: [FIRST, 'I was tired.', SECOND] }],
    printed: `${FIRST} ${SECOND}`,
    verdict: {
      kind: 'splice',
      severity: 'minor',
      why: expect.stringMatching(/left out without an ellipsis/),
    },
  },
  {
    why: 'a whole sentence left out where the record itself has a gap: nothing',
    record: [{ said: [FIRST, 'I was tired.', SECOND], breaksAfter: [1] }],
    printed: `${FIRST} ${SECOND}`,
    verdict: { kind: 'verbatim' },
  },
  {
    why: 'a whole sentence left out at an ellipsis: edited',
    record: [{ said: [FIRST, 'I was tired.', SECOND] }],
    printed: `${FIRST} … ${SECOND}`,
    verdict: { kind: 'edited' },
  },
  {
    why: 'a whole clause left out within a sentence: minor',
    record: [
      {
        said: 'We counted twelve boats in the harbour, and my brother painted the door of the office, before the storm came.',
      },
    ],
    printed: 'We counted twelve boats in the harbour before the storm came.',
    verdict: {
      kind: 'splice',
      severity: 'minor',
      why: expect.stringMatching(/left out without an ellipsis/),
    },
  },
  {
    why: 'a denial left out with a clause of its own: minor',
    record: [
      {
        said: 'We counted twelve boats in the harbour, which is not what the council had told us, before the storm came.',
      },
    ],
    printed: 'We counted twelve boats in the harbour before the storm came.',
    verdict: {
      kind: 'splice',
      severity: 'minor',
      why: expect.stringMatching(/left out without an ellipsis/),
    },
  },
  {
    why: 'a few words left out within a sentence are other wording: minor',
    record: [{ said: FIRST }],
    printed: 'We counted twelve boats before the storm came.',
    verdict: { kind: 'misquote', severity: 'minor', why: expect.stringMatching(/is left out/) },
  },
  {
    why: 'words moved within a sentence are other wording: minor',
    record: [
      { said: 'Before the storm came to Port Vale we counted twelve old boats in the harbour.' },
    ],
    printed: 'We counted twelve old boats in the harbour before the storm came to Port Vale.',
    verdict: { kind: 'misquote', severity: 'minor' },
  },
];

describe('words that stand apart on the record, in one pair of marks', () => {
  it.each(rows)('$why', ({ record, printed, verdict }) => {
    expect(judge(printed, recordOf(record))).toMatchObject(verdict);
  });
});
