import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report, Span } from '../../../utils/model';
import { anyRecord } from '../../support/properties/any-record';
import { unrelated } from '../../support/properties/news-frames';
import { restyle, typography } from '../../support/properties/restyle';
import { PROPERTY_TIMEOUT, Reached, RUNS } from '../../support/properties/runs';
import { OWN_SENTENCES, paragraphFrom } from '../../support/properties/stories-in-print';

const article = anyRecord.chain((record) =>
  fc.record({
    record: fc.constant(record),
    paragraphs: fc.array(
      fc.oneof(
        { weight: 4, arbitrary: paragraphFrom(record) },
        { weight: 1, arbitrary: fc.constantFrom(...OWN_SENTENCES) },
        { weight: 1, arbitrary: unrelated },
      ),
      { minLength: 1, maxLength: 4 },
    ),
  }),
);

describe('the typography of an article', () => {
  it('changes nothing in what is found, nor where', { timeout: PROPERTY_TIMEOUT }, () => {
    const reached = new Reached();
    fc.assert(
      fc.property(article, typography, ({ record, paragraphs }, style) => {
        const restyled = restyle(paragraphs.join('\n\n'), style);
        const before = record.check(paragraphs);
        const after = record.check(restyled.text.split('\n\n'));

        expect(after.findings.map(gist)).toEqual(before.findings.map(gist));
        expect(after.quotations.map(({ match }) => match?.kind)).toEqual(
          before.quotations.map(({ match }) => match?.kind),
        );
        before.findings.forEach((finding, at) => {
          const { begin } = record;
          const place = restyled.place({ start: finding.start - begin, end: finding.end - begin });
          const found = after.findings[at] as Span;
          expect(found.start - begin).toBe(place.start);
          expect(found.end - begin).toBeGreaterThanOrEqual(place.end);
          expect(found.end - begin).toBeLessThanOrEqual(place.latestEnd);
        });

        for (const kind of new Set(before.findings.map((finding) => finding.kind)))
          reached.note(kind);
        if (before.findings.length > 0) reached.note('findings');
        if (before.findings.length > 0 && style.percent >= 10) reached.note('findings, and noise');
        if (before.quotations.some(({ match }) => match?.kind === 'verbatim'))
          reached.note('faithful quotations');
      }),
      { numRuns: RUNS * 2 },
    );
    reached.expectShares(
      {
        findings: 0.4,
        'findings, and noise': 0.2,
        'faithful quotations': 0.3,
        misquote: 0.2,
        misattribution: 0.05,
        mischaracterization: 0.01,
        splice: 0.05,
        misdating: 0.01,
      },
      RUNS * 2,
    );
  });
});

function gist({
  kind,
  severity,
  statement,
  framing,
}: Report['findings'][number]): readonly unknown[] {
  return [kind, severity, statement, framing];
}
