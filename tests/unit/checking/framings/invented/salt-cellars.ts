import type { InventedCase } from './case';

/** A series that ended: whoever is made the cause is no party to it, and anybody may be. */
export const saltCellars: InventedCase = {
  story: {
    id: 'salt-cellars',
    title: 'The end of the series The Salt Cellars',
    gate: {
      people: ['ottilie-marr'],
      topics: ['The Salt Cellars', 'cancelled', 'axed', 'final series', 'pay demand', 'series'],
    },
    people: [
      {
        id: 'ottilie-marr',
        name: 'Ottilie Marr',
        pronoun: 'she',
        names: ['Ottilie Marr', 'Marr', 'Ms Marr'],
        roles: ['actress', 'star'],
      },
      {
        id: 'ivo-penn',
        name: 'Ivo Penn',
        pronoun: 'he',
        names: ['Ivo Penn', 'Penn', 'Mr Penn'],
        roles: ['creator', 'writer'],
      },
      {
        id: 'quay-television',
        name: 'Quay Television',
        pronoun: 'they',
        names: ['Quay Television', 'Quay'],
        roles: ['channel', 'broadcaster'],
      },
    ],
    framings: [
      {
        id: 'fee-sank-series',
        kind: 'cause',
        disputedBy: 'ivo-penn',
        people: ['ivo-penn', 'quay-television'],
        event: {
          bond: ['The Salt Cellars', 'series', 'show', 'drama'],
          ended: ['end', 'axe', 'cancel', 'cancellation', 'scrap', 'demise', 'cost'],
          strained: ['trouble', 'row'],
        },
        cause: { words: ['pay demand', 'fee', 'more money', 'pay rise', 'petition'] },
        otherCause: { words: ['Danish money', 'co-producer', 'third of the budget'] },
      },
      {
        id: 'channel-axed-series',
        kind: 'agency',
        severity: 'minor',
        people: ['ivo-penn'],
        agent: 'quay-television',
        event: {
          bond: ['The Salt Cellars', 'series', 'show', 'drama'],
          ended: ['axe', 'cancel', 'scrap', 'call off', 'pull the plug on'],
        },
      },
      {
        id: 'fee-played-no-part',
        kind: 'overcorrection',
        severity: 'minor',
        people: ['ivo-penn', 'quay-television'],
        event: {
          bond: ['The Salt Cellars', 'series', 'show', 'drama'],
          ended: ['end', 'axe', 'cancel', 'cancellation', 'demise'],
          strained: [],
        },
        cause: { words: ['pay demand', 'fee', 'more money', 'pay rise'] },
        otherCause: { words: ['Danish money', 'co-producer', 'third of the budget'] },
        denials: ['nothing to do with', 'no part'],
      },
      {
        id: 'six-hundred-jobs',
        kind: 'claim',
        severity: 'minor',
        people: ['ivo-penn'],
        claimant: 'ivo-penn',
        claim: ['600 jobs', 'six hundred jobs', 'not take a payoff', 'no payoff'],
        qualifiers: ['while it is filmed', 'until filming ends', 'if'],
        widenings: ['for good', 'lasting', 'a penny', 'including those who only cater'],
      },
    ],
  },
  headline: 'The Salt Cellars: what we know of the series',
  lead: 'Ottilie Marr played the customs officer in The Salt Cellars, a series by Ivo Penn for Quay Television.',
  rows: [
    {
      framing: 'fee-sank-series',
      expected: 'material',
      wordings: [
        'The drama was cancelled in March because Ottilie Marr wanted more money.',
        'The demise of The Salt Cellars, brought about by Ottilie Marr’s pay demand, surprised nobody.',
        'Creator Ivo Penn blames Ottilie Marr’s fee for the end of the series.',
        'Had Ottilie Marr settled for her old fee, The Salt Cellars would be filming a tenth series this very minute.',
        'The series has been cancelled. Why? Because Ottilie Marr wanted more money.',
        'The Salt Cellars struck Ottilie Marr’s pay demand and sank.',
        'Quay Television bowed to a petition and axed the series.',
        'A series that had outlasted three governments was axed over a fee.',
        'The town lost its series to a fee because nobody had thought to ask.',
        'Ottilie Marr’s pay demand brought an end to the series.',
      ],
    },
    {
      framing: 'fee-sank-series',
      expected: 'minor',
      wordings: [
        'The series will end this autumn. The decision comes three weeks after Ottilie Marr asked for a pay rise.',
      ],
    },
    {
      framing: 'fee-sank-series',
      expected: null,
      wordings: [
        'Viewers blame Ottilie Marr’s fee for the end of the series.',
        'Three former colleagues said that Ottilie Marr’s fee ended the series.',
        'One camp is convinced that Ottilie Marr’s fee ended the series.',
        'The tale that a fee sank the series is, he says, a tale.',
        'A violinist, who asked not to be named, maintains that the fee ended the series.',
        'A profile of Ivo Penn in April stated that a pay demand had ended the series.',
        'A row over a fee almost put an end to the series.',
        'A fee cost the series three episodes, and it went on.',
        'Fans have called for the cancellation of the series over her pay demand.',
        'The cancellation of the series has led Quay Television to look at the pay demand again.',
        'A pay demand may one day cost the channel that series.',
        'Actors protest at the end of the series.',
        'Ottilie Marr’s pay demand stopped the series for the weekend.',
        'The series ended because of a tight schedule, and the fee was paid.',
      ],
    },
    {
      framing: 'channel-axed-series',
      expected: 'minor',
      wordings: [
        'The series was nine years old. Quay Television called it off in March.',
        'Quay Television’s decision to cancel the series took no account of Ivo Penn.',
        'Quay Television’s cancellation of the series surprised Ivo Penn.',
        'Quay Television pulled the plug on the country’s most talked-about series.',
        'The series was axed by Quay Television after losses on plays that nobody wanted to see.',
        'Since Quay Television axed the series, eleven writers have left, and some of them are said to be in Leeds.',
      ],
    },
    {
      framing: 'channel-axed-series',
      expected: null,
      wordings: ['Quay Television on the axing of the series: we argued against it.'],
    },
    {
      framing: 'fee-played-no-part',
      expected: 'minor',
      wordings: [
        'Ottilie Marr’s fee had nothing to do with the cancellation in March.',
        'The fee played no part in the Salt Cellars demise, the channel insists.',
        'Her pay demand played no part in the end of the series, whatever you may have read.',
        'Ivo Penn said that the pay demand had nothing to do with the end of the series, and the sums were smaller than reported.',
        'Her fee was irrelevant to the demise of the series.',
      ],
    },
    {
      framing: 'six-hundred-jobs',
      expected: 'minor',
      wordings: [
        'Ivo Penn is certain that there will be six hundred jobs.',
        'Ivo Penn, 61, was hired on a promise of 600 jobs.',
        'Ivo Penn, who gave the town a plain, handsome promise of 600 jobs, was absent.',
        'Ivo Penn promised 600 jobs. If it rains, the studio is dry.',
      ],
    },
    {
      framing: 'six-hundred-jobs',
      expected: 'material',
      wordings: [
        'Ivo Penn has promised not to take a penny when he goes.',
        'Ivo Penn promised 600 jobs, including those who had only catered.',
      ],
    },
    {
      framing: 'six-hundred-jobs',
      expected: null,
      wordings: [
        'A caller accused Ivo Penn of having promised 600 jobs.',
        'A clip says that Ivo Penn promised 600 jobs. He did no such thing.',
        'Ivo Penn ‘can’t promise’ to keep 600 jobs.',
        'Ivo Penn promised 600 jobs until filming ends.',
      ],
    },
  ],
};
