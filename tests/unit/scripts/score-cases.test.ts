import { describe, expect, it } from 'vitest';
import { type LabelledCase, labelledCase } from '../../../scripts/score/labelled-case';
import { f1Of, precisionOf, recallOf, scoreCases } from '../../../scripts/score/score-cases';
import type { Finding, Report } from '../../../utils/model';

const ARTICLE = {
  id: 'a',
  headline: 'A headline',
  paragraphs: ['“One quotation of a person,” she said.', 'And “another one,” he said.'],
  story: true,
};
const MISQUOTE = { kind: 'misquote', text: '“One quotation of a person,”', severity: 'material' };

function caseWith(labels: object): LabelledCase {
  return labelledCase(JSON.stringify({ ...ARTICLE, expect: [], ...labels }), 'the test');
}

function finding(text: string, kind: Finding['kind'], more: Partial<Finding> = {}): Finding {
  const start = [ARTICLE.headline, ...ARTICLE.paragraphs].join('\n\n').indexOf(text);
  return {
    kind,
    text,
    start,
    end: start + text.length,
    severity: 'material',
    confidence: 0.9,
    statement: null,
    framing: null,
    original: '',
    why: '',
    reason: { key: 'verbatim' },
    ...more,
  };
}

function reportWith(findings: readonly Finding[]): Report {
  return {
    id: 'a',
    published: null,
    story: { id: 's', detected: true, score: 1 },
    notice: null,
    quotations: [],
    findings,
  };
}

const scoresOf = (
  labelled: LabelledCase,
  findings: readonly Finding[],
  sensitivity: 'balanced' | 'high' = 'high',
) => scoreCases([labelled], () => reportWith(findings), sensitivity);

describe('a finding hits a label', () => {
  const labelled = caseWith({ expect: [MISQUOTE] });

  it('of its kind that shares half of the shorter passage', () => {
    const { kinds, mistakes } = scoresOf(labelled, [finding('“One quotation', 'misquote')]);
    expect(kinds.get('misquote')).toEqual({ hit: 1, falseAlarm: 0, missed: 0 });
    expect(mistakes).toEqual([]);
  });

  it('not of another kind: that is a miss and a false alarm', () => {
    const { kinds } = scoresOf(labelled, [finding('“One quotation', 'splice')]);
    expect(kinds.get('misquote')).toEqual({ hit: 0, falseAlarm: 0, missed: 1 });
    expect(kinds.get('splice')).toEqual({ hit: 0, falseAlarm: 1, missed: 0 });
  });

  it('not elsewhere on the page', () => {
    const { kinds } = scoresOf(labelled, [finding('“another one,”', 'misquote')]);
    expect(kinds.get('misquote')).toEqual({ hit: 0, falseAlarm: 1, missed: 1 });
  });
});

describe('what need not be found', () => {
  it('counts neither way when it is optional', () => {
    const labelled = caseWith({ expect: [{ ...MISQUOTE, optional: true }] });
    expect(scoresOf(labelled, []).kinds.size).toBe(0);
    expect(scoresOf(labelled, [finding('“One quotation', 'splice')]).kinds.size).toBe(0);
  });

  it('is what is minor, below high', () => {
    const labelled = caseWith({ expect: [{ ...MISQUOTE, severity: 'minor' }] });
    expect(scoresOf(labelled, [], 'balanced').kinds.size).toBe(0);
    expect(scoresOf(labelled, [], 'high').kinds.get('misquote')?.missed).toBe(1);
  });
});

describe('beside the kinds', () => {
  it('severity and reference are judged on what was hit', () => {
    const labelled = caseWith({ expect: [{ ...MISQUOTE, statement: ['x', 'y'] }] });
    const { severity, reference } = scoresOf(labelled, [
      finding('“One quotation', 'misquote', { severity: 'minor', statement: 'y' }),
    ]);
    expect(severity).toEqual({ right: 0, of: 1 });
    expect(reference).toEqual({ right: 1, of: 1 });
  });

  it('a page without required labels is clean unless something is marked', () => {
    const labelled = caseWith({});
    expect(scoresOf(labelled, []).cleanPages).toEqual({ right: 1, of: 1 });
    expect(scoresOf(labelled, [finding('“another one,”', 'misquote')]).cleanPages).toEqual({
      right: 0,
      of: 1,
    });
  });

  it('a label that is not in the article is an error that names it', () => {
    expect(() => caseWith({ expect: [{ ...MISQUOTE, text: 'not there' }] })).toThrow(
      'the test: the labelled passage "not there" is not in the article',
    );
  });
});

describe('the measures', () => {
  it('are those of the textbooks', () => {
    const tally = { hit: 6, falseAlarm: 2, missed: 4 };
    expect(precisionOf(tally)).toBeCloseTo(6 / 8);
    expect(recallOf(tally)).toBeCloseTo(6 / 10);
    expect(f1Of(tally)).toBeCloseTo((2 * 0.75 * 0.6) / (0.75 + 0.6));
  });
});
