import type { InventedCase } from './case';

export const bellweather: InventedCase = {
  story: {
    id: 'bellweather',
    title: 'The closure of the Bellweather cinema',
    gate: {
      people: ['jonah-trask'],
      topics: ['cinema', 'Bellweather', 'closure', 'closed', 'landlord', 'rent', 'roof'],
    },
    people: [
      {
        id: 'jonah-trask',
        name: 'Jonah Trask',
        pronoun: 'he',
        names: ['Jonah Trask', 'Trask'],
        roles: ['owner', 'cinema owner'],
      },
      {
        id: 'vera-lindqvist',
        name: 'Vera Lindqvist',
        pronoun: 'she',
        names: ['Vera Lindqvist', 'Lindqvist'],
        roles: ['landlord', 'landlady'],
      },
    ],
    framings: [
      {
        id: 'rent-closed-the-cinema',
        kind: 'cause',
        people: [],
        event: {
          bond: ['cinema', 'Bellweather', 'picture house'],
          ended: ['close', 'closure', 'shut', 'shut down', 'fold', 'end'],
          strained: ['threaten', 'squeeze', 'struggle'],
        },
        cause: { people: ['vera-lindqvist'], words: ['rent', 'rent rise', 'landlady', 'lease'] },
        otherCause: { words: ['roof', 'storm', 'repairs', 'asbestos'] },
      },
      {
        id: 'trask-closed-it',
        kind: 'agency',
        severity: 'minor',
        people: ['jonah-trask'],
        agent: 'jonah-trask',
        event: {
          bond: ['cinema', 'Bellweather', 'picture house'],
          ended: ['close', 'shut', 'shut down', 'sell', 'abandon'],
        },
      },
      {
        id: 'rent-no-part',
        kind: 'overcorrection',
        severity: 'minor',
        people: [],
        event: { bond: ['cinema', 'Bellweather'], ended: ['close', 'closure', 'shut'] },
        cause: { people: ['vera-lindqvist'], words: ['rent', 'rent rise', 'landlady', 'lease'] },
        otherCause: { words: ['roof', 'storm', 'repairs', 'asbestos'] },
        denials: ['nothing to do with', 'no bearing', 'no part'],
      },
      {
        id: 'cinema-will-reopen',
        kind: 'claim',
        people: ['jonah-trask'],
        claimant: 'jonah-trask',
        claim: [
          'cinema will reopen',
          'reopen the cinema',
          'reopen',
          'open again',
          'films will be shown again',
        ],
        widenings: ['whatever it costs', 'certainly', 'for good', 'as it was'],
        qualifiers: [
          'two hundred members',
          'if enough members',
          'members can be found',
          'small hall',
        ],
      },
    ],
  },
  headline: 'The Bellweather: closure of a cinema',
  lead: 'Jonah Trask ran the Bellweather cinema in a house of Vera Lindqvist.',
  rows: [
    {
      framing: 'rent-closed-the-cinema',
      expected: 'material',
      wordings: [
        'The Bellweather closed because of the rent.',
        'A rent rise shut the cinema.',
        'The cinema went under because its landlady wanted more rent.',
        'Vera Lindqvist killed the Bellweather.',
        'The closure of the cinema is Vera Lindqvist’s doing.',
        'The rent was the death of the Bellweather.',
        'Blame the rent: the Bellweather is no more.',
        'The Bellweather could not survive the rent rise.',
        'It was a rent rise that brought the curtain down on the Bellweather.',
        'The town lost its cinema to a rent rise.',
        'The rent rise cost the town its picture house.',
        'The cinema closed its doors because it could not pay the rent.',
      ],
      missed: ['Driven out by its landlady, the Bellweather has shown its last film.'],
    },
    {
      framing: 'rent-closed-the-cinema',
      expected: 'minor',
      wordings: [
        'The cinema shut a month after the rent went up.',
        'The rent rise threatened the cinema.',
      ],
    },
    {
      framing: 'rent-closed-the-cinema',
      expected: null,
      wordings: [
        'The Bellweather closed because of the rent and the roof.',
        'The cinema did not close because of the rent.',
        'Lindqvist regrets the closure of the cinema.',
        'The rent of the shop beside the cinema has gone up.',
        'Some customers blame the rent for the closure.',
        'The Odeon closed because of the rent.',
        'Trask closed the door of the cinema and thought of the rent.',
      ],
    },
    {
      framing: 'trask-closed-it',
      expected: 'minor',
      wordings: [
        'Jonah Trask closed the Bellweather.',
        'Trask has shut the cinema down.',
        'The cinema was closed by its owner, Jonah Trask.',
        'Trask pulled down the shutters on the Bellweather.',
        'Jonah Trask gave up the Bellweather.',
        'Trask brought the curtain down on the cinema.',
      ],
    },
    {
      framing: 'trask-closed-it',
      expected: null,
      wordings: [
        'Trask did not close the Bellweather.',
        'Trask stood in front of the closed cinema.',
        'Trask closed his umbrella at the cinema.',
        'The council closed the cinema, says Trask.',
        'Trask was there when the cinema shut.',
        'Trask had to watch as the cinema was closed.',
      ],
    },
    {
      framing: 'rent-no-part',
      expected: 'minor',
      wordings: [
        'The rent had nothing to do with the closure of the Bellweather.',
        'The closure had nothing to do with the rent.',
        'The rent had no bearing on the fate of the cinema.',
        'The landlady bears no blame whatever for the closure of the cinema.',
      ],
    },
    {
      framing: 'rent-no-part',
      expected: null,
      wordings: [
        'The rent was not the reason for the closure.',
        'The rent had nothing to do with it: the roof fell in, and the cinema closed.',
      ],
    },
    {
      framing: 'cinema-will-reopen',
      expected: 'minor',
      wordings: [
        'Trask has promised to reopen the cinema.',
        'The Bellweather will open again, Jonah Trask has announced.',
        'Trask pledged to bring the cinema back.',
      ],
      missed: [
        'Trask vowed that the lights would go up again at the Bellweather.',
        'The cinema will be back, Trask said.',
      ],
    },
    {
      framing: 'cinema-will-reopen',
      expected: 'material',
      wordings: [
        'Trask promised to reopen the cinema, whatever it costs.',
        'Trask has guaranteed that the Bellweather will reopen, come what may.',
      ],
    },
    {
      framing: 'cinema-will-reopen',
      expected: null,
      wordings: [
        'Trask promised to reopen the cinema if two hundred members could be found.',
        'Trask hopes to reopen the cinema.',
        'Trask would like to show films again.',
        'Lindqvist said that Trask had promised to reopen the cinema.',
        'Trask reopened the cinema in 2019.',
        'Trask did not promise to reopen the cinema.',
        'Trask promised to open a café.',
      ],
    },
  ],
};
