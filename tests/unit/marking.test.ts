import { describe, expect, it } from 'vitest';
import { couldKnow } from '../../components/shared/could-know';
import { MARK_LOOKS, markStyle } from '../../utils/marking/mark-style';
import { marksOf } from '../../utils/marking/marks-of';
import { lightnessOf } from '../../utils/marking/page-shade';
import type { Finding, PageReport, Quotation } from '../../utils/model';

const finding = (start: number, text: string, rest: Partial<Finding> = {}): Finding => ({
  start,
  end: start + text.length,
  text,
  kind: 'misquote',
  severity: 'material',
  confidence: 0.9,
  statement: null,
  framing: null,
  original: '',
  why: '',
  reason: { key: 'verbatim' },
  ...rest,
});

const quotation = (start: number, text: string): Quotation => ({
  start,
  end: start + text.length,
  text,
  speaker: null,
  match: { statement: 's', kind: 'verbatim', similarity: 1 },
});

const pageOf = (
  findings: readonly Finding[],
  rest: Partial<PageReport['report']> = {},
): PageReport => ({
  url: null,
  language: 'en',
  headline: '',
  outlet: null,
  story: { id: 'story', title: 'Story' },
  recordLanguage: 'en',
  report: {
    id: 'r',
    published: null,
    story: null,
    notice: null,
    quotations: [],
    findings,
    ...rest,
  },
  statements: {},
  framings: {},
  translation: null,
});

const everything = {
  pageNotice: true,
  faithfulMarks: false,
  isShown: () => true,
  isDismissed: () => false,
};
// Marks only pass ranges on: any object will do for one.
const onPage = { rangesOf: () => [{} as Range] };

describe('the marks of a page', () => {
  it('come in page order and look as grave as the finding', () => {
    const page = pageOf([finding(50, 'late', { severity: 'minor' }), finding(10, 'early')]);
    expect(marksOf(page, onPage, everything).map(({ span, look }) => [span.start, look])).toEqual([
      [10, 'material'],
      [50, 'minor'],
    ]);
  });

  it('keep quiet behind a notice for the whole page', () => {
    const page = pageOf([finding(10, 'words')], {
      notice: { kind: 'reworded', misquoted: 4, of: 5 },
    });
    expect(marksOf(page, onPage, everything).map(({ look }) => look)).toEqual(['quiet']);
  });

  it('leave out what the reader dismissed, and what the sensitivity does not show', () => {
    const [a, b, c] = [finding(0, 'a'), finding(10, 'b'), finding(20, 'c')];
    const choice = {
      ...everything,
      isShown: (one: Finding) => one !== a,
      isDismissed: (one: Finding) => one === b,
    };
    expect(marksOf(pageOf([a, b, c]), onPage, choice).map(({ span }) => span)).toEqual([c]);
  });

  it('leave out words that the page does not show', () => {
    expect(marksOf(pageOf([finding(0, 'a')]), { rangesOf: () => [] }, everything)).toEqual([]);
  });

  it('show faithful quotations only when asked, and never over a departure', () => {
    const page = pageOf([finding(10, 'words')], {
      quotations: [quotation(8, '“words”'), quotation(40, '“true”')],
    });
    expect(marksOf(page, onPage, everything)).toHaveLength(1);
    const marks = marksOf(page, onPage, { ...everything, faithfulMarks: true });
    expect(marks.map(({ look }) => look)).toEqual(['material', 'faithful']);
  });

  it('keep their identity when the page adds lines above them', () => {
    const keys = (shift: number) =>
      marksOf(
        pageOf([finding(10 + shift, 'same'), finding(90 + shift, 'same')]),
        onPage,
        everything,
      ).map(({ key }) => key);
    expect(new Set(keys(0)).size).toBe(2);
    expect(keys(300)).toEqual(keys(0));
  });
});

describe('the look of marks', () => {
  it('is told apart by the shape of the line, not by colour alone', () => {
    const shapes = MARK_LOOKS.filter((look) => look !== 'flash').map(
      (look) =>
        new RegExp(`on-the-record-${look}\\) \\{ text-decoration: underline (\\w+ [\\d.]+px)`).exec(
          markStyle,
        )?.[1],
    );
    expect(shapes).not.toContain(undefined);
    expect(new Set(shapes).size).toBe(shapes.length);
  });

  it('fills no background but that of the moment after a jump, and none for readers who want stillness', () => {
    const screen = markStyle.replace(/@media print .*$/ms, '');
    expect(screen.match(/background/g)).toHaveLength(1);
    expect(screen).toMatch(/no-preference\) \{ ::highlight\(on-the-record-flash\) \{ background/);
  });
});

describe('the shade of a page', () => {
  it.each([
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgba(0, 0, 0, 0)', null],
    ['rgba(0, 0, 0, 0.2)', null],
    ['oklch(0.25 0.02 240)', 0.25],
    ['oklab(0.9 0 0 / 0.1)', null],
    ['lab(97 0 0)', 0.97],
    ['color(srgb 1 1 1)', 1],
    ['canvas', null],
  ])('is read from %s as %s', (color, lightness) => {
    const found = lightnessOf(color);
    if (lightness === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(lightness, 5);
  });
});

describe('whether a page could know words', () => {
  it.each([
    ['2022-08-06', '2022-09-04', false],
    ['2022-09-04', '2022-09-04', true],
    ['2022-09', '2022-09-04', true],
    ['2022-08', '2022-09-04', false],
    ['2023-01-01', '2022', true],
    ['2021-12-31', '2022', false],
  ])('dated %s, spoken %s: %s', (page, words, expected) => {
    expect(couldKnow(page, words)).toBe(expected);
  });
});
