import { describe, expect, it } from 'vitest';
import { checkText } from '../../../support/stories';

/** How gravely a page whose paragraphs are one sentence each asserts the framing, or `null`. */
function severityOf(paragraphs: readonly string[]) {
  const { findings } = checkText(
    'John Legend and Kanye West: an old friendship',
    ['John Legend spoke about Kanye West, an old friend.', ...paragraphs],
    '2022-08-06',
  );
  return findings.find(({ framing }) => framing === 'trump-ended-friendship')?.severity ?? null;
}

describe('a cause and its effect in two paragraphs', () => {
  it.each([
    ['Kanye West put on a red MAGA hat.', 'That was the end of his friendship with Legend.'],
    ['In 2018 West declared his love for Trump.', 'It cost him his friendship with Legend.'],
    ['The two men no longer speak.', 'The reason is Donald Trump.'],
    ['The two men no longer speak.', 'Donald Trump is to blame.'],
    ['They are no longer friends.', 'Legend could not stomach West’s love of Trump.'],
  ])('%s / %s', (...paragraphs) => {
    expect(severityOf(paragraphs)).toBe('material');
  });

  it.each([
    ['The friendship is over.', 'It ended when West came out for Trump.'],
    ['Legend and West no longer talk.', 'It all started when West embraced Trump.'],
  ])('an order in time: %s / %s', (...paragraphs) => {
    expect(severityOf(paragraphs)).toBe('minor');
  });
});

describe('two paragraphs that only follow each other', () => {
  it.each([
    [
      'West praised Trump in the Oval Office.',
      'It was a strange week: Legend and he were no longer friends, and his album was late.',
    ],
    [
      'West wore a MAGA hat to the White House.',
      'That same year the friendship with Legend ended.',
    ],
    ['Trump won.', 'The friendship ended.'],
    ['Trump was indicted on Tuesday.', 'Legend and West have not spoken for years.'],
    ['The two men no longer speak.', 'Legend blames Trump for the state of the country.'],
    ['The friendship is over.', 'Trump is to blame for the mood in the country, says Legend.'],
    ['The two no longer speak.', 'Because of Trump, Legend is thinking of leaving the country.'],
    ['Legend and West fell out.', 'Trump could not stand either of them.'],
    ['The two are no longer close.', 'It was Trump who gave the speech of the night.'],
    [
      'Legend and West are no longer friends.',
      'Legend has never forgiven Trump for the attack on his wife.',
    ],
    ['Legend and West are no longer friends.', 'The singer cannot stand Trump.'],
    [
      'They stopped being friends.',
      'The reason, Legend says, is private.',
      'Trump did not come up.',
    ],
  ])('%s / %s', (...paragraphs) => {
    expect(severityOf(paragraphs)).toBeNull();
  });
});

/** How gravely a page with this headline asserts the framing, or `null`; nothing where it is not known to cover the story. */
function severityOn(headline: string, ...paragraphs: readonly string[]) {
  const { findings } = checkText(headline, paragraphs, '2023-08-06');
  return findings.find(({ framing }) => framing === 'trump-ended-friendship')?.severity ?? null;
}

describe('a page on other things, one passage of which tells why the friendship ended', () => {
  it.each([
    [
      'Five things we learned from John Legend',
      '1. He cannot cook.',
      '2. He and Kanye West will not be making up: Trump put an end to all that.',
    ],
    [
      'Legend plays the Arena on Saturday',
      'The singer, 44, has had an eventful decade.',
      'He won an EGOT and lost his old friend Kanye West to the cult of Trump.',
    ],
    ['The friendships Trump ended', '1. John Legend and Kanye West.', '2. Two senators.'],
    [
      'Celebrity break-ups you forgot',
      'Not all of them were romantic.',
      'John Legend and Kanye West called it quits as friends over the latter’s MAGA phase.',
    ],
    [
      'Opinion: On losing friends',
      'John Legend knows what it is like.',
      'His buddy Kanye West fell in with Donald Trump, and that was that.',
    ],
    [
      'The casualties',
      'Dead: the friendship of John Legend and Kanye West, slain by Donald Trump.',
      'Wounded: a duo, by a lawsuit.',
    ],
  ])('%s', (...page) => {
    expect(severityOn(...page)).toBe('material');
  });
});
