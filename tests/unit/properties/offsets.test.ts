import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../utils/text/fold';
import { PROPERTY_TIMEOUT, Reached, RUNS } from '../../support/properties/runs';

/** What badly made pages print, and what folding has to see through. */
const NOISE = [
  'friend',
  'isn’t',
  'Trump’s',
  '“',
  '”',
  ' ',
  '\n\n',
  '\u00A0',
  '\u200B',
  '\u00AD',
  '\u2060',
  '\uFE0F',
  '\u202E',
  '\u2066',
  '\u200F',
  '…',
  '—',
  'é',
  'e\u0301',
  'ﬁ',
  'Ⅷ',
  'Ǆ',
  '㎏',
  '&amp;',
  '&amp;amp;',
  '&#8217;',
  '&#x2014;',
  '&#173;',
  '&#0;',
  '&#55357;',
  '&nbsp',
  '&nonsense;',
  'â€™',
  'â€',
  'Ã©',
  'Â\u00A0',
  'Тrump',
  'だ',
  '한국',
  '😀',
  '👩‍👧',
  '𝐓𝐫𝐮𝐦𝐩',
  '\uD83D',
  '\uDE00',
];

const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...NOISE), { maxLength: 24 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(anyUnit, { maxLength: 40 }).map((units) => units.join('')),
  fc
    .array(
      fc.oneof(fc.constantFrom(...NOISE), fc.string({ unit: 'binary', maxLength: 3 }), anyUnit),
      {
        maxLength: 24,
      },
    )
    .map((parts) => parts.join('')),
);

describe('folded and printed offsets of any text', () => {
  it('lead to letters that fold to the same letters, and back', {
    timeout: PROPERTY_TIMEOUT,
  }, () => {
    const reached = new Reached();
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (printed, a, b) => {
        const folded = fold(printed);
        const length = folded.text.length;
        const start = Math.min(a % (length + 1), b % (length + 1));
        const end = Math.max(a % (length + 1), b % (length + 1));

        const there = folded.toPrinted({ start, end });
        expect(0 <= there.start && there.start <= there.end && there.end <= printed.length).toBe(
          true,
        );
        const back = folded.toFolded(there);
        if (start === end) return;

        // One printed character may stand for several letters: all of them come back, and no others.
        expect(back.start <= start && end <= back.end).toBe(true);
        const slice = printed.slice(there.start, there.end);
        expect(fold(slice).text).toBe(folded.text.slice(back.start, back.end));
        expect(folded.toPrinted(back)).toEqual(there);

        if (folded.text !== printed) reached.note('the text folds to another');
        if (slice.length !== end - start) reached.note('the span changes its length');
        if (/[\uD800-\uDFFF]/.test(slice)) reached.note('surrogates in the span');
        if (/\p{Cf}/u.test(slice)) reached.note('invisible characters in the span');
        if (back.start < start || back.end > end) reached.note('half of a ligature');
      }),
      { numRuns: RUNS * 10 },
    );
    reached.expectShares(
      {
        'the text folds to another': 0.2,
        'the span changes its length': 0.1,
        'surrogates in the span': 0.1,
        'invisible characters in the span': 0.015,
        'half of a ligature': 0.1,
      },
      RUNS * 10,
    );
  });

  it('keep the order of letters, so that spans that follow each other do so on the page', {
    timeout: PROPERTY_TIMEOUT,
  }, () => {
    const reached = new Reached();
    fc.assert(
      fc.property(anyText, (printed) => {
        const folded = fold(printed);
        let last = { start: 0, end: 0 };
        for (let at = 0; at < folded.text.length; at++) {
          const place = folded.toPrinted({ start: at, end: at + 1 });
          const isSame = place.start === last.start && place.end === last.end;
          expect(place.end > place.start && (isSame || place.start >= last.end)).toBe(true);
          if (isSame && at > 0) reached.note('several letters from one character');
          if (place.start > last.end) reached.note('characters between that print nothing');
          last = place;
        }
      }),
      { numRuns: RUNS * 5 },
    );
    reached.expectShares(
      {
        'several letters from one character': 0.05,
        'characters between that print nothing': 0.05,
      },
      RUNS * 5,
    );
  });

  it('are the same for a paragraph whatever stands in the paragraph before it', {
    timeout: PROPERTY_TIMEOUT,
  }, () => {
    const reached = new Reached();
    fc.assert(
      fc.property(anyText, anyText, (before, own) => {
        const together = fold(`${before}\n\n${own}`);
        const from = before.length + 2;
        const place = together.toFolded({ start: from, end: from + own.length });
        expect(together.text.slice(place.start, place.end)).toBe(fold(own).text);
        if (own !== '' && fold(before).text.length !== before.length)
          reached.note('the paragraph before changes its length');
      }),
      { numRuns: RUNS * 5 },
    );
    reached.expectShares({ 'the paragraph before changes its length': 0.2 }, RUNS * 5);
  });
});
