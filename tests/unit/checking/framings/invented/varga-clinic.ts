import type { InventedCase } from './case';

export const vargaClinic: InventedCase = {
  story: {
    id: 'varga-clinic',
    title: 'The end of the Varga clinic',
    gate: {
      people: ['dora-varga'],
      topics: [
        'clinic',
        'Varga clinic',
        'closure',
        'closed',
        'waiting times',
        'patients',
        'insurer',
      ],
    },
    people: [
      {
        id: 'dora-varga',
        name: 'Dora Varga',
        pronoun: 'she',
        names: ['Dora Varga', 'Varga', 'Dr Varga'],
        roles: ['doctor', 'surgeon'],
      },
      {
        id: 'emil-rook',
        name: 'Emil Rook',
        pronoun: 'he',
        names: ['Emil Rook', 'Rook'],
        roles: ['health minister', 'minister'],
      },
    ],
    framings: [
      {
        id: 'rook-closed-clinic',
        kind: 'cause',
        people: [],
        event: {
          bond: ['clinic', 'Varga clinic', 'practice'],
          ended: ['close', 'shut', 'closure', 'shut its doors'],
          strained: ['strain', 'threaten', 'burden'],
        },
        cause: {
          people: ['emil-rook'],
          words: ['reform', 'health reform', 'cuts', 'Rook'],
        },
        otherCause: {
          words: ['nurses', 'shortage of nurses', 'staff shortage', 'retirement'],
        },
      },
      {
        id: 'varga-gave-up',
        kind: 'agency',
        severity: 'minor',
        people: ['dora-varga'],
        agent: 'dora-varga',
        event: {
          bond: ['clinic', 'practice', 'patients'],
          ended: ['close', 'shut', 'give up', 'abandon', 'desert'],
        },
      },
      {
        id: 'no-one-waits',
        kind: 'claim',
        people: ['emil-rook'],
        claimant: 'emil-rook',
        claim: [
          'no patient will wait more than four weeks',
          'nobody waits longer than four weeks',
          'four weeks at most',
          'end waiting lists',
        ],
        widenings: ['everywhere', 'every patient', 'all patients', 'never again'],
        qualifiers: ['hip operations', 'for hips', 'in the cities', 'urgent cases'],
      },
    ],
  },
  headline: 'Dr Varga’s clinic and the minister',
  lead: 'Dora Varga ran a clinic in the hills; Emil Rook is the health minister.',
  rows: [
    {
      framing: 'rook-closed-clinic',
      expected: 'material',
      wordings: [
        'The clinic had to close because of the reform.',
        'Emil Rook’s cuts have closed the Varga clinic.',
        'The clinic fell victim to the health reform.',
        'Rook’s reform was the death of the clinic.',
        'The minister is to blame for the closure of the clinic.',
        'The closure is the fault of the reform.',
        'The clinic has shut its doors for good, thanks to Emil Rook.',
        'The reform drove the clinic out of business.',
      ],
      missed: ['Because of the cuts there is no clinic in the hills any more.'],
    },
    {
      framing: 'rook-closed-clinic',
      expected: 'minor',
      wordings: [
        'The clinic closed six weeks after the reform became law.',
        'The cuts have put a strain on the clinic.',
      ],
    },
    {
      framing: 'rook-closed-clinic',
      expected: null,
      wordings: [
        'The clinic closed because of the reform and for want of nurses.',
        'The clinic did not close because of the reform.',
        'Rook visited the clinic a year before it closed.',
        'Rook is sorry that the clinic has closed.',
        'Rook closed the session with a word about the clinic.',
        'Villagers blame Rook for the closure.',
        'The reform that Rook wants will not reopen the clinic.',
        'Rook’s own clinic in Tarn closed because of the cuts.',
      ],
    },
    {
      framing: 'varga-gave-up',
      expected: 'minor',
      wordings: [
        'Dora Varga closed the clinic.',
        'Dr Varga has given up her practice.',
        'The doctor deserted her patients.',
        'The clinic was shut by Dora Varga.',
      ],
      missed: ['Varga locked the door of the clinic for the last time and left.'],
    },
    {
      framing: 'varga-gave-up',
      expected: null,
      wordings: [
        'Varga did not abandon her patients.',
        'Varga would never have closed the clinic.',
        'Varga closed her eyes in front of the clinic.',
        'Varga says that the ministry shut the clinic.',
        'Varga was forced to close the clinic.',
      ],
    },
    {
      framing: 'no-one-waits',
      expected: 'minor',
      wordings: [
        'Rook pledged that people would wait four weeks at most.',
        'Nobody would have to wait longer than four weeks, the minister said.',
        'Rook vowed to put an end to waiting lists.',
        'Waiting lists would be abolished, Emil Rook announced.',
        'Rook promised that no patient would wait more than four weeks.',
      ],
    },
    {
      framing: 'no-one-waits',
      expected: 'material',
      wordings: ['Rook vowed that there would never again be waiting lists.'],
      missed: ['Rook promised every patient an operation within four weeks.'],
    },
    {
      framing: 'no-one-waits',
      expected: null,
      wordings: [
        'Rook promised that no patient would wait more than four weeks for hip operations.',
        'Rook promised an end to waiting lists. He meant those for hips.',
        'Rook wants to end waiting lists.',
        'Varga says that Rook promised to end waiting lists everywhere.',
        'Rook said that patients would have to wait longer.',
        'Patients waited more than four weeks, Rook admitted.',
        'Rook could not promise an end to waiting lists.',
      ],
    },
  ],
};
