import { describe, expect, it } from 'vitest';
import { printReport } from '../../../../scripts/check/print-report';
import { framingView } from '../../../../utils/record/page-report';
import { checkText, legendWest, legendWestIndex } from '../../../support/stories';

/** Framings that a page can be marked for; accounts are only ever shown. */
const marked = legendWest.framings.filter(({ kind }) => kind !== 'account');

describe('a note on a framing carries both sides of the record', () => {
  it.each(marked.map((framing) => [framing.id, framing] as const))('%s', (_id, framing) => {
    const { sides } = framingView(framing, legendWest, legendWestIndex);
    const august = sides.findIndex(({ id }) => id === 'legend-axe-files-2022-1');
    const september = sides.findIndex(({ id }) => id.startsWith('legend-new-yorker-2022'));
    expect(august).toBeGreaterThanOrEqual(0);
    expect(september).toBeGreaterThan(august);
    expect(sides[august]?.excerpt).toContain('his supporting Trump');
    for (const side of [sides[august], sides[september]])
      expect(side?.source.url).toMatch(/^https:/);
    expect(sides.map(({ date }) => date)).toEqual(sides.map(({ date }) => date).sort());
    expect(framing.fairness).not.toBe('');
  });

  it('on the command line too, with the reading that it rests on', () => {
    const report = checkText(
      'John Legend on Kanye West',
      ['John Legend and Kanye West are no longer friends because of Donald Trump.'],
      '2022-08-10',
    );
    const printed = printReport(report, legendWestIndex, false);
    expect(printed).toMatch(/read as: what happened “no longer friends”, because of what/);
    expect(printed).toMatch(/2022-08-04 John Legend, The Axe Files: .*https:/);
    expect(printed).toMatch(/2022-09-04 John Legend, The New Yorker: .*https:/);
    expect(printed.indexOf('2022-08-04 John')).toBeLessThan(printed.indexOf('2022-09-04 John'));
  });
});

const ASSERTION = 'John Legend ended his friendship with Kanye West over Trump, he said.';

function noteOn(published: string | null, framing = 'trump-ended-friendship'): string | undefined {
  const { findings } = checkText('John Legend on Kanye West', [ASSERTION], published);
  return findings.find((finding) => finding.framing === framing)?.why;
}

describe('a note says what a page of its date could know', () => {
  it.each(['2018-05-01', '2022-08', '2022-08-04', '2022-09-03', '2021'])(
    'before the framing was disputed: %s',
    (published) => {
      expect(noteOn(published)).toMatch(/^John Legend later called .*4 September 2022/);
      expect(noteOn(published)).not.toMatch(/wrong|false/i);
    },
  );

  it.each(['2022-09-04', '2022-09', '2022-10-01', '2025-03'])('since then: %s', (published) => {
    expect(noteOn(published)).toMatch(/^John Legend has called .*4 September 2022/);
    expect(noteOn(published)).not.toMatch(/unknown/);
  });

  it('at a time that nobody knows', () => {
    expect(noteOn(null)).toMatch(/has called .* The date of this page is unknown/);
  });

  it('and does not say that anybody disputed what the record only does not bear out', () => {
    const { findings } = checkText('John Legend on Kanye West', [
      'John Legend dumped Kanye West as a friend.',
    ]);
    const note = findings.find(({ framing }) => framing === 'legend-ended-friendship')?.why;
    expect(note).toMatch(/the record says otherwise/);
    expect(note).not.toMatch(/called this account/);
  });
});
