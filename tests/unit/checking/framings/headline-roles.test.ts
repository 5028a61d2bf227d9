import { describe, expect, it } from 'vitest';
import { inventedStory } from '../../../support/invented-story';
import { checkText } from '../../../support/stories';
import { dunmoreLibrary } from './invented/dunmore-library';

const index = inventedStory(dunmoreLibrary.story);

/** What a headline over a page about the librarian of Dunmore is marked with. */
const markOf = (headline: string, paragraph = dunmoreLibrary.lead) =>
  checkText(
    headline,
    [`${paragraph} She told staff of it at the library.`],
    '2035-02-01',
    index,
  ).findings.find(({ framing }) => framing === 'atlas-made-her-go')?.severity ?? null;

describe('a headline without articles', () => {
  it.each([
    'Librarian quits over atlas',
    'Librarian out over atlas',
    'Library librarian out over atlas',
    'Dunmore: librarian resigns because of atlas',
  ])('means somebody of the page by what she is: %s', (headline) => {
    expect(markOf(headline)).toBe('material');
  });

  it('means a librarian of another town where the page names nobody on file', () => {
    expect(
      markOf('Librarian quits over atlas', 'Ada Cole was the librarian of Hale for years.'),
    ).toBeNull();
  });
});
