import { describe, expect, it } from 'vitest';
import { compileGate } from '../../../utils/record/compile-gate';
import { asCompared, storiesNamedIn } from '../../../utils/record/names-story';
import { inventedStory } from '../../support/invented-story';
import { checkText } from '../../support/stories';

/** One person's promise. */
const pool = inventedStory({
  id: 'pool',
  title: 'What Maud Tennant promised of the baths',
  gate: { people: ['maud-tennant'], topics: ['swimming lessons', 'free lessons', 'lido', 'baths'] },
  people: [
    {
      id: 'maud-tennant',
      name: 'Maud Tennant',
      pronoun: 'she',
      names: ['Maud Tennant', 'Tennant', 'Councillor Tennant'],
      roles: ['council leader', 'leader'],
    },
  ],
  framings: [
    {
      id: 'free-lessons',
      kind: 'claim',
      people: ['maud-tennant'],
      claimant: 'maud-tennant',
      claim: ['free swimming lessons', 'swimming lessons will be free', 'no charge for lessons'],
      widenings: ['for all', 'every child'],
      qualifiers: ['under-tens', 'in the holidays'],
    },
  ],
});

/** What a body promised. */
const grants = inventedStory({
  id: 'grants',
  title: 'What Aldmoor College promised of its rents',
  gate: { people: ['aldmoor'], topics: ['rent freeze', 'student rents', 'halls'] },
  people: [
    {
      id: 'aldmoor',
      name: 'Aldmoor College',
      pronoun: 'they',
      names: ['Aldmoor College', 'Aldmoor'],
      roles: ['college'],
    },
  ],
  framings: [
    {
      id: 'rents-frozen',
      kind: 'claim',
      people: ['aldmoor'],
      claimant: 'aldmoor',
      claim: ['freeze student rents', 'no rise in student rents'],
      widenings: ['all students', 'for ever'],
      qualifiers: ['first-year', 'this winter'],
    },
  ],
});

/** Why one left another. */
const orchestra = inventedStory({
  id: 'orchestra',
  title: 'Why Pavel Horn left the Marlow Sinfonia',
  gate: { people: ['pavel-horn', 'sinfonia'], topics: ['resignation', 'conductor', 'tour'] },
  people: [
    {
      id: 'pavel-horn',
      name: 'Pavel Horn',
      pronoun: 'he',
      names: ['Pavel Horn', 'Horn'],
      roles: ['conductor'],
    },
    {
      id: 'sinfonia',
      name: 'Marlow Sinfonia',
      pronoun: 'they',
      names: ['Marlow Sinfonia', 'Sinfonia'],
      roles: ['orchestra'],
    },
  ],
  framings: [
    {
      id: 'hall-drove-him-out',
      kind: 'cause',
      people: ['pavel-horn', 'sinfonia'],
      event: { bond: ['orchestra', 'post'], ended: ['leave', 'resign', 'go', 'quit'] },
      cause: { people: [], words: ['new hall', 'hall', 'acoustics'] },
      otherCause: { people: [], words: ['eyesight', 'failing sight', 'doctor'] },
    },
    {
      id: 'sinfonia-sacked-him',
      kind: 'agency',
      severity: 'minor',
      people: ['pavel-horn', 'sinfonia'],
      agent: 'sinfonia',
      event: { bond: ['conductor', 'Horn'], ended: ['sack', 'get rid of', 'force out'] },
    },
  ],
});

const seen: readonly (readonly [string, typeof pool, string, readonly string[]])[] = [
  [
    'her in the headline, and “she” below it',
    pool,
    'A year of Maud Tennant',
    ['The bins are better.', 'She still owes the town its swimming lessons.'],
  ],
  [
    'her in the headline, and her promise in another order',
    pool,
    'Five questions for Councillor Tennant',
    ['How are the roads?', 'When will the lessons be free, as she said? Nobody knows.'],
  ],
  [
    'the subject in the headline, and who spoke of it below',
    pool,
    'Lessons at the baths may be free',
    ['Maud Tennant told the committee that it hung on the county.'],
  ],
  [
    'her promise with its words turned round',
    pool,
    'Notes from the town hall',
    ['Maud Tennant hopes to make more of the lessons free one day.'],
  ],
  [
    'a body in the headline, and “it” below',
    grants,
    'Six things to know about Aldmoor College',
    ['It has a boathouse.', 'It has pledged to freeze rents in its halls.'],
  ],
  [
    'a denial with the words of the claim',
    grants,
    'Aldmoor never promised to freeze the rents of students, says bursar',
    ['The bursar told the radio that most would pay more.'],
  ],
  [
    'one in the headline, and the other as gone',
    orchestra,
    'The Sinfonia have lost another one',
    ['I am tired of it. Horn has gone because nobody would listen to him.'],
  ],
  [
    'somebody got rid of, by a pronoun for the one in the headline',
    orchestra,
    'Winners and losers: the Marlow Sinfonia',
    ['They got rid of Pavel Horn, the best they have had.'],
  ],
  [
    'a month before a name',
    orchestra,
    'A season in six scenes',
    ['In March Sinfonia players heard it first. Horn went because his eyesight was failing.'],
  ],
  [
    'what is called after him',
    orchestra,
    'Inside Sinfonia',
    ['The acoustics of the hall ended the Horn era, and the tour went on without him.'],
  ],
];

const unseen: readonly (readonly [string, typeof pool, string, readonly string[]])[] = [
  [
    'her at another opening',
    pool,
    'Tennant opens reading room',
    ['“Books should be free for all,” the council leader said.', 'She cut a ribbon.'],
  ],
  [
    'the subject without her',
    pool,
    'Free swimming lessons in Eastholm',
    ['Children pay nothing there this summer, the leader of the council said.'],
  ],
  [
    'somebody else of her name',
    pool,
    'Swimmer Ruth Tennant wins gold',
    ['Tennant gives free swimming lessons at her club.'],
  ],
  [
    'another body of the place',
    grants,
    'Aldmoor council freezes rents in its halls',
    ['Traders in the market halls are delighted.'],
  ],
  [
    'her in the headline, and another who promised',
    pool,
    'What Tennant can learn',
    ['Mayor Olga Brandt has made the baths free.', 'Her Brandt baths are full.'],
  ],
  [
    'a player who left the orchestra, without the conductor',
    orchestra,
    'Cellist leaves the Marlow Sinfonia over the new hall',
    ['She will go to Leeds.'],
  ],
  [
    'a horn in the Sinfonia',
    orchestra,
    'Marlow Sinfonia play Mahler',
    ['The horn was a little flat; the strings were not.'],
  ],
  [
    'him at work',
    orchestra,
    'A night with the Marlow Sinfonia',
    ['Pavel Horn took the slow movement slowly, and everybody was glad.'],
  ],
];

describe('a story that somebody else put on file is seen by', () => {
  it.each(seen)('%s', (_why, index, headline, paragraphs) => {
    expect(checkText(headline, paragraphs, '2035-02-01', index).story?.detected).toBe(true);
  });

  it.each(seen)('%s, and the tiny form of the gate lets it through', (...row) => {
    const [, index, headline, paragraphs] = row;
    const text = asCompared([headline, ...paragraphs].join('\n'));
    expect(storiesNamedIn(text, compileGate(index.stories))).toHaveLength(1);
  });
});

describe('a story that somebody else put on file is not seen in', () => {
  it.each(unseen)('%s', (_why, index, headline, paragraphs) => {
    const report = checkText(headline, paragraphs, '2035-02-01', index);
    expect(report.story?.detected).toBe(false);
    expect(report.findings).toEqual([]);
  });
});
