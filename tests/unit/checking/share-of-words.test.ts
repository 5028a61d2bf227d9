import { describe, expect, it } from 'vitest';
import { judge, recordOf } from '../../support/judged-words';

/** Twelve content words: counted, old, boats, harbour, storm, painted, doors, office, carried, piano, chapel, hand. */
const SAID =
  'We counted the old boats in the harbour after the storm, painted the doors of the office and carried the piano to the chapel by hand.';

const rows: readonly {
  readonly why: string;
  readonly printed: string;
  readonly severity: 'minor' | 'material';
  /** What a reader is told, where the share decides. */
  readonly told?: string;
}[] = [
  {
    why: 'three content words of twelve are a quarter: material',
    printed:
      'We counted the grey boats in the harbour after the rain, painted the doors of the office and carried the sofa to the chapel by hand.',
    severity: 'material',
    told: '3 of 12 words that carry the meaning',
  },
  {
    why: 'two of twelve: minor',
    printed:
      'We counted the grey boats in the harbour after the rain, painted the doors of the office and carried the piano to the chapel by hand.',
    severity: 'minor',
  },
  {
    why: 'three of thirteen are less than a quarter: minor',
    printed:
      'We counted the grey boats in the harbour after the rain, painted the doors of the little office and carried the piano to the chapel by hand.',
    severity: 'minor',
  },
  {
    why: 'two of a few are too few, however large a share: minor',
    printed: 'painted the walls of the office and carried the sofa',
    severity: 'minor',
  },
  {
    why: 'other endings of the same words count for nothing: minor',
    printed:
      'We count the old boat in the harbours after the storms, paint the door of the offices and carry the piano to the chapel by hand.',
    severity: 'minor',
  },
  {
    why: 'words of the same sentence in another place count for nothing: minor',
    printed:
      'We carried the old doors in the office after the storm, counted the boats of the harbour and painted the piano to the chapel by hand.',
    severity: 'minor',
  },
  {
    why: 'small words count for nothing: minor',
    printed:
      'We counted some old boats at a harbour after this storm, painted those doors in an office or carried her piano from that chapel with hand.',
    severity: 'minor',
  },
  {
    why: 'words left out count for nothing: minor',
    printed:
      'We counted boats in the harbour after the storm, painted the doors and carried the piano to the chapel.',
    severity: 'minor',
  },
  {
    why: 'words in brackets count for nothing: minor',
    printed:
      'We counted the grey boats in the harbour [of Port Vale, in winter] after the rain, painted the doors of the office and carried the piano to the chapel by hand.',
    severity: 'minor',
  },
  {
    why: 'words in brackets are none of the words printed: material',
    printed:
      'We counted the grey boats in the harbour after the rain, painted the doors of the office and carried the sofa to the chapel [of Saint Nicholas, uphill, in winter, alone] by hand.',
    severity: 'material',
    told: '3 of 12 words that carry the meaning',
  },
];

describe('how many words are no longer the speaker’s', () => {
  it.each(rows)('$why', ({ printed, severity, told }) => {
    const verdict = judge(printed, recordOf([{ said: SAID }]));
    expect(verdict).toMatchObject({ kind: 'misquote', severity });
    expect(verdict?.why).toContain(told ?? 'The sense is kept');
  });

  it('counts a word of another sentence of the statement as not said there', () => {
    const record = recordOf([
      {
        said: [
          'We counted the old boats in the harbour after the storm.',
          'It was quiet by then.',
          'There was a sofa in the quarry, and it was grey.',
        ],
      },
    ]);
    expect(judge('We counted the grey sofa in the quarry after the storm.', record)).toMatchObject({
      severity: 'material',
      why: expect.stringContaining('3 of 5'),
    });
  });
});
