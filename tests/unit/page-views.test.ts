import { describe, expect, it } from 'vitest';
import { printedWithin } from '../../components/page/printed-within';
import { timelineOf } from '../../components/page/timeline';
import type { PageReport, StatementView } from '../../utils/model';

const said =
  'Yeah, what it got described as was, we stopped being friends because he supported Trump, which was a mischaracterization of what I said.';

describe('the words of a page within the whole statement', () => {
  const printedRuns = (statement: string, printed: string): readonly string[] =>
    printedWithin(statement, printed).flatMap((run) => (run.printed ? run.text : []));

  it.each([
    [
      'a cut that turns the sense',
      '“We stopped being friends because he supported Trump,”',
      ['we stopped being friends because he supported Trump'],
    ],
    [
      'two passages with words between them left out',
      '“what it got described as … a mischaracterization of what I said”',
      ['what it got described as', 'a mischaracterization of what I said'],
    ],
    [
      'other apostrophes and capitals',
      '“WHICH WAS A MISCHARACTERIZATION”',
      ['which was a mischaracterization'],
    ],
    ['words that stand in any text', '“was, he said, which of the”', []],
    ['words of another language', '«dejamos de ser amigos»', []],
  ])('are found for %s', (_, printed, runs) => {
    expect(printedRuns(said, printed)).toEqual(runs);
  });

  it.each(['“We stopped being friends”', '', '“nothing of the kind”', said])(
    'leave the statement as it is, whatever is printed: %s',
    (printed) => {
      expect(
        printedWithin(said, printed)
          .map(({ text }) => text)
          .join(''),
      ).toBe(said);
    },
  );
});

describe('the timeline of a story with a page in it', () => {
  const statement = (id: string, date: string): StatementView => ({
    id,
    speaker: 'Ann Bell',
    date,
    language: 'en',
    text: 'Words.',
    context: '',
    variants: [],
    wordingKnown: true,
    source: { venue: 'The Post', title: '', publisher: '', medium: 'print', url: null },
  });
  const page = (date: string | null, used: readonly StatementView[] = []): PageReport => ({
    url: null,
    language: 'en',
    headline: '',
    outlet: null,
    story: { id: 'story', title: 'Story' },
    recordLanguage: 'en',
    report: {
      id: 'r',
      published: date === null ? null : { date, from: 'meta' },
      story: null,
      notice: null,
      quotations: used.map(({ id }) => ({
        start: 0,
        end: 1,
        text: '',
        speaker: null,
        match: { statement: id, kind: 'verbatim', similarity: 1 },
      })),
      findings: [],
    },
    statements: Object.fromEntries(used.map((one) => [one.id, one])),
    framings: {},
    translation: null,
  });
  const steps = [
    { date: '2004', event: 'They meet.', statements: [] },
    { date: '2016-11/12', event: 'They differ.', statements: [] },
    { date: '2022-09-04', event: 'She explains.', statements: ['explained'] },
    { date: '2022-10', event: 'He answers.', statements: [] },
  ];
  const told = (view: PageReport): readonly string[] =>
    timelineOf(steps, view).map((entry) =>
      entry.kind === 'page'
        ? `page ${entry.date}`
        : [entry.date, entry.later && 'later', entry.used.length > 0 && 'used']
            .filter(Boolean)
            .join(' '),
    );

  it.each([
    ['2022-09-06', ['2004', '2016-11/12', '2022-09-04', 'page 2022-09-06', '2022-10 later']],
    ['2022-09', ['2004', '2016-11/12', '2022-09-04', 'page 2022-09', '2022-10 later']],
    ['2016-11-20', ['2004', '2016-11/12', 'page 2016-11-20', '2022-09-04 later', '2022-10 later']],
    [null, ['2004', '2016-11/12', '2022-09-04', '2022-10', 'page null']],
  ])('puts a page of %s after what it could know', (date, expected) => {
    expect(told(page(date))).toEqual(expected);
  });

  it('marks the statements that the page uses, and gives those without an event a place', () => {
    const used = [statement('explained', '2022-09-04'), statement('elsewhere', '2020-05-30')];
    expect(told(page('2023', used))).toEqual([
      '2004',
      '2016-11/12',
      '2020-05-30 used',
      '2022-09-04 used',
      '2022-10',
      'page 2023',
    ]);
  });
});
