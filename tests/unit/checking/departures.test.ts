import { describe, expect, it } from 'vitest';
import { findingsOn, recordOf, type SaidRow } from '../../support/judged-words';

/** Real words, cut so that the sense turns, and the same cut made fair. */
const rows: readonly {
  readonly why: string;
  readonly said: string;
  readonly paragraphs: readonly string[];
  readonly found: readonly object[];
}[] = [
  {
    why: 'a negated verb of thinking hands its “not” on to the words quoted',
    said: 'I don’t think it is safe for anybody in a storm.',
    paragraphs: ['The old ferry “is safe for anybody in a storm,” Ada Okafor said.'],
    found: [{ kind: 'contextomy', severity: 'material' }],
  },
  {
    why: 'a “not” right before the words quoted',
    said: 'We were not warned about the old ferry by the engineers.',
    paragraphs: ['They were “warned about the old ferry by the engineers,” Ada Okafor said.'],
    found: [{ kind: 'contextomy', severity: 'material' }],
  },
  {
    why: 'the page denies it in its own words',
    said: 'We were not warned about the old ferry by the engineers.',
    paragraphs: ['They never were “warned about the old ferry by the engineers,” Ada Okafor said.'],
    found: [],
  },
  {
    why: 'the page denies it after the marks',
    said: 'I don’t think the old ferry is safe in a storm.',
    paragraphs: ['That the old ferry “is safe in a storm” Ada Okafor disputes.'],
    found: [],
  },
  {
    why: 'the verb that is denied stays outside with its “not”',
    said: 'I did not repair the lighthouse that the old ferry hit in a storm.',
    paragraphs: ['The lighthouse is the one “that the old ferry hit in a storm,” Ada Okafor said.'],
    found: [],
  },
  {
    why: 'another clause begins between the denial and the words quoted',
    said: 'I was not warned and the old ferry is safe in a storm.',
    paragraphs: ['“The old ferry is safe in a storm,” Ada Okafor said.'],
    found: [],
  },
  {
    why: 'the denial stands in another sentence',
    said: 'I was not warned. The old ferry is safe in a storm.',
    paragraphs: ['“The old ferry is safe in a storm,” Ada Okafor said.'],
    found: [],
  },
  {
    why: 'a “not” picked out at an ellipsis',
    said: 'The old ferry is not really safe in a storm.',
    paragraphs: ['“The old ferry is … safe in a storm,” Ada Okafor said.'],
    found: [{ kind: 'contextomy', severity: 'material' }],
  },
  {
    why: 'a long passage left out at an ellipsis, with a “not” somewhere in it',
    said: 'The old ferry is what my father built, and he did not ask the council about it, safe in a storm.',
    paragraphs: ['“The old ferry is … safe in a storm,” Ada Okafor said.'],
    found: [],
  },
  {
    why: 'the condition on which it was said is left out',
    said: 'If the engineers repair the hull, the old ferry is safe in a storm.',
    paragraphs: ['“The old ferry is safe in a storm,” Ada Okafor said.'],
    found: [{ kind: 'contextomy', severity: 'material' }],
  },
  {
    why: 'the page keeps the condition in its own words',
    said: 'If the engineers repair the hull, the old ferry is safe in a storm.',
    paragraphs: [
      'Provided that the hull is repaired, “the old ferry is safe in a storm,” Ada Okafor said.',
    ],
    found: [],
  },
  {
    why: 'the cut begins within the condition itself',
    said: 'If the engineers repair the hull, the old ferry is safe in a storm.',
    paragraphs: ['It was the engineers who “repair the hull,” Ada Okafor said.'],
    found: [],
  },
];

describe('a cut that leaves out what turns the sense', () => {
  it.each(rows)('$why', ({ said, paragraphs, found }) => {
    const sentences = said.split(/(?<=\.) /u);
    expect(findingsOn(recordOf([{ said: sentences }]), paragraphs)).toEqual(
      found.map((finding) => expect.objectContaining(finding)),
    );
  });
});

const SAID = 'The old ferry left the harbour twice that night before the storm.';

describe('a cut that may come from either of two statements', () => {
  const denied = { said: 'I don’t feel like he is the right captain for the old ferry.' };
  const paragraph = 'Ada Okafor said: “He is the right captain for the old ferry.”';
  const rows: readonly {
    readonly why: string;
    readonly record: readonly SaidRow[];
    readonly found: number;
  }[] = [
    {
      why: 'is none where the other holds it undenied',
      record: [denied, { said: 'He is the right captain for the old ferry.' }],
      found: 0,
    },
    {
      why: 'is one where no other holds it',
      record: [denied, { said: 'He was the captain of the old ferry.' }],
      found: 1,
    },
    {
      why: 'is one where only somebody else said it so',
      record: [
        denied,
        { said: 'He is the right captain for the old ferry.', speaker: 'Tom Brandt' },
      ],
      found: 1,
    },
  ];
  it.each(rows)('$why', ({ record, found }) => {
    expect(findingsOn(recordOf(record), [paragraph])).toHaveLength(found);
  });
});

describe('words given to somebody', () => {
  const given: readonly {
    readonly why: string;
    readonly paragraph: string;
    readonly found: readonly object[];
  }[] = [
    {
      why: 'who is named and did not say them: material',
      paragraph: `“${SAID}” Tom Brandt said.`,
      found: [{ kind: 'misattribution', severity: 'material' }],
    },
    {
      why: 'who is named and did not say them, in an indirect sentence: material',
      paragraph:
        'According to Tom Brandt, “the old ferry left the harbour twice that night before the storm.”',
      found: [{ kind: 'misattribution', severity: 'material' }],
    },
    { why: 'who said them', paragraph: `“${SAID}” Ada Okafor said.`, found: [] },
    { why: 'whom a pronoun may mean', paragraph: `“${SAID}” she said.`, found: [] },
    {
      why: 'whom a pronoun cannot mean, another person being the subject: material',
      paragraph: `“${SAID}” he said.`,
      found: [{ kind: 'misattribution', severity: 'material' }],
    },
  ];
  it.each(given)('$why', ({ paragraph, found }) => {
    expect(findingsOn(recordOf([{ said: SAID }]), [paragraph])).toEqual(
      found.map((finding) => expect.objectContaining(finding)),
    );
  });

  it('whom a pronoun cannot mean, nobody else being the subject: minor', () => {
    const headline = 'Ada Okafor on the ferry';
    expect(findingsOn(recordOf([{ said: SAID }]), [`“${SAID}” he said.`], headline)).toEqual([
      expect.objectContaining({ kind: 'misattribution', severity: 'minor' }),
    ]);
  });

  it('is not asked where the statement itself quotes them', () => {
    const record = recordOf([
      {
        said: 'Then Brandt told me: ‘The old ferry left the harbour twice that night before the storm.’',
      },
    ]);
    expect(findingsOn(record, [`“${SAID}” Tom Brandt said.`])).toEqual([]);
  });
});

describe('words that the record does not hold', () => {
  const index = recordOf([{ said: SAID }]);
  it('are unsourced where they are about the story', () => {
    expect(
      findingsOn(index, [
        '“My grandmother painted every lighthouse on the ferry route,” Ada Okafor said.',
      ]),
    ).toEqual([expect.objectContaining({ kind: 'unsourced', severity: 'minor', statement: null })]);
  });
  const silent: readonly { readonly why: string; readonly paragraph: string }[] = [
    {
      why: 'are about something else',
      paragraph: '“My grandmother painted every lighthouse on the coast,” Ada Okafor said.',
    },
    {
      why: 'are too few to be a statement',
      paragraph: 'Ada Okafor called the ferry a “floating wooden chapel”.',
    },
    {
      why: 'are somebody’s whose statements the record does not hold',
      paragraph: '“My grandmother painted every lighthouse on the ferry route,” Peter Smith said.',
    },
    {
      why: 'are nobody’s in particular',
      paragraph: '“My grandmother painted every lighthouse on the ferry route.”',
    },
  ];
  it.each(silent)('are passed over where they $why', ({ paragraph }) => {
    expect(findingsOn(index, [paragraph])).toEqual([]);
  });
});

describe('a misquotation that the page itself corrects', () => {
  const index = recordOf([{ said: SAID }]);
  const wrong =
    '“The new ferry left the harbour twice that night before the storm,” Ada Okafor said.';
  const right = `“${SAID}” Ada Okafor said.`;
  const stranger = 'The museum will stay open until ten at night in the summer.';
  const headline = 'Ada Okafor and Tom Brandt: “The new ferry left the harbour twice that night”';
  const misquote = [expect.objectContaining({ kind: 'misquote' })];

  it('in a headline is silent over the same words printed right', () => {
    expect(findingsOn(index, [right], headline)).toEqual([]);
    expect(findingsOn(index, [stranger], headline)).toEqual(misquote);
    expect(findingsOn(index, [stranger, stranger, right], headline)).toEqual(misquote);
  });

  it('in a headline stands over a reworded repetition', () => {
    const repeated =
      '“The new ferry left the harbour twice that evening before the storm,” Ada Okafor said.';
    expect(findingsOn(index, [repeated], headline)).toHaveLength(2);
  });

  it('in a paragraph is silent where the page says that it corrects', () => {
    const correcting = `Correction: her actual words were “${SAID}”`;
    expect(findingsOn(index, [wrong, correcting])).toEqual([]);
    expect(findingsOn(index, [wrong, right])).toEqual(misquote);
    expect(findingsOn(index, [wrong, stranger, stranger, correcting])).toEqual(misquote);
    expect(findingsOn(index, [correcting, wrong])).toEqual(misquote);
  });
});
