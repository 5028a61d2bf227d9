import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../utils/text/fold';

const alike: readonly {
  readonly why: string;
  readonly printed: string;
  readonly folded: string;
}[] = [
  {
    why: 'a no-break space is a space',
    printed: 'supported\u00A0Trump',
    folded: 'supported Trump',
  },
  {
    why: 'spaces in a row are one',
    printed: 'according \u00A0  to\u200B him',
    folded: 'according to him',
  },
  {
    why: 'zero-width characters and soft hyphens print nothing',
    printed: 'mis\u00ADchar\u200Bacterization',
    folded: 'mischaracterization',
  },
  { why: 'direction marks print nothing', printed: '\u202Ayes\u202C', folded: 'yes' },
  { why: 'an ellipsis is three stops', printed: 'things … I', folded: 'things ... I' },
  { why: 'accents fall away', printed: 'Beyoncé', folded: 'Beyonce' },
  { why: 'a Cyrillic look-alike is read as the Latin letter', printed: 'Тrump', folded: 'Trump' },
  {
    why: 'an undecoded reference is the character it names',
    printed: 'don&#8217;t &amp; won&rsquo;t',
    folded: 'don’t & won’t',
  },
  { why: 'an ampersand that names nothing stays', printed: 'Q&A; R&B', folded: 'Q&A; R&B' },
  { why: 'mojibake is read as what was meant', printed: 'weâ€™re', folded: 'we’re' },
  {
    why: 'the direction of quotation marks is kept',
    printed: '“so” ‘so’ «so»',
    folded: '“so” ‘so’ «so»',
  },
];

describe('fold', () => {
  it.each(alike)('$why', ({ printed, folded }) => {
    expect(fold(printed).text).toBe(folded);
  });

  it('leads every folded span back to letters that fold to it', () => {
    const noisy = fc.array(
      fc.constantFrom(
        'word',
        ' ',
        '\u00A0',
        '\u200B',
        '…',
        'é',
        '&amp;',
        '’',
        '\u00AD',
        '😀',
        'â€™',
        'ﬁ',
      ),
      { maxLength: 30 },
    );
    let withNoise = 0;
    fc.assert(
      fc.property(noisy, fc.nat(), fc.nat(), (parts, a, b) => {
        const printed = parts.join('');
        const folded = fold(printed);
        const start = Math.min(a, b) % (folded.text.length + 1);
        const end = Math.max(start, Math.max(a, b) % (folded.text.length + 1));
        const back = folded.toPrinted({ start, end });
        expect(back.start).toBeLessThanOrEqual(back.end);
        if (end > start) {
          expect(fold(printed.slice(back.start, back.end)).text).toContain(
            folded.text.slice(start, end),
          );
          if (folded.text !== printed) withNoise++;
        }
      }),
    );
    expect(withNoise).toBeGreaterThan(10);
  });

  it('finds a printed span again in the folded text', () => {
    const printed = 'He\u00A0said “we\u200B’re done”…';
    const folded = fold(printed);
    const at = folded.text.indexOf('done');
    const there = folded.toPrinted({ start: at, end: at + 4 });
    expect(printed.slice(there.start, there.end)).toBe('done');
    expect(folded.toFolded(there)).toEqual({ start: at, end: at + 4 });
  });
});
