import type { InventedCase } from './case';

export const quillArena: InventedCase = {
  story: {
    id: 'quill-arena',
    title: 'Why the Quill Arena was not built',
    gate: {
      people: ['amos-deakin'],
      topics: ['arena', 'Quill Arena', 'stadium', 'project', 'vote', 'referendum', 'tax', 'jobs'],
    },
    people: [
      {
        id: 'amos-deakin',
        name: 'Amos Deakin',
        pronoun: 'he',
        names: ['Amos Deakin', 'Deakin', 'Mr Deakin'],
        roles: ['developer', 'billionaire'],
      },
      {
        id: 'lena-fischer',
        name: 'Lena Fischer',
        pronoun: 'she',
        names: ['Lena Fischer', 'Fischer'],
        roles: ['governor'],
      },
    ],
    framings: [
      {
        id: 'neighbours-stopped-it',
        kind: 'cause',
        people: [],
        event: {
          bond: ['arena', 'Quill Arena', 'project', 'scheme'],
          ended: ['shelve', 'abandon', 'scrap', 'drop', 'collapse', 'cancel'],
          strained: ['delay', 'hold up', 'threaten'],
        },
        cause: {
          words: ['residents', 'neighbours', 'protest', 'lawsuit', 'newts'],
        },
        otherCause: {
          words: ['interest rates', 'loan', 'bank', 'steel prices', 'financing'],
        },
      },
      {
        id: 'fischer-killed-it',
        kind: 'agency',
        severity: 'minor',
        people: ['lena-fischer'],
        agent: 'lena-fischer',
        event: {
          bond: ['arena', 'Quill Arena', 'project', 'scheme'],
          ended: ['kill', 'stop', 'veto', 'scrap', 'block', 'cancel'],
        },
      },
      {
        id: 'neighbours-no-part',
        kind: 'overcorrection',
        severity: 'minor',
        people: [],
        event: {
          bond: ['arena', 'Quill Arena', 'project', 'scheme'],
          ended: ['shelve', 'abandon', 'scrap', 'drop', 'collapse', 'cancel'],
        },
        cause: {
          words: ['residents', 'neighbours', 'protest', 'lawsuit', 'newts'],
        },
        otherCause: {
          words: ['interest rates', 'loan', 'bank', 'steel prices', 'financing'],
        },
        denials: ['nothing to do with', 'no bearing', 'irrelevant'],
      },
      {
        id: 'no-public-money',
        kind: 'claim',
        people: ['amos-deakin'],
        claimant: 'amos-deakin',
        claim: [
          'no public money',
          'not cost taxpayers',
          'no cost to taxpayers',
          'pay for it himself',
          'without public money',
        ],
        widenings: ['not a cent', 'ever', 'never', 'entirely', 'every cent'],
        qualifiers: [
          'apart from the roads',
          'except for roads',
          'building itself',
          'roads and sewers',
        ],
      },
    ],
  },
  headline: 'The Quill Arena and Amos Deakin',
  lead: 'Amos Deakin planned the Quill Arena; Lena Fischer was the governor.',
  rows: [
    {
      framing: 'neighbours-stopped-it',
      expected: 'material',
      wordings: [
        'The arena was shelved because of the neighbours.',
        'A handful of residents stopped the Quill Arena.',
        'Newts have done for the arena.',
        'The scheme was dropped in the face of protests.',
        'A lawsuit brought the project to its knees.',
        'The Quill Arena came to nothing because the residents would not move.',
        'Deakin abandoned the arena over a lawsuit.',
        'It was a family of newts that finally scuppered the arena.',
        'Blame for the collapse of the project lies with the neighbours.',
        'Stopped by newts, the arena will never be built.',
        'The lawsuit spelled the end for Quill Arena.',
        'If it had not been for the neighbours, the arena would be standing today.',
      ],
    },
    {
      framing: 'neighbours-stopped-it',
      expected: 'minor',
      wordings: [
        'The project was abandoned a month after the residents filed a lawsuit.',
        'Protests held up the arena.',
        'Once the lawsuit had been filed, Deakin dropped the arena.',
      ],
    },
    {
      framing: 'neighbours-stopped-it',
      expected: null,
      wordings: [
        'The arena was shelved because of the lawsuit and rising interest rates.',
        'The residents did not stop the arena.',
        'The residents say they are sorry that the arena was cancelled.',
        'Could newts stop an arena?',
        'The residents dropped the lawsuit when the project was abandoned.',
        'Not the neighbours but the bank killed the arena.',
        'Neighbours of the old arena threw a party when it was torn down.',
        'The lawsuit against the Saltwick arena was thrown out.',
        'Deakin insists that newts had little to do with it.',
        'Residents were told in May that the project had been abandoned.',
      ],
    },
    {
      framing: 'fischer-killed-it',
      expected: 'minor',
      wordings: [
        'Lena Fischer killed the arena.',
        'Fischer blocked the project with a stroke of her pen.',
        'The governor has put a stop to the Quill Arena.',
        'The arena was vetoed by Lena Fischer.',
        'Governor Fischer scraps Quill Arena',
        'With one signature Fischer ended the project.',
      ],
      missed: ['It was the governor who pulled the rug from under the scheme.'],
    },
    {
      framing: 'fischer-killed-it',
      expected: null,
      wordings: [
        'Fischer did not block the project.',
        'Fischer threatened to veto the arena.',
        'Deakin cancelled the arena, and Fischer learned of it from the radio.',
        'Fischer blocked a motorway in Tarn.',
        'Opponents had begged Fischer to stop the arena.',
        'Fischer said that Deakin had killed his own project.',
        'Fischer’s predecessor stopped the project in 2029.',
      ],
    },
    {
      framing: 'neighbours-no-part',
      expected: 'minor',
      wordings: [
        'The residents had nothing to do with the collapse of the project.',
        'The lawsuit had no bearing whatever on the decision to drop the arena.',
        'Newts played no part in the end of the arena.',
      ],
    },
    {
      framing: 'neighbours-no-part',
      expected: null,
      wordings: [
        'The lawsuit was only a footnote in the collapse of the project.',
        'The neighbours had nothing to do with the fire.',
        'The newts had nothing to do with it: the bank withdrew its loan and the arena was dropped.',
      ],
    },
    {
      framing: 'no-public-money',
      expected: 'minor',
      wordings: [
        'Deakin promised that the arena would need no public money.',
        'Deakin told the council that the arena would not cost taxpayers anything.',
        'Deakin had pledged to pay for it himself.',
        'The arena would be built without public money, Amos Deakin had said.',
        'Amos Deakin has assured the city that its taxpayers will not have to pay.',
        'Deakin’s promise of an arena at no cost to the taxpayer is remembered well.',
      ],
    },
    {
      framing: 'no-public-money',
      expected: 'material',
      wordings: [
        'Deakin promised that the arena would not cost taxpayers a cent.',
        'Not a cent of public money would ever go into the arena, Deakin vowed.',
      ],
      missed: ['Deakin swore that he would pay every cent of it himself.'],
    },
    {
      framing: 'no-public-money',
      expected: null,
      wordings: [
        'Deakin promised that, roads and sewers apart, no public money would be needed.',
        'Deakin promised to use no public money. He was speaking of the building itself.',
        'Deakin asked for public money.',
        'Fischer said that Deakin had promised to pay for it himself.',
        'Deakin would have preferred to do without public money.',
        'Deakin denied that he had ever promised to pay for it himself.',
        'Deakin paid for the fireworks himself.',
        'No public money was spent on the museum, which Deakin also built.',
      ],
    },
  ],
};
