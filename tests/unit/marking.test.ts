import { describe, expect, it } from 'vitest';
import { couldKnow } from '../../components/shared/could-know';
import { besideWords, type Flow } from '../../utils/marking/beside-words';
import { contrast, layOver, luminance, parseColour, WHITE } from '../../utils/marking/colour';
import { MARK_LOOKS, markStyleIn, tintOf, USUAL_APPEARANCE } from '../../utils/marking/mark-style';
import { marksOf } from '../../utils/marking/marks-of';
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
  const shapesIn = (style: string) =>
    MARK_LOOKS.filter((look) => look !== 'flash').map(
      (look) =>
        new RegExp(
          `on-the-record-${look}-on-light\\) \\{ text-decoration: underline (\\w+ [\\d.]+px)`,
        ).exec(style)?.[1],
    );

  it.each(['fine', 'regular', 'strong'] as const)(
    'is told apart by the shape of the line when it is %s, not by colour alone',
    (weight) => {
      const shapes = shapesIn(markStyleIn({ colour: 'ochre', weight }));
      expect(shapes).not.toContain(undefined);
      expect(new Set(shapes).size).toBe(shapes.length);
    },
  );

  it('fills no background but that of the moment after a jump, and none for readers who want stillness', () => {
    const screen = markStyleIn(USUAL_APPEARANCE).replace(/@media print .*$/ms, '');
    expect(screen.match(/background/g)).toHaveLength(1);
    expect(screen).toMatch(
      /no-preference\) \{ ::highlight\(on-the-record-flash-on-unknown\) \{ background/,
    );
  });

  it.each([
    ['white', 'light', WHITE],
    ['newsprint', 'light', { channels: [0.95, 0.92, 0.85], alpha: 1 }],
    ['black', 'dark', { channels: [0, 0, 0], alpha: 1 }],
    ['navy', 'dark', { channels: [0.08, 0.09, 0.11], alpha: 1 }],
  ] as const)('stands out in its tints from %s', (_what, backing, ground) => {
    for (const colour of ['ochre', 'blue'] as const)
      for (const look of ['material', 'minor', 'faithful'] as const) {
        const tint = tintOf(look, backing, { colour, weight: 'regular' });
        const [red = 0, green = 0, blue = 0] = (tint ?? []).map((channel) => channel / 255);
        expect(contrast({ channels: [red, green, blue], alpha: 1 }, ground)).toBeGreaterThan(4.5);
      }
  });

  it('has the colour of the words where the reader wants it or nothing is known of what is behind them', () => {
    expect(tintOf('material', 'light', { colour: 'text', weight: 'regular' })).toBeNull();
    expect(tintOf('material', 'unknown', { colour: 'ochre', weight: 'regular' })).toBeNull();
  });
});

describe('the colours of a page', () => {
  it.each([
    ['rgb(255, 255, 255)', 1, 1],
    ['rgb(0, 0, 0)', 0, 1],
    ['rgba(0, 0, 0, 0)', 0, 0],
    ['rgba(0, 0, 0, 0.2)', 0, 0.2],
    ['rgb(119, 119, 119)', 0.184, 1],
    ['oklch(0.5 0.02 240)', 0.125, 1],
    ['oklab(0.9 0 0 / 0.1)', 0.729, 0.1],
    ['lab(50 0 0)', 0.184, 1],
    ['color(srgb 1 1 1)', 1, 1],
  ])('%s is as light as %f and as dense as %f', (css, light, alpha) => {
    const colour = parseColour(css);
    expect(colour && luminance(colour)).toBeCloseTo(light, 3);
    expect(colour?.alpha).toBeCloseTo(alpha, 5);
  });

  it('are not guessed at where their form is unknown', () => {
    expect(parseColour('canvas')).toBeNull();
  });

  it('show through each other', () => {
    const veil = { channels: [0, 0, 0], alpha: 0.5 } as const;
    expect(layOver(veil, WHITE).channels).toEqual([0.5, 0.5, 0.5]);
  });

  it('contrast from 1 to 21', () => {
    expect(contrast(WHITE, WHITE)).toBe(1);
    expect(contrast(WHITE, { channels: [0, 0, 0], alpha: 1 })).toBeCloseTo(21, 5);
  });
});

describe('the place of the card', () => {
  const window = { innerWidth: 1000, innerHeight: 800 };
  const card = { width: 384, height: 400 };
  const words = (left: number, top: number, width: number, height: number) => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
  });
  const cases: readonly (readonly [string, ReturnType<typeof words>, Flow, object])[] = [
    ['below the words', words(100, 100, 300, 40), 'lines-from-left', { left: 100, top: 148 }],
    [
      'above them where there is more room',
      words(100, 600, 300, 40),
      'lines-from-left',
      { left: 100, top: 192 },
    ],
    [
      'at the end where lines begin on the right',
      words(500, 100, 300, 40),
      'lines-from-right',
      { left: 416, top: 148 },
    ],
    ['within the window', words(900, 100, 90, 40), 'lines-from-left', { left: 608, top: 148 }],
    [
      'after columns that follow to the left',
      words(600, 50, 40, 500),
      'columns-leftwards',
      { left: 208, top: 50 },
    ],
    [
      'on the other side of them where there is no room',
      words(300, 50, 40, 500),
      'columns-leftwards',
      { left: 348, top: 50 },
    ],
    [
      'over words that leave no room on either side',
      words(100, 60, 300, 700),
      'lines-from-left',
      { top: 8, maxHeight: 280 },
    ],
  ];

  it.each(cases)('is %s', (_where, place, flow, expected) => {
    expect(besideWords(place, card, window, flow)).toMatchObject(expected);
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
