import type { InventedCase } from './case';

export const ospreyTalks: InventedCase = {
  story: {
    id: 'osprey-talks',
    title: 'Why the Osprey water talks failed',
    gate: {
      people: ['ilse-brandvold', 'karim-sahin'],
      topics: ['talks', 'treaty', 'Osprey', 'river', 'dam', 'summit', 'negotiations'],
    },
    people: [
      {
        id: 'ilse-brandvold',
        name: 'Ilse Brandvold',
        pronoun: 'she',
        names: ['Ilse Brandvold', 'Brandvold'],
        roles: ['foreign minister', 'chief negotiator'],
      },
      {
        id: 'karim-sahin',
        name: 'Karim Sahin',
        pronoun: 'he',
        names: ['Karim Sahin', 'Sahin'],
        roles: ['water minister', 'ambassador'],
      },
    ],
    framings: [
      {
        id: 'dam-broke-talks',
        kind: 'cause',
        people: ['ilse-brandvold', 'karim-sahin'],
        event: {
          bond: ['talks', 'treaty', 'negotiations', 'summit'],
          ended: ['break down', 'collapse', 'fail', 'end', 'founder', 'break off'],
          strained: ['overshadow', 'strain', 'delay', 'threaten'],
        },
        cause: {
          words: ['dam', 'new dam', 'Osprey dam'],
        },
        otherCause: {
          words: ['fishing', 'fishing rights', 'border', 'map'],
        },
      },
      {
        id: 'sahin-walked-out',
        kind: 'agency',
        severity: 'minor',
        people: ['ilse-brandvold', 'karim-sahin'],
        agent: 'karim-sahin',
        event: {
          bond: ['talks', 'treaty', 'negotiations', 'summit'],
          ended: ['walk out', 'leave', 'break off', 'quit', 'end', 'wreck'],
        },
      },
      {
        id: 'dam-irrelevant',
        kind: 'overcorrection',
        severity: 'minor',
        people: ['ilse-brandvold', 'karim-sahin'],
        event: {
          bond: ['talks', 'treaty', 'negotiations', 'summit'],
          ended: ['break down', 'collapse', 'fail', 'end', 'founder', 'break off'],
        },
        cause: {
          words: ['dam', 'new dam', 'Osprey dam'],
        },
        otherCause: {
          words: ['fishing', 'fishing rights', 'border', 'map'],
        },
        denials: ['nothing to do with', 'no role', 'irrelevant'],
      },
      {
        id: 'water-for-all',
        kind: 'claim',
        people: ['karim-sahin'],
        claimant: 'karim-sahin',
        claim: [
          'farmers will have water',
          'no farm will go dry',
          'water will not be cut',
          'guarantee water',
        ],
        widenings: ['every farm', 'all farmers', 'always', 'never'],
        qualifiers: ['in wet years', 'in a normal year', 'below the falls', 'until harvest'],
      },
    ],
  },
  headline: 'The Osprey talks: Brandvold and Sahin',
  lead: 'Ilse Brandvold and Karim Sahin met in May to negotiate about the river.',
  rows: [
    {
      framing: 'dam-broke-talks',
      expected: 'material',
      wordings: [
        'The talks broke down over the dam.',
        'A dam wrecked the talks between Brandvold and Sahin.',
        'The negotiations foundered on the new dam.',
        'The Osprey dam brought the negotiations to an end.',
        'The treaty failed because neither side would give way on the dam.',
        'The collapse of the talks was due to the dam.',
        'In the end it was a dam that sank the treaty.',
        'The summit ended in failure on account of the dam.',
        'The dam scuttled the summit.',
        'But for the dam, there would be a treaty today.',
      ],
      missed: ['No treaty, because of a dam: Brandvold and Sahin go home'],
    },
    {
      framing: 'dam-broke-talks',
      expected: 'minor',
      wordings: [
        'The talks collapsed a day after work on the dam began.',
        'The dam overshadowed the talks.',
        'When Sahin spoke of the dam, the negotiations broke off.',
      ],
    },
    {
      framing: 'dam-broke-talks',
      expected: null,
      wordings: [
        'The talks broke down over the dam and fishing rights.',
        'The talks did not fail because of the dam.',
        'The dam was not on the agenda when the talks broke down, Brandvold said.',
        'The talks about the dam will go on.',
        'The dam broke in 1958.',
        'Brandvold left the dam before the summit ended.',
        'Would the dam wreck the talks?',
        'Newspapers in the south put it down to the dam that the talks failed.',
        'Brandvold warned that the dam could wreck the talks.',
      ],
      missed: ['The trade talks in Tarn failed because of a dam.'],
    },
    {
      framing: 'sahin-walked-out',
      expected: 'minor',
      wordings: [
        'Karim Sahin walked out of the talks.',
        'Sahin broke off the negotiations.',
        'The water minister left the summit.',
        'The talks were broken off by Karim Sahin.',
        'Sahin wrecked the summit.',
        'It was Sahin who left the table and ended the talks.',
      ],
      missed: ['Sahin storms out of river summit'],
    },
    {
      framing: 'sahin-walked-out',
      expected: null,
      wordings: [
        'Sahin did not walk out of the talks.',
        'Brandvold and Sahin ended the talks.',
        'Sahin left the hotel during the talks.',
        'Sahin walked out into the garden after the summit.',
        'Sahin was blamed for the failure of the talks.',
        'Brandvold, not Sahin, broke off the talks.',
        'Sahin had offered to end the talks.',
        'Sahin regretted that the talks had ended.',
      ],
    },
    {
      framing: 'dam-irrelevant',
      expected: 'minor',
      wordings: [
        'The dam had nothing to do with the failure of the talks.',
        'The dam played no role at all in the collapse of the negotiations.',
        'That the summit failed had nothing to do with any dam.',
      ],
    },
    {
      framing: 'dam-irrelevant',
      expected: null,
      wordings: [
        'The dam was not the only reason for the failure of the talks.',
        'The dam has nothing to do with the flood.',
        'The dam had nothing to do with it; the border ended the talks.',
      ],
    },
    {
      framing: 'water-for-all',
      expected: 'minor',
      wordings: [
        'Sahin promised that farmers would have water.',
        'Sahin assured farmers that their water would not be cut.',
        'Karim Sahin has guaranteed water to the farmers.',
        'No farm would go dry, the water minister said.',
        'Farmers have been promised water by Karim Sahin.',
      ],
    },
    {
      framing: 'water-for-all',
      expected: 'material',
      wordings: [
        'Sahin vowed that no farm would ever go dry.',
        'Farmers would always have water, Sahin guaranteed.',
      ],
      missed: ['Sahin promised water to every farm in the valley.'],
    },
    {
      framing: 'water-for-all',
      expected: null,
      wordings: [
        'Sahin promised that farmers would have water in a normal year.',
        'Sahin promised water to the farmers. He meant those below the falls.',
        'Farmers hope for water from Sahin.',
        'Brandvold said that Sahin had promised every farm its water.',
        'Sahin said that there would be no water for the farmers.',
        'Sahin drank a glass of water with the farmers.',
        'Sahin refused to guarantee water.',
      ],
    },
  ],
};
