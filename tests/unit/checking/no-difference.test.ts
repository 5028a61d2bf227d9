import { describe, expect, it } from 'vitest';
import { judge, recordOf, type SaidRow } from '../../support/judged-words';

const SAID = 'We counted twelve old boats in the harbour before the storm came.';

/** What policy counts as no difference, and what stands right beside it and is one. */
const rows: readonly {
  readonly why: string;
  readonly said: SaidRow['said'];
  readonly printed: string;
  readonly kind: 'verbatim' | 'edited' | 'misquote' | 'splice';
  readonly variants?: SaidRow['variants'];
}[] = [
  {
    why: 'hesitations put in',
    said: SAID,
    printed:
      'We, uh, counted twelve old boats, you know, in the harbour, um, before the storm came.',
    kind: 'verbatim',
  },
  {
    why: 'a first letter changed in brackets',
    said: SAID,
    printed: '[w]e counted twelve old boats in the harbour before the storm came.',
    kind: 'verbatim',
  },
  {
    why: 'a first letter changed in round brackets in the middle of a sentence',
    said: 'So we counted twelve old boats. The harbour was full before the storm came.',
    printed: '(T)he harbour was full before the storm came.',
    kind: 'verbatim',
  },
  {
    why: 'an ending put in brackets',
    said: SAID,
    printed: 'We count[ed] twelve old boats in the harbour before the storm came.',
    kind: 'verbatim',
  },
  {
    why: 'letters in brackets on another word',
    said: SAID,
    printed: '[m]e counted twelve old boats in the harbour before the storm went.',
    kind: 'misquote',
  },
  {
    why: 'hesitations left out',
    said: 'We, uh, counted, I mean, twelve old boats in the harbour before, you know, the storm came.',
    printed: 'We counted twelve old boats in the harbour before the storm came.',
    kind: 'verbatim',
  },
  {
    why: 'words of hesitations that are none here',
    said: SAID,
    printed: 'I know we counted twelve old boats in the harbour before the storm came.',
    kind: 'misquote',
  },
  {
    why: 'a word said twice and printed once',
    said: 'We counted counted twelve old boats in the harbour before the storm came.',
    printed: SAID,
    kind: 'verbatim',
  },
  {
    why: 'a word printed twice and said once',
    said: SAID,
    printed: 'We counted counted twelve old boats in the harbour before the storm came.',
    kind: 'misquote',
  },
  {
    why: 'an “And” left out at the beginning of a second sentence',
    said: ['I had been asleep.', `And ${SAID.toLowerCase()}`],
    printed: `I had been asleep. ${SAID}`,
    kind: 'verbatim',
  },
  {
    why: '“Well, so,” left out at the beginning of a second sentence',
    said: ['I had been asleep.', `Well, so, ${SAID.toLowerCase()}`],
    printed: `I had been asleep. ${SAID}`,
    kind: 'verbatim',
  },
  {
    why: 'an “and” left out in the middle of a sentence',
    said: 'We counted twelve old boats in the harbour and painted some before the storm came.',
    printed: 'We counted twelve old boats in the harbour, painted some before the storm came.',
    kind: 'misquote',
  },
  {
    why: 'another word left out at the beginning of a second sentence',
    said: ['I had been asleep.', `Yesterday ${SAID.toLowerCase()}`],
    printed: `I had been asleep. ${SAID}`,
    kind: 'misquote',
  },
  {
    why: 'the same letters joined',
    said: 'We counted twelve sail boats in the harbour before the storm came.',
    printed: 'We counted twelve sailboats in the harbour before the storm came.',
    kind: 'verbatim',
  },
  {
    why: 'brackets of the record itself left out',
    said: 'We counted twelve old boats [of the ferry company] in the harbour before the storm came.',
    printed: SAID,
    kind: 'verbatim',
  },
  {
    why: 'a word broken off by the page',
    said: SAID,
    printed: 'We counted twelve old boats in the harbour before the sto…',
    kind: 'verbatim',
  },
  {
    why: 'a last word that only begins alike, where nothing is broken off',
    said: SAID,
    printed: 'We counted twelve old boats in the harbour before the sto.',
    kind: 'misquote',
  },
  {
    why: 'another last word before the page breaks off',
    said: SAID,
    printed: 'We counted twelve old boats in the harbour before the rain…',
    kind: 'misquote',
  },
  {
    why: 'a word before the last that is cut short',
    said: SAID,
    printed: 'We counted twelve old boats in the har before the storm…',
    kind: 'misquote',
  },
  {
    why: 'words replaced by brackets',
    said: SAID,
    printed: 'We counted twelve old boats [there] before the storm came.',
    kind: 'edited',
  },
  {
    why: 'words replaced half by brackets, half by others',
    said: SAID,
    printed: 'We counted twelve old ships [there] before the storm came.',
    kind: 'misquote',
  },
  {
    why: 'words left out at an ellipsis',
    said: SAID,
    printed: 'We counted twelve old boats … before the storm came.',
    kind: 'edited',
  },
  {
    why: 'words left out elsewhere than at the ellipsis',
    said: SAID,
    printed: 'We counted … twelve old boats before the storm came.',
    kind: 'misquote',
  },
  {
    why: 'an ellipsis before and after, and none within',
    said: SAID,
    printed: '… counted twelve old boats in the harbour before the storm …',
    kind: 'verbatim',
  },
  {
    why: 'a wording that the record holds for as good',
    said: SAID,
    printed: 'We counted a dozen boats in the harbour before the storm came.',
    kind: 'verbatim',
    variants: [
      { said: 'counted twelve old boats', printed: 'counted a dozen boats', ruling: 'equal' },
    ],
  },
  {
    why: 'half of a wording that the record holds for as good',
    said: SAID,
    printed: 'We counted a dozen old boats in the harbour before the storm came.',
    kind: 'misquote',
    variants: [
      { said: 'counted twelve old boats', printed: 'counted a dozen boats', ruling: 'equal' },
    ],
  },
  {
    why: 'that wording in another place of the statement',
    said: [SAID, 'Later we sold twelve old boats to a farmer from the next village.'],
    printed: 'Later we sold a dozen boats to a farmer from the next village.',
    kind: 'misquote',
    variants: [
      { said: 'counted twelve old boats', printed: 'counted a dozen boats', ruling: 'equal' },
    ],
  },
  {
    why: 'a variant whose words the statement does not hold',
    said: SAID,
    printed: 'We counted a dozen old boats in the harbour before the storm came.',
    kind: 'misquote',
    variants: [
      { said: 'sold twelve old boats', printed: 'sold a dozen old boats', ruling: 'equal' },
    ],
  },
];

describe('a difference in a quotation', () => {
  it.each(rows)('$why: $kind', ({ said, printed, kind, variants }) => {
    expect(judge(printed, recordOf([{ said, ...(variants ? { variants } : {}) }]))).toMatchObject({
      kind,
    });
  });

  it('is minor where the record says that a known departure keeps the sense', () => {
    const variants: SaidRow['variants'] = [
      { said: 'counted twelve old boats', printed: 'counted twenty old boats', ruling: 'minor' },
    ];
    const printed = 'We counted twenty old boats in the harbour before the storm came.';
    expect(judge(printed, recordOf([{ said: SAID, variants }]))).toMatchObject({
      kind: 'misquote',
      severity: 'minor',
    });
    expect(judge(printed, recordOf([{ said: SAID }]))).toMatchObject({ severity: 'material' });
  });
});

describe('words left out without a mark', () => {
  const sentence = (words: string): string =>
    `We counted the boats ${words} before the storm came.`;
  const printed = sentence('');
  const lengths: readonly { readonly left: string; readonly kind: 'misquote' | 'splice' }[] = [
    { left: 'in the harbour and elsewhere', kind: 'misquote' },
    { left: 'in the harbour and up the river', kind: 'splice' },
  ];
  it.each(lengths)('are a $kind: “$left”', ({ left, kind }) => {
    expect(judge(printed, recordOf([{ said: sentence(left) }]))).toMatchObject({ kind });
  });

  it('are a splice where the end of one sentence and the beginning of the next are run together', () => {
    const said = ['We counted the boats in the evening.', 'By then the storm came.'];
    expect(judge('We counted the boats the storm came.', recordOf([{ said }]))).toMatchObject({
      kind: 'splice',
    });
  });

  it('are a splice where a whole short sentence is gone, and none where only one word of it was said', () => {
    const [first, last] = [SAID, 'Nobody had asked the painters about it.'];
    expect(
      judge(`${first} ${last}`, recordOf([{ said: [first, 'Twelve boats.', last] }])),
    ).toMatchObject({ kind: 'splice' });
    expect(judge(`${first} ${last}`, recordOf([{ said: [first, 'Twelve.', last] }]))).toMatchObject(
      { kind: 'misquote' },
    );
  });
});
