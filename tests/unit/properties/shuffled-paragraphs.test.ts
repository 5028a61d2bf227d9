import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../utils/model';
import { anyRecord } from '../../support/properties/any-record';
import { unrelated } from '../../support/properties/news-frames';
import { PROPERTY_TIMEOUT, Reached, RUNS } from '../../support/properties/runs';
import { OWN_SENTENCES, paragraphFrom } from '../../support/properties/stories-in-print';

/** A page may correct itself, or name the other cause, within two paragraphs; farther apart they are strangers. */
const apart = fc.array(unrelated, { minLength: 2, maxLength: 4 });

const article = anyRecord.chain((record) =>
  fc
    .record({
      quoting: fc.array(paragraphFrom(record), { minLength: 1, maxLength: 3 }),
      own: fc.constantFrom(...OWN_SENTENCES, null, null, null, null),
    })
    .chain(({ quoting, own }) => {
      // One mark per page and framing: a second assertion would make the order matter.
      const paragraphs = own === null ? quoting : [...quoting, own];
      const everyOne = { minLength: paragraphs.length, maxLength: paragraphs.length };
      return fc.record({
        record: fc.constant(record),
        paragraphs: fc.constant(paragraphs),
        // What a page asserts may be what a quotation after it points back to.
        shuffled:
          own === null ? fc.shuffledSubarray(paragraphs, everyOne) : fc.constant(paragraphs),
        between: fc.array(apart, everyOne),
        otherwiseBetween: fc.array(apart, everyOne),
      });
    }),
);

describe('the order of paragraphs that have nothing to do with each other', () => {
  it('changes nothing in what is found', { timeout: PROPERTY_TIMEOUT }, () => {
    const reached = new Reached();
    fc.assert(
      fc.property(article, ({ record, paragraphs, shuffled, between, otherwiseBetween }) => {
        const one = record.check(interleave(paragraphs, between));
        const other = record.check(interleave(shuffled, otherwiseBetween));

        expect(gist(other)).toEqual(gist(one));
        expect(other.notice).toEqual(one.notice);

        if (one.findings.length > 0) reached.note('findings');
        if (one.findings.length > 1) reached.note('several findings');
        if (paragraphs.some((paragraph, at) => paragraph !== shuffled[at]))
          reached.note('another order');
        for (const kind of new Set(one.findings.map((finding) => finding.kind))) reached.note(kind);
      }),
      { numRuns: RUNS * 2 },
    );
    reached.expectShares(
      {
        findings: 0.4,
        'several findings': 0.15,
        'another order': 0.07,
        misquote: 0.2,
        mischaracterization: 0.01,
      },
      RUNS * 2,
    );
  });
});

/** Paragraphs with strangers after each. */
function interleave(
  paragraphs: readonly string[],
  strangers: readonly (readonly string[])[],
): readonly string[] {
  return paragraphs.flatMap((paragraph, at) => [paragraph, ...(strangers[at] ?? [])]);
}

/** The findings whatever their order, each with the words of the page. */
function gist({ findings }: Report): readonly string[] {
  return findings
    .map(({ kind, severity, statement, framing, text }) =>
      [kind, severity, statement, framing, text].join(' | '),
    )
    .sort();
}
