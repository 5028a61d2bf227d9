import type { InventedCase } from './case';

export const halewickMuseum: InventedCase = {
  story: {
    id: 'halewick-museum',
    title: 'Halewick Museum and its director',
    gate: {
      people: ['greta-sommer'],
      topics: [
        'museum',
        'Halewick',
        'director',
        'dismissal',
        'dismissed',
        'entrance fee',
        'free entry',
        'vase',
      ],
    },
    people: [
      {
        id: 'greta-sommer',
        name: 'Greta Sommer',
        pronoun: 'she',
        names: ['Greta Sommer', 'Sommer', 'Dr Sommer'],
        roles: ['director', 'museum director', 'curator'],
      },
      {
        id: 'lord-pennick',
        name: 'Julian Pennick',
        pronoun: 'he',
        names: ['Julian Pennick', 'Pennick', 'Lord Pennick'],
        roles: ['chairman', 'chair of the trustees'],
      },
    ],
    framings: [
      {
        id: 'vase-cost-her-the-job',
        kind: 'cause',
        people: ['greta-sommer'],
        event: {
          bond: ['director', 'job', 'post', 'museum'],
          ended: ['dismiss', 'dismissal', 'sack', 'leave', 'lose her job', 'departure'],
          strained: ['row', 'embarrass', 'damage'],
        },
        cause: {
          words: ['vase', 'broken vase', 'Ming vase'],
        },
        otherCause: {
          words: ['deficit', 'accounts', 'loan', 'trustees’ vote'],
        },
      },
      {
        id: 'pennick-fired-her',
        kind: 'agency',
        severity: 'minor',
        people: ['greta-sommer', 'lord-pennick'],
        agent: 'lord-pennick',
        event: {
          bond: ['director', 'Sommer'],
          ended: ['dismiss', 'sack', 'fire', 'force out', 'remove'],
        },
      },
      {
        id: 'free-entry',
        kind: 'claim',
        people: ['greta-sommer'],
        claimant: 'greta-sommer',
        claim: [
          'free entry',
          'admission free',
          'no entrance fee',
          'not charge visitors',
          'scrap the entrance fee',
        ],
        widenings: ['for everyone', 'all visitors', 'always', 'for ever', 'nobody'],
        qualifiers: ['on Sundays', 'under eighteen', 'children', 'permanent collection'],
      },
    ],
  },
  headline: 'Halewick Museum: the director and the chairman',
  lead: 'Greta Sommer was director of the Halewick Museum; Julian Pennick is chairman of its trustees.',
  rows: [
    {
      framing: 'vase-cost-her-the-job',
      expected: 'material',
      wordings: [
        'Greta Sommer was dismissed because of a vase.',
        'A broken vase cost the director her job.',
        'The vase was her undoing.',
        'Sommer was sacked over a vase.',
        'Sommer had to clear her desk because of a vase that nobody had insured.',
        'A vase ended Greta Sommer’s career at the museum.',
        'She lost her post on account of a vase.',
        'The dismissal of Greta Sommer was caused by a vase.',
      ],
      missed: [
        'Director out over broken vase',
        'The vase that felled Greta Sommer stood in room nine.',
      ],
    },
    {
      framing: 'vase-cost-her-the-job',
      expected: 'minor',
      wordings: [
        'Sommer left the museum a month after the vase was broken.',
        'When the vase broke, Sommer was dismissed.',
        'The vase embarrassed the director.',
      ],
    },
    {
      framing: 'vase-cost-her-the-job',
      expected: null,
      wordings: [
        'Sommer was dismissed because of the deficit, and not because of the vase.',
        'The vase and the accounts cost Sommer her job.',
        'Sommer was not sacked over the vase.',
        'Sommer left the room to fetch the vase.',
        'The guard who broke the vase was sacked.',
        'Was it the vase that cost her the job?',
        'Sommer denies that the vase was to blame for her dismissal.',
        'The vase has left the museum.',
        'Sommer bought the vase before she left.',
      ],
    },
    {
      framing: 'pennick-fired-her',
      expected: 'minor',
      wordings: [
        'Lord Pennick fired the director.',
        'Pennick has forced Greta Sommer out.',
        'Sommer was removed by the chairman.',
        'Pennick sent Sommer packing.',
        'It was Pennick who dismissed her, and by letter.',
        'Pennick showed Dr Sommer the door.',
      ],
      missed: ['He sacked the director on a Friday, and Pennick never sacks anybody on a Monday.'],
    },
    {
      framing: 'pennick-fired-her',
      expected: null,
      wordings: [
        'Pennick did not fire Sommer; the trustees voted.',
        'Pennick thanked the director.',
        'Pennick tried to keep Sommer.',
        'The trustees dismissed Sommer against the will of Pennick.',
        'Pennick fired a starting gun for the director’s fun run.',
        'Did Pennick sack the director?',
        'Pennick had been asked to dismiss Sommer.',
      ],
    },
    {
      framing: 'free-entry',
      expected: 'minor',
      wordings: [
        'Sommer promised free entry.',
        'The director pledged to scrap the entrance fee.',
        'Entry would be free, Greta Sommer had said.',
        'Sommer vowed that the museum would not charge.',
        'Sommer had announced that visitors would pay nothing.',
        'Sommer to abolish entrance fee',
      ],
    },
    {
      framing: 'free-entry',
      expected: 'material',
      wordings: [
        'Sommer promised free entry for everyone.',
        'Sommer pledged that nobody would ever pay to see the museum.',
        'The museum would always be free, Sommer guaranteed.',
      ],
    },
    {
      framing: 'free-entry',
      expected: null,
      wordings: [
        'Sommer promised free entry on Sundays.',
        'Sommer promised free entry. It was for children.',
        'Sommer would have liked to scrap the entrance fee.',
        'Pennick claims that Sommer promised free entry for everyone.',
        'Sommer said that the entrance fee would go up.',
        'Sommer scrapped the entrance fee in 2030.',
        'Sommer promised a free catalogue to every guest.',
        'Sommer has never promised free entry.',
      ],
    },
  ],
};
