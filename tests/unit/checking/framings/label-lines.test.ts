import { describe, expect, it } from 'vitest';
import { checkText } from '../../../support/stories';

/** Whether a claim behind a label, among more lines behind it, is taken for the page's own. */
function isOwn(label: string, before: string, headline = 'John Legend and Kanye West'): boolean {
  const lines = [
    'They met again last week at a show in town.',
    'Legend ended the friendship because West supported Trump.',
    'That is all that is known of it today.',
  ].map((words) => `${label}: ${words}`);
  const { findings } = checkText(headline, [before, ...lines]);
  return findings.some(({ kind }) => kind === 'mischaracterization');
}

describe('lines behind a label', () => {
  it.each([
    ['Reason', 'The reason is no secret.'],
    ['Reason', 'The Reason is no secret.'],
    ['Anchor', 'It was read out by the anchor.'],
    ['VERDICT', 'Here is our verdict.'],
    ['Okoro', 'The name of okoro is given to a dance.'],
  ])('are the page’s own where the label is a common word: %s, after “%s”', (label, before) => {
    expect(isOwn(label, before)).toBe(true);
  });

  it('are the page’s own where only a title gives the word a capital', () => {
    expect(isOwn('Reason', 'It is no secret.', 'John Legend: The Real Reason They Parted')).toBe(
      true,
    );
  });

  it.each([
    ['Okoro', 'Ada Okoro put it to him.'],
    ['OKORO', 'Ada Okoro put it to him.'],
    ['Okoro', 'Ada Mary Okoro put it to him.'],
    ['Okoro-Hale', 'It was Ada Okoro-Hale’s show.'],
    ['O’Brien', 'Nuala O’Brien put it to him.'],
    ['MCCARTHY', 'It was Ed McCarthy’s show.'],
    ['Okoro', 'It was put to mayor Okoro.'],
    ['Hale', 'Guests: Ada Okoro, Odd Hale, Una Birch'],
    ['Fan', 'It was put to everybody.'],
    ['Caller', 'It was put to everybody.'],
  ])('are somebody’s where the page knows the label as his: %s, after “%s”', (label, before) => {
    expect(isOwn(label, before)).toBe(false);
  });
});
