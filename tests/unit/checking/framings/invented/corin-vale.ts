import type { InventedCase } from './case';

export const corinVale: InventedCase = {
  story: {
    id: 'corin-vale',
    title: 'The ban of Corin Vale',
    gate: {
      people: ['corin-vale'],
      topics: ['ban', 'doping', 'marathon', 'withdrawal', 'Olympics', 'team', 'medal'],
    },
    people: [
      {
        id: 'corin-vale',
        name: 'Corin Vale',
        pronoun: 'he',
        names: ['Corin Vale', 'Vale'],
        roles: ['runner', 'marathon runner', 'athlete'],
      },
      {
        id: 'marta-ilic',
        name: 'Marta Ilic',
        pronoun: 'she',
        names: ['Marta Ilic', 'Ilic'],
        roles: ['coach', 'trainer'],
      },
    ],
    framings: [
      {
        id: 'doping-ended-career',
        kind: 'cause',
        people: ['corin-vale'],
        event: {
          bond: ['career', 'Olympics', 'team', 'place'],
          ended: ['retire', 'retirement', 'withdraw', 'end', 'quit', 'miss'],
          strained: ['tarnish', 'hurt', 'cloud'],
        },
        cause: {
          words: ['doping', 'doping test', 'positive test', 'test'],
        },
        otherCause: {
          words: ['knee', 'injury', 'operation', 'age'],
        },
      },
      {
        id: 'ilic-dropped-him',
        kind: 'agency',
        severity: 'minor',
        people: ['corin-vale', 'marta-ilic'],
        agent: 'marta-ilic',
        event: {
          bond: ['runner', 'athlete', 'Vale'],
          ended: ['drop', 'sack', 'dump', 'abandon', 'get rid of'],
        },
      },
      {
        id: 'never-tested-positive',
        kind: 'claim',
        people: ['corin-vale'],
        claimant: 'corin-vale',
        claim: ['never taken drugs', 'clean athlete', 'no doping', 'never doped'],
        widenings: ['nobody', 'anyone', 'whole team', 'in my life'],
        qualifiers: ['knowingly', 'as far as', 'to his knowledge', 'since 2028'],
      },
      {
        id: 'give-medal-back',
        kind: 'claim',
        people: ['corin-vale'],
        claimant: 'corin-vale',
        claim: ['give back the medal', 'return the medal', 'hand back his medals'],
        widenings: ['all medals', 'every medal', 'whatever the court says'],
        qualifiers: ['if the court', 'if found guilty', 'once the court', 'appeal'],
      },
    ],
  },
  headline: 'Corin Vale and the marathon',
  lead: 'The runner Corin Vale was trained by Marta Ilic until 2033.',
  rows: [
    {
      framing: 'doping-ended-career',
      expected: 'material',
      wordings: [
        'Vale retired because of a doping test.',
        'A positive test ended Corin Vale’s career.',
        'Doping cost Vale his place in the team.',
        'Vale quit over a positive test.',
        'Corin Vale’s retirement was the result of a doping test.',
        'A test put an end to the runner’s career.',
        'The runner is out of the Olympics because of doping.',
        'It was doping that drove Vale from the sport.',
      ],
      missed: ['Vale had to give up running because of a positive test.'],
    },
    {
      framing: 'doping-ended-career',
      expected: 'minor',
      wordings: [
        'Vale retired two weeks after the positive test.',
        'The doping test has tarnished Vale’s career.',
      ],
    },
    {
      framing: 'doping-ended-career',
      expected: null,
      wordings: [
        'Vale retired because of a positive test and his knee.',
        'Vale did not retire because of the test.',
        'Vale ended his lecture on doping with a joke.',
        'The test had not been opened when Vale retired.',
        'A teammate retired because of a doping test.',
        'Vale retired because of his knee.',
        'Did doping end Vale’s career?',
        'Sponsors believe that the test finished him.',
        'Vale passed every test of his career.',
      ],
    },
    {
      framing: 'ilic-dropped-him',
      expected: 'minor',
      wordings: [
        'Marta Ilic dropped Vale.',
        'Ilic has sacked the runner.',
        'Vale was dumped by his coach.',
        'The coach washed her hands of Corin Vale.',
        'Ilic abandoned him in the week before the race.',
      ],
    },
    {
      framing: 'ilic-dropped-him',
      expected: null,
      wordings: [
        'Ilic did not drop Vale.',
        'Ilic dropped her keys when Vale won.',
        'Vale left Ilic in 2033.',
        'Ilic has not said why she and Vale parted.',
        'Ilic would rather have sacked herself than Vale.',
      ],
    },
    {
      framing: 'give-medal-back',
      expected: 'minor',
      wordings: [
        'Vale promised to give back the medal.',
        'Corin Vale has said that he will return his medal.',
        'Vale to hand back his medals',
      ],
      missed: ['The medal would go back, Vale announced.'],
    },
    {
      framing: 'give-medal-back',
      expected: 'material',
      wordings: [
        'Vale vowed to give back every medal.',
        'Vale will return the medal whatever the court says, he has promised.',
      ],
    },
    {
      framing: 'give-medal-back',
      expected: null,
      wordings: [
        'Vale promised to give back the medal if found guilty.',
        'Vale promised to return the medal. First, he said, there would be an appeal.',
        'Vale refused to give back the medal.',
        'Vale was asked to return the medal.',
        'Ilic said that Vale would give back the medal.',
        'Vale returned the medal to its box.',
        'Vale will not hand back his medals, he said.',
      ],
    },
    {
      framing: 'never-tested-positive',
      expected: 'minor',
      wordings: ['Vale says that he has never taken drugs.', 'Vale insists that he never doped.'],
    },
    {
      framing: 'never-tested-positive',
      expected: null,
      wordings: [
        'Vale says that he has never knowingly taken drugs.',
        'Ilic says that Vale never took drugs.',
        'Vale did not say that he had never doped.',
        'Vale never said that he was a clean athlete.',
      ],
    },
  ],
};
