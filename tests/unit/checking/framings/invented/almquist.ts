import type { InventedCase } from './case';

export const almquist: InventedCase = {
  story: {
    id: 'almquist',
    title: 'How Tove Almquist lost the election',
    gate: {
      people: ['tove-almquist'],
      topics: [
        'election',
        'defeat',
        'lost',
        'debate',
        'votes',
        'leader',
        'resignation',
        'pledge',
        'party',
      ],
    },
    people: [
      {
        id: 'tove-almquist',
        name: 'Tove Almquist',
        pronoun: 'she',
        names: ['Tove Almquist', 'Almquist'],
        roles: ['party leader', 'Green leader', 'leader'],
      },
      {
        id: 'anders-holm',
        name: 'Anders Holm',
        pronoun: 'he',
        names: ['Anders Holm', 'Holm'],
        roles: ['campaign manager', 'strategist'],
      },
    ],
    framings: [
      {
        id: 'debate-lost-it',
        kind: 'cause',
        people: ['tove-almquist'],
        event: {
          bond: ['election', 'vote', 'campaign', 'majority'],
          ended: ['lose', 'lost', 'defeat', 'loss', 'collapse'],
          strained: ['hurt', 'damage', 'slump'],
        },
        cause: {
          words: ['debate', 'gaffe', 'television debate', 'slip of the tongue'],
        },
        otherCause: {
          words: ['fuel tax', 'turnout', 'rain', 'tax'],
        },
      },
      {
        id: 'holm-lost-it',
        kind: 'agency',
        severity: 'minor',
        people: ['tove-almquist', 'anders-holm'],
        agent: 'anders-holm',
        event: {
          bond: ['election', 'campaign', 'vote'],
          ended: ['lose', 'wreck', 'ruin', 'throw away', 'botch'],
        },
      },
      {
        id: 'debate-irrelevant',
        kind: 'overcorrection',
        severity: 'minor',
        people: ['tove-almquist'],
        event: {
          bond: ['election', 'vote', 'campaign', 'majority'],
          ended: ['lose', 'lost', 'defeat', 'loss', 'collapse'],
        },
        cause: {
          words: ['debate', 'gaffe', 'television debate', 'slip of the tongue'],
        },
        otherCause: {
          words: ['fuel tax', 'turnout', 'rain', 'tax'],
        },
        denials: ['nothing to do with', 'no effect', 'irrelevant'],
      },
      {
        id: 'homes',
        kind: 'claim',
        people: ['tove-almquist'],
        claimant: 'tove-almquist',
        claim: [
          'build 50,000 homes',
          '50,000 homes',
          'fifty thousand homes',
          'end homelessness',
          'nobody will sleep rough',
        ],
        widenings: ['everyone', 'every family', 'for all', 'no one', 'within a year'],
        qualifiers: ['over ten years', 'by 2040', 'if the state land', 'state land is sold'],
      },
    ],
  },
  headline: 'Almquist and the election',
  lead: 'Tove Almquist led her party into the election of 2034; Anders Holm ran the campaign.',
  rows: [
    {
      framing: 'debate-lost-it',
      expected: 'material',
      wordings: [
        'Almquist lost the election because of the debate.',
        'The debate cost Tove Almquist the election.',
        'A slip of the tongue lost Almquist the vote.',
        'It was one gaffe that sank Tove Almquist.',
        'Her defeat was the result of a single gaffe.',
        'The reason for Almquist’s defeat was the debate.',
        'Almquist owes her defeat to a gaffe.',
        'One debate undid Tove Almquist.',
      ],
      missed: [
        'Tove Almquist was beaten by a television debate.',
        'Almquist threw the election away in the debate.',
      ],
    },
    {
      framing: 'debate-lost-it',
      expected: 'minor',
      wordings: [
        'Almquist lost the election ten days after the debate.',
        'The gaffe hurt Almquist’s campaign.',
      ],
    },
    {
      framing: 'debate-lost-it',
      expected: null,
      wordings: [
        'Almquist lost the election because of the fuel tax, not the debate.',
        'The debate did not cost Almquist the election.',
        'Almquist lost her voice in the debate.',
        'The debate and a low turnout cost her the election.',
        'Almquist took part in a debate on why parties lose elections.',
        'Commentators were quick to blame the debate for her defeat.',
        'Almquist will not hear that a gaffe lost her the election.',
        'Holm won every debate before the election.',
      ],
    },
    {
      framing: 'holm-lost-it',
      expected: 'minor',
      wordings: [
        'Anders Holm lost Almquist the election.',
        'Holm wrecked the campaign.',
        'It was Holm who threw the election away.',
        'The campaign was botched by Anders Holm.',
      ],
      missed: ['Anders Holm ran her campaign into the ground.'],
    },
    {
      framing: 'holm-lost-it',
      expected: null,
      wordings: [
        'Holm did not lose the election, Almquist said.',
        'Holm ran the campaign.',
        'Holm lost his temper during the campaign.',
        'Holm joined the campaign when the election was all but lost.',
        'Almquist said that she, and not Holm, had lost the election.',
      ],
    },
    {
      framing: 'debate-irrelevant',
      expected: 'minor',
      wordings: [
        'The debate had nothing to do with her defeat.',
        'The gaffe had no effect whatever on the election, says Almquist.',
        'Almquist’s loss was wholly unconnected with the debate.',
      ],
    },
    {
      framing: 'debate-irrelevant',
      expected: null,
      wordings: [
        'The gaffe was not the main reason for her defeat.',
        'The debate had no effect on Holm.',
        'The debate had nothing to do with it: Almquist lost over the fuel tax.',
      ],
    },
    {
      framing: 'homes',
      expected: 'minor',
      wordings: [
        'Almquist promised to build 50,000 homes.',
        'Fifty thousand new homes: that is what Almquist had pledged.',
        'Almquist vowed to put an end to homelessness.',
        'Almquist said that 50,000 homes would be built.',
        'Tove Almquist has committed her party to 50,000 new homes.',
      ],
    },
    {
      framing: 'homes',
      expected: 'material',
      wordings: [
        'No one would have to sleep rough, Almquist vowed.',
        'Almquist promised 50,000 homes within a year.',
      ],
      missed: ['Almquist promised a home for every family.'],
    },
    {
      framing: 'homes',
      expected: null,
      wordings: [
        'Almquist promised 50,000 homes over ten years.',
        'Almquist promised to build 50,000 homes. They were to be finished by 2040.',
        'Almquist wants to build 50,000 homes.',
        'Holm said that Almquist would build 50,000 homes within a year.',
        'Almquist was asked whether she had promised 50,000 homes.',
        '50,000 homes were built under her predecessor.',
        'Almquist called the promise of 50,000 homes a fairy tale.',
      ],
    },
  ],
};
