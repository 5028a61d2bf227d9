import type { InventedCase } from './case';

const firm = {
  bond: ['firm', 'law firm', 'partnership', 'partners', 'founders', 'Carver Lowe'],
  ended: ['end', 'dissolve', 'split', 'finish', 'tear apart', 'cost', 'walk out', 'demise'],
  strained: ['row', 'quarrel', 'wedge'],
};

/** A law firm that a mining firm is said to have ended: one noun for both, and the partners’ names for the firm. */
export const carverLowe: InventedCase = {
  story: {
    id: 'carver-lowe',
    title: 'The end of the firm Carver Lowe',
    gate: {
      people: ['ida-carver', 'piers-lowe'],
      topics: ['Carver Lowe', 'partnership', 'law firm', 'dissolved', 'split', 'legal clinic'],
    },
    people: [
      {
        id: 'ida-carver',
        name: 'Ida Carver',
        pronoun: 'she',
        names: ['Ida Carver', 'Carver', 'Ms Carver'],
        roles: ['solicitor'],
      },
      {
        id: 'piers-lowe',
        name: 'Piers Lowe',
        pronoun: 'he',
        names: ['Piers Lowe', 'Lowe', 'Mr Lowe'],
        roles: ['barrister'],
      },
    ],
    framings: [
      {
        id: 'mine-ended-firm',
        kind: 'cause',
        disputedBy: 'ida-carver',
        people: ['ida-carver', 'piers-lowe'],
        event: firm,
        cause: { words: ['mining firm', 'mining client', 'the mine', 'Tarrock'] },
        otherCause: { words: ['merger', 'refused to sign'] },
      },
      {
        id: 'carver-ended-firm',
        kind: 'agency',
        severity: 'minor',
        people: ['ida-carver', 'piers-lowe'],
        agent: 'ida-carver',
        event: { ...firm, ended: ['end', 'dissolve', 'walk out', 'scrap'] },
      },
      {
        id: 'clinic-kept',
        kind: 'claim',
        severity: 'minor',
        people: ['ida-carver'],
        claimant: 'ida-carver',
        claim: ['not charge for advice', 'no one will pay for advice', 'done with fees'],
        qualifiers: ['on Mondays', 'under twenty-five'],
        widenings: ['for good', 'unconditional', 'every client', 'everyone'],
      },
    ],
  },
  headline: 'Ida Carver and Piers Lowe: what we know of the firm',
  lead: 'Ida Carver and Piers Lowe had a law firm in the old town for thirteen years.',
  rows: [
    {
      framing: 'mine-ended-firm',
      expected: 'material',
      wordings: [
        'It was Tarrock that finished the firm of Carver and Lowe, as anyone who keeps a shop in the street will tell you.',
        'Carver and Lowe outside the court, two years before the mining client that tore their firm apart.',
        'Carver and Lowe in 2016, long before the split over the mine.',
        'The mining client finished Carver Lowe.',
        'According to Ida Carver, the mine split the firm.',
        'According to her own account, the mine ended her partnership with Lowe.',
        'It was the mining client that ended Carver’s partnership with Lowe, and nothing that has happened since has brought it back.',
        'Carver and Lowe, whose partnership ended over the mine, at a dinner in the spring of 2009.',
      ],
      missed: [
        'Tarrock has cost the town a meadow and, once Lowe had taken its money, his partnership with Carver.',
      ],
    },
    {
      framing: 'mine-ended-firm',
      expected: null,
      wordings: [
        'The firm was dissolved in 2019.',
        'Putting the end of the firm down to the mine is a lazy habit.',
        'To blame the mine for the split would be unfair.',
        'According to the Evening Tackle, it was the mine that split Carver from Lowe.',
        'According to her driver, the mine ended her partnership with Lowe.',
        'Two people close to Piers Lowe told this newspaper that the mine was what ended the partnership.',
        'The two founders had a furious row on Monday over the mine.',
        'The firm did not outlive that winter, whatever the mine had already done to it.',
        'In January Carver and Lowe had a quarrel over the mine, a row that was settled within the week.',
        'We said on 15 March that the founders had split over the mine.',
      ],
    },
    {
      framing: 'carver-ended-firm',
      expected: 'minor',
      wordings: [
        'Ms Carver is up at six. By seven she is on the wall. Breakfast is toast. In March she dissolved her partnership with Piers Lowe.',
        'Lowe, once the best-paid barrister in town, has been scrapped as a partner by Carver.',
      ],
    },
    {
      framing: 'carver-ended-firm',
      expected: null,
      wordings: [
        'Carver: my walking out on Lowe was never about the mine.',
        'If Carver can bear it, and if Lowe can forgive her, the partnership may return.',
      ],
    },
    {
      framing: 'clinic-kept',
      expected: 'minor',
      wordings: ['Carver gave her word in April that she would not charge for advice.'],
    },
    {
      framing: 'clinic-kept',
      expected: 'material',
      wordings: [
        'In announcing it she told the town that she was done with fees for good.',
        'At issue is the unconditional promise of no fees for advice, not to charge for advice, that Ida Carver gave in the spring.',
      ],
    },
    {
      framing: 'clinic-kept',
      expected: null,
      wordings: [
        'Hester Brill, who keeps a boat, promised not to charge for advice.',
        'The town has trusted her more since, according to the union. It has no clinic.',
      ],
    },
  ],
};
