import type { InventedCase } from './case';

export const tarnFerries: InventedCase = {
  story: {
    id: 'tarn-ferries',
    title: 'The end of the ferry strike',
    gate: {
      people: ['kit-dalgleish'],
      topics: ['strike', 'ferries', 'ferry', 'walkout', 'ballot', 'fares', 'pay offer', 'union'],
    },
    people: [
      {
        id: 'kit-dalgleish',
        name: 'Kit Dalgleish',
        pronoun: 'she',
        names: ['Kit Dalgleish', 'Dalgleish'],
        roles: ['union leader', 'general secretary'],
      },
      {
        id: 'conrad-vail',
        name: 'Conrad Vail',
        pronoun: 'he',
        names: ['Conrad Vail', 'Vail'],
        roles: ['transport minister', 'minister'],
      },
    ],
    framings: [
      {
        id: 'threat-broke-the-strike',
        kind: 'cause',
        people: [],
        event: {
          bond: ['strike', 'walkout', 'action', 'stoppage'],
          ended: ['end', 'call off', 'collapse', 'break', 'abandon'],
          strained: ['weaken', 'shake', 'undermine'],
        },
        cause: {
          people: ['conrad-vail'],
          words: ['threat', 'threat of the army', 'soldiers', 'troops', 'injunction'],
        },
        otherCause: { words: ['pay offer', 'new offer', 'ballot', 'vote of the members'] },
      },
      {
        id: 'dalgleish-called-it-off',
        kind: 'agency',
        severity: 'minor',
        people: ['kit-dalgleish'],
        agent: 'kit-dalgleish',
        event: {
          bond: ['strike', 'walkout', 'action', 'stoppage'],
          ended: ['call off', 'end', 'abandon', 'surrender', 'give up'],
        },
      },
      {
        id: 'fares-stay',
        kind: 'claim',
        people: ['conrad-vail'],
        claimant: 'conrad-vail',
        claim: ['fares will not rise', 'no rise in fares', 'fares frozen', 'ferries will be free'],
        widenings: ['every passenger', 'everyone', 'never', 'for all'],
        qualifiers: ['islanders', 'resident islanders', 'until the summer', 'season ticket'],
      },
    ],
  },
  headline: 'The ferry strike, and how it ended',
  lead: 'Kit Dalgleish led the strike of the ferry crews; Conrad Vail was the minister.',
  rows: [
    {
      framing: 'threat-broke-the-strike',
      expected: 'material',
      wordings: [
        'The strike was called off because of the threat of soldiers.',
        'Conrad Vail broke the strike.',
        'The minister’s threat to send in troops ended the walkout.',
        'The strike crumbled under the threat of an injunction.',
        'An injunction put an end to the stoppage.',
        'Fear of the injunction finished off the strike.',
        'The walkout is over thanks to Conrad Vail.',
        'The strike ended because the minister would not give way.',
        'Ferry strike collapses over injunction',
        'Vail’s threat did what six weeks of talks could not: it ended the strike.',
      ],
    },
    {
      framing: 'threat-broke-the-strike',
      expected: 'minor',
      wordings: [
        'The strike ended hours after Conrad Vail spoke of soldiers.',
        'The threat of troops weakened the strike.',
      ],
    },
    {
      framing: 'threat-broke-the-strike',
      expected: null,
      wordings: [
        'The strike ended because of the new pay offer.',
        'Vail’s threat and a better pay offer ended the strike.',
        'The threat did not break the strike.',
        'Vail said that he was glad that the strike had ended.',
        'Vail called off a visit because of the strike.',
        'The strike began because of Conrad Vail.',
        'Conrad Vail threatened to end the strike.',
      ],
    },
    {
      framing: 'dalgleish-called-it-off',
      expected: 'minor',
      wordings: [
        'Dalgleish called off the strike.',
        'Kit Dalgleish has thrown in the towel on the strike.',
        'The strike was abandoned by Kit Dalgleish.',
        'Union leader Kit Dalgleish calls time on ferry strike',
        'Dalgleish ended the walkout on Sunday night.',
        'Dalgleish gave the order to end the strike.',
        'Dalgleish, who called the strike off, was booed on the quay.',
      ],
    },
    {
      framing: 'dalgleish-called-it-off',
      expected: null,
      wordings: [
        'The members ended the strike, Dalgleish said.',
        'Dalgleish called for the strike to go on.',
        'Dalgleish did not call off the strike; the members did.',
        'Dalgleish ended her speech with a word about the strike.',
        'Dalgleish refused to call off the strike.',
        'Vail urged Dalgleish to end the strike.',
        'Dalgleish could call off the strike tomorrow.',
      ],
    },
    {
      framing: 'fares-stay',
      expected: 'minor',
      wordings: [
        'Vail promised that fares would not go up.',
        'The minister has pledged to freeze fares.',
        'Vail announced that the ferries would be free.',
        'Conrad Vail committed himself to fares that stay as they are.',
        'Fares are to stay the same, Conrad Vail told parliament.',
      ],
    },
    {
      framing: 'fares-stay',
      expected: 'material',
      wordings: [
        'Vail promised every passenger that fares would not rise.',
        'Vail has guaranteed free ferries for all.',
        'Fares will never rise, the minister vowed.',
      ],
    },
    {
      framing: 'fares-stay',
      expected: null,
      wordings: [
        'Vail promised that fares would not rise for islanders.',
        'Vail promised that fares would not rise. That held for islanders with a season ticket.',
        'Vail wants fares to stay the same.',
        'Dalgleish says that Vail promised to freeze fares for everyone.',
        'Fares have not risen, said Vail.',
        'Vail said that fares would rise.',
      ],
    },
  ],
};
