import { describe, expect, it } from 'vitest';
import { fold } from '../../../utils/text/fold';
import { sentences } from '../../../utils/text/sentences';
import { words } from '../../../utils/text/words';

const list = (text: string) => words(fold(text).text);
const texts = (text: string) => list(text).map((word) => word.text);
const keys = (text: string) => list(text).map((word) => word.key);

describe('words', () => {
  it('takes contractions apart, whichever apostrophe they have', () => {
    expect(texts('We aren’t friends')).toEqual(['we', 'are', 'not', 'friends']);
    expect(texts("I can't; he won't")).toEqual(['i', 'can', 'not', 'he', 'will', 'not']);
  });

  const equal: readonly { readonly why: string; readonly a: string; readonly b: string }[] = [
    {
      why: 'UK and US spelling',
      a: 'a mischaracterisation of his behaviour',
      b: 'a mischaracterization of his behavior',
    },
    { why: 'doubled consonants of UK spelling', a: 'he travelled', b: 'he traveled' },
    { why: 'number words and numerals', a: 'two albums', b: '2 albums' },
    {
      why: 'initials and the city they stand for',
      a: "I'm here in L.A.",
      b: "I'm here in Los Angeles",
    },
    { why: 'a hyphen or a space', a: 'anti-blackness', b: 'anti blackness' },
    {
      why: 'a contraction typed without its apostrophe',
      a: 'Im still the kid',
      b: 'I’m still the kid',
    },
  ];
  it.each(equal)('$why are no difference', ({ a, b }) => {
    expect(keys(a)).toEqual(keys(b));
  });

  it('keeps apart words that only look like spelling variants', () => {
    expect(keys('four filled')).not.toEqual(keys('for filed'));
  });

  it('knows that letters are masked, by asterisks, hyphens or dashes', () => {
    expect(
      list('some sellout s*** and f--k and s—t')
        .filter((word) => word.isMasked)
        .map((word) => word.text),
    ).toEqual(['s***', 'f**k', 's*t']);
    expect(
      list('bulls---, s--- and f---ing')
        .filter((word) => word.isMasked)
        .map((word) => word.text),
    ).toEqual(['bulls***', 's***', 'f***ing']);
    expect(list('He says---and means---it.').some((word) => word.isMasked)).toBe(false);
  });

  it('marks what stands in brackets', () => {
    expect(
      list('aligning [himself] with (Donald) Trump')
        .filter((word) => word.isBracketed)
        .map((word) => word.text),
    ).toEqual(['himself', 'donald']);
  });

  it('counts nouns, verbs, adjectives, adverbs, names and numbers as content', () => {
    expect(
      list('He was very upset with me that I didn’t support him in 2020')
        .filter((word) => word.isContent)
        .map((word) => word.text),
    ).toEqual(['very', 'upset', 'support', '2020']);
  });

  it('gives forms of one word one stem', () => {
    const [a, b] = [list('supporting')[0], list('supports')[0]];
    expect(a?.stem).toBe(b?.stem);
    expect(list('broke')[0]?.stem).toBe(list('breaking')[0]?.stem);
  });

  it('points at the letters of each word', () => {
    const text = 'Legend, 43, said: “We aren’t.”';
    expect(words(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Legend',
      '43',
      'said',
      'We',
      'are',
      'n’t',
    ]);
  });
});

describe('sentences', () => {
  const cases: readonly { readonly why: string; readonly text: string; readonly count: number }[] =
    [
      {
        why: 'abbreviated months and titles end no sentence',
        text: 'Published on Sept. 4, it quotes Mr. Legend. He was upset.',
        count: 2,
      },
      {
        why: 'initials end no sentence',
        text: 'A guy named J. Ivy called me that. It stuck.',
        count: 2,
      },
      {
        why: 'a question inside marks goes on with its cue',
        text: '“Is it over?” he asked. Nobody knew.',
        count: 2,
      },
      {
        why: 'a closing mark belongs to the sentence before it',
        text: 'He said “it is over.” Then he left.',
        count: 2,
      },
    ];
  it.each(cases)('$why', ({ text, count }) => {
    expect(sentences(text)).toHaveLength(count);
  });
});
