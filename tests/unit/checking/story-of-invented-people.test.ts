import { describe, expect, it } from 'vitest';
import { type InventedStory, inventedStory } from '../../support/invented-story';
import { checkText } from '../../support/stories';

/** What two people are on file for, each for something else: the one for a promise, the other for going. */
const story: InventedStory = {
  id: 'port-of-marrow',
  title: 'Adela Tunstall, Owain Prior and the port of Marrow',
  gate: {
    people: ['adela-tunstall', 'owain-prior'],
    topics: ['jobs', 'cranes', 'berth fees', 'harbour master', 'resigned', 'Tunstall Prior'],
  },
  people: [
    {
      id: 'adela-tunstall',
      name: 'Adela Tunstall',
      pronoun: 'she',
      names: ['Adela Tunstall', 'Tunstall', 'Adela'],
      roles: ['chief executive'],
    },
    {
      id: 'owain-prior',
      name: 'Owain Prior',
      pronoun: 'he',
      names: ['Owain Prior', 'Prior'],
      roles: ['harbour master'],
    },
    {
      id: 'harbour-board',
      name: 'Marrow Harbour Board',
      pronoun: 'they',
      names: ['Marrow Harbour Board', 'harbour board', 'the Harbour Board', 'the port'],
      roles: [],
    },
  ],
  framings: [
    {
      id: 'no-job-will-go',
      kind: 'claim',
      severity: 'minor',
      people: ['adela-tunstall', 'harbour-board'],
      claimant: 'adela-tunstall',
      claim: ['no job will go', 'jobs are safe', 'keep their jobs'],
      qualifiers: ['while the contract runs'],
      widenings: ['come what may'],
    },
    {
      id: 'cranes-drove-out-prior',
      kind: 'cause',
      people: ['owain-prior'],
      event: {
        bond: ['harbour master', 'post', 'job'],
        ended: ['resign', 'resignation', 'quit', 'leave'],
        strained: [],
      },
      cause: { words: ['cranes', 'gantry cranes'] },
      otherCause: { words: ['night pilots'] },
    },
  ],
};
const index = inventedStory(story);

const pages: readonly (readonly [why: string, headline: string, words: string, seen: boolean])[] = [
  [
    'who made a promise, and what it was',
    'Port chief at the Mission Hall',
    'Adela Tunstall told the crane drivers that they would all keep their jobs come what may.',
    true,
  ],
  [
    'who resigned, and over what',
    'A post to fill',
    'Owain Prior resigned as harbour master in June, and the cranes came in July.',
    true,
  ],
  [
    'two surnames that the record knows as a firm',
    'The firm on the corner',
    'At Tunstall Prior the mood was worse. Prior resigned over the cranes, and Tunstall stayed.',
    true,
  ],
  [
    'somebody else of the same calling',
    'Harbour master quits in protest at cranes',
    'Captain Lowri Rees has resigned as harbour master of Oxter. The port said that it was sorry.',
    false,
  ],
  [
    'a name that the page prints as a common word',
    'Prior resigned to losing its abbey',
    'The monks have waited, and the prior has resigned himself. The harbour master sent cranes.',
    false,
  ],
  [
    'a village of that name',
    'Prior ends twinning over cranes',
    'Prior parish council has resigned from the twinning. The green in Prior has a bell and two cranes.',
    false,
  ],
  [
    'one of them in another place',
    'Sixty at the regatta',
    'The regatta was opened by Adela Tunstall. There was a greasy pole.',
    false,
  ],
];

describe('the gate of a record whose people are on file for different things', () => {
  it.each(pages)('%s: %s', (_, headline, words, seen) => {
    const { story } = checkText(headline, [words], '2035-02-01', index);
    expect(story?.detected ?? false).toBe(seen);
  });
});

describe('somebody by whom the record does not know its pages', () => {
  const gate = { people: ['adela-tunstall'], topics: ['jobs', 'berth fees', 'resigned'] };
  const narrower = inventedStory({ ...story, gate });

  it.each([
    ['with the cause on file', 'The gantry cranes came in July.', true],
    ['with nothing of it', 'He grows beans in Oxter.', false],
  ])('%s', (_, more, seen) => {
    const words = `Owain Prior resigned in June as harbour master. ${more}`;
    const report = checkText('A post to fill', [words], '2035-02-01', narrower);
    expect(report.story?.detected ?? false).toBe(seen);
  });
});
