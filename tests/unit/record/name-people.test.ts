import { describe, expect, it } from 'vitest';
import { namePeople } from '../../../utils/record/name-people';
import { legendWest } from '../../support/stories';

const { personOf, mentionsIn } = namePeople(legendWest);

const named: readonly { readonly words: string; readonly person: string | null }[] = [
  { words: 'John Legend', person: 'john-legend' },
  { words: 'Legend', person: 'john-legend' },
  { words: '@johnlegend', person: 'john-legend' },
  { words: 'the “All of Me” singer', person: 'john-legend' },
  { words: 'the 43-year-old EGOT winner', person: 'john-legend' },
  { words: 'the singer', person: 'john-legend' },
  { words: 'the rapper', person: 'kanye-west' },
  { words: 'rapper Kanye West', person: 'kanye-west' },
  { words: 'Ye', person: 'kanye-west' },
  { words: 'Chrissy Teigen’s husband', person: 'john-legend' },
  { words: 'Kid Cudi', person: null },
  { words: 'the mayor', person: null },
];

describe('a mention', () => {
  it.each(named)('$words names $person', ({ words, person }) => {
    expect(personOf(words)?.id ?? null).toBe(person);
  });
});

describe('mentions in running text', () => {
  it('are capitalized names, not the common words', () => {
    const text = 'A living legend, Legend went west with West.';
    expect(mentionsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Legend',
      'West',
    ]);
  });

  it('prefer the longer name', () => {
    const text = 'Kanye West and Kanye';
    expect(mentionsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Kanye West',
      'Kanye',
    ]);
  });
});
