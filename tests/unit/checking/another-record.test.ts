import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../utils/model';
import { indexStories } from '../../../utils/record/index-stories';
import { parseStory } from '../../../utils/record/parse-story';
import { checkText, legendWestIndex } from '../../support/stories';

const FILE = join(import.meta.dirname, '../../fixtures/records/harbour-bridge.json');
const story = parseStory(readFileSync(FILE, 'utf8'), 'harbour-bridge.json');
const index = indexStories([story]);

const HEADLINE = 'Mayor Okafor defends the harbour bridge toll';

function findingsIn(paragraph: string): readonly Finding[] {
  return checkText(
    HEADLINE,
    ['Ada Okafor spoke about the toll on the new bridge.', paragraph],
    '2032-06-20',
    index,
  ).findings;
}

describe('a record of another story, without a line of code for it', () => {
  it('recognises its pages by one person and the subject', () => {
    expect(
      checkText(HEADLINE, ['Ada Okafor spoke about the toll.'], null, index).story?.detected,
    ).toBe(true);
    expect(
      checkText('Okafor wins the city marathon', ['Ada Okafor ran it in three hours.'], null, index)
        .story?.detected,
    ).toBe(false);
  });

  it('finds a faithful quotation silent and a dropped qualifier material', () => {
    expect(
      findingsIn('“I would rather lose an election than hide a bill,” Okafor told the council.'),
    ).toEqual([]);
    expect(
      findingsIn('“I would rather win an election than hide a bill,” Okafor told the council.'),
    ).toEqual([
      expect.objectContaining({
        kind: 'misquote',
        severity: 'material',
        statement: 'okafor-council-2031',
      }),
    ]);
  });

  const claims: readonly {
    readonly sentence: string;
    readonly severity: 'minor' | 'material' | null;
  }[] = [
    { sentence: 'Okafor promised a bridge without tolls for everyone.', severity: 'material' },
    {
      sentence: 'Okafor promised that nobody would pay: a bridge without tolls.',
      severity: 'material',
    },
    { sentence: 'Okafor had promised a bridge without tolls.', severity: 'minor' },
    { sentence: 'Okafor had promised residents no toll in the first two years.', severity: null },
    {
      sentence: 'Okafor had promised a bridge without tolls. It was to be so for two years.',
      severity: null,
    },
    { sentence: 'Okafor never promised a bridge without tolls.', severity: null },
    { sentence: 'Did Okafor promise a bridge without tolls?', severity: null },
    { sentence: 'Okafor had promised a bridge without tolls, and it was.', severity: null },
    {
      sentence: 'Okafor promised a bridge without tolls for everyone, and so it is.',
      severity: null,
    },
    { sentence: 'Okafor kept her promise of a bridge without tolls.', severity: null },
    { sentence: 'Okafor promised that nobody would pay a toll, and nobody does.', severity: null },
    { sentence: 'Okafor honoured her pledge of a bridge without tolls.', severity: null },
    { sentence: 'As promised, the bridge that Okafor built is without tolls.', severity: null },
    {
      sentence: 'Okafor failed to keep her promise of a bridge without tolls for everyone.',
      severity: 'material',
    },
    {
      sentence: 'Okafor did not keep her promise of a bridge without tolls for everyone.',
      severity: 'material',
    },
    { sentence: 'Okafor broke her promise of a bridge without tolls.', severity: 'minor' },
    { sentence: 'At no point did Okafor promise a bridge without tolls.', severity: null },
    { sentence: 'At no time did Okafor say that nobody would pay a toll.', severity: null },
    { sentence: 'Never did Okafor pledge a bridge without tolls.', severity: null },
    { sentence: 'Okafor did not actually promise a bridge without tolls.', severity: null },
    {
      sentence: 'On no occasion has Okafor promised a bridge without tolls for all.',
      severity: null,
    },
    { sentence: 'Okafor did not in fact say that nobody would pay a toll.', severity: null },
  ];
  it.each(claims)('judges the claim in: $sentence', ({ sentence, severity }) => {
    const found = findingsIn(sentence).filter(({ framing }) => framing === 'toll-free-for-all');
    expect(found.map((finding) => finding.severity)).toEqual(severity === null ? [] : [severity]);
  });

  const causes: readonly { readonly sentence: string; readonly isAsserted: boolean }[] = [
    { sentence: 'Tom Brandt, her deputy, resigned over the toll.', isAsserted: true },
    { sentence: 'Brandt quit because of the toll.', isAsserted: true },
    { sentence: 'The toll is the reason Brandt stepped down.', isAsserted: true },
    { sentence: 'Brandt resigned over the toll and his father’s illness.', isAsserted: false },
    { sentence: 'Brandt denied that he had resigned because of the toll.', isAsserted: false },
    { sentence: 'Brandt voted against the toll in 2031.', isAsserted: false },
  ];
  it.each(causes)('judges the cause in: $sentence', ({ sentence, isAsserted }) => {
    const found = findingsIn(sentence).filter(({ framing }) => framing === 'toll-drove-out-deputy');
    expect(found).toHaveLength(isAsserted ? 1 : 0);
  });

  it('is told apart from the stories beside it', () => {
    const both = indexStories([...legendWestIndex.stories, story]);
    expect(checkText(HEADLINE, ['Ada Okafor spoke about the toll.'], null, both).story?.id).toBe(
      'harbour-bridge',
    );
    const other = checkText(
      'John Legend on his friendship with Kanye West',
      ['“It’s up to him whether he can get past that,” Legend said.'],
      null,
      both,
    );
    expect(other.story?.id).toBe('legend-west');
    expect(other.quotations[0]?.match?.kind).toBe('verbatim');
  });

  it('takes a promise quoted without its limit for a cut, where the page builds on it', () => {
    expect(
      findingsIn('Okafor spoke to the council about those who “cross the harbour to work.”'),
    ).toEqual([]);
    expect(
      findingsIn(
        'Okafor told the council that people “will not pay a toll” and vowed free crossings for everyone.',
      ),
    ).toContainEqual(expect.objectContaining({ kind: 'contextomy', framing: 'toll-free-for-all' }));
    expect(
      findingsIn('Okafor told the council that people “will not pay a toll,” no ifs and no buts.'),
    ).toContainEqual(expect.objectContaining({ kind: 'contextomy', framing: 'toll-free-for-all' }));
    expect(
      findingsIn(
        'People “will not pay a toll,” Okafor said, and so the bridge will be everybody’s.',
      ),
    ).toContainEqual(expect.objectContaining({ kind: 'contextomy', framing: 'toll-free-for-all' }));
  });

  it.each([
    'People “will not pay a toll,” Okafor said. So much for the word of a mayor.',
    'People “will not pay a toll,” Okafor said. It was a plain promise, and in May she broke it.',
    'People “will not pay a toll,” Okafor said. That is what a promise of hers is worth; she has gone back on it.',
  ])('holds a speaker to words cut before their limit: %s', (paragraph) => {
    expect(findingsIn(paragraph)).toContainEqual(
      expect.objectContaining({ kind: 'contextomy', framing: 'toll-free-for-all' }),
    );
  });

  it('leaves a fair ending alone where the page builds nothing on it', () => {
    expect(
      findingsIn('People “will not pay a toll,” Okafor said. The bridge opens in May.'),
    ).toEqual([]);
  });
});
