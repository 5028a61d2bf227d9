import type { InventedCase } from './case';

export const brookSchool: InventedCase = {
  story: {
    id: 'brook-school',
    title: 'Why Brook School changed its head',
    gate: {
      people: ['helen-marsh'],
      topics: [
        'Brook School',
        'school',
        'head teacher',
        'resignation',
        'uniform',
        'fees',
        'parents',
      ],
    },
    people: [
      {
        id: 'helen-marsh',
        name: 'Helen Marsh',
        pronoun: 'she',
        names: ['Helen Marsh', 'Marsh', 'Mrs Marsh'],
        roles: ['head teacher', 'headmistress', 'head'],
      },
      {
        id: 'peter-vann',
        name: 'Peter Vann',
        pronoun: 'he',
        names: ['Peter Vann', 'Vann'],
        roles: ['chair of governors', 'governor'],
      },
    ],
    framings: [
      {
        id: 'phones-cost-her-the-post',
        kind: 'cause',
        people: ['helen-marsh'],
        event: {
          bond: ['school', 'post', 'head', 'headship'],
          ended: ['resign', 'leave', 'step down', 'departure', 'go'],
          strained: ['dispute', 'upset', 'anger'],
        },
        cause: {
          words: ['phone ban', 'ban on phones', 'phones'],
        },
        otherCause: {
          words: ['budget', 'inspection', 'inspectors', 'new job'],
        },
      },
      {
        id: 'vann-got-rid-of-her',
        kind: 'agency',
        severity: 'minor',
        people: ['helen-marsh', 'peter-vann'],
        agent: 'peter-vann',
        event: {
          bond: ['head', 'head teacher', 'Marsh'],
          ended: ['sack', 'get rid of', 'force out', 'push out', 'drive out'],
        },
      },
      {
        id: 'phones-no-part',
        kind: 'overcorrection',
        severity: 'minor',
        people: ['helen-marsh'],
        event: {
          bond: ['school', 'post', 'head', 'headship'],
          ended: ['resign', 'leave', 'step down', 'departure', 'go'],
        },
        cause: {
          words: ['phone ban', 'ban on phones', 'phones'],
        },
        otherCause: {
          words: ['budget', 'inspection', 'inspectors', 'new job'],
        },
        denials: ['nothing to do with', 'no part'],
      },
      {
        id: 'fees-frozen',
        kind: 'claim',
        people: ['helen-marsh'],
        claimant: 'helen-marsh',
        claim: ['fees will not go up', 'freeze fees', 'no rise in fees'],
        widenings: ['every pupil', 'ever', 'all parents'],
        qualifiers: ['for pupils already', 'current pupils', 'next year'],
      },
      {
        id: 'small-classes',
        kind: 'claim',
        people: ['helen-marsh'],
        claimant: 'helen-marsh',
        claim: ['no class of more than twenty', 'twenty children in a class', 'classes of twenty'],
        widenings: ['every class', 'all classes', 'never more'],
        qualifiers: ['in the infants', 'first two years', 'if the roll'],
      },
    ],
  },
  headline: 'Brook School and its head teacher',
  lead: 'Helen Marsh was head teacher of Brook School; Peter Vann is chair of governors.',
  rows: [
    {
      framing: 'phones-cost-her-the-post',
      expected: 'material',
      wordings: [
        'Helen Marsh resigned because of the phone ban.',
        'The ban on phones has cost the head teacher her post.',
        'Mrs Marsh has gone, and the phone ban is the reason.',
        'Phones were the downfall of Helen Marsh.',
        'The head stepped down over phones.',
        'It was her ban on phones that forced Marsh to leave.',
        'Marsh left Brook School because parents would not accept the phone ban.',
        'Head teacher quits in row over phone ban',
        'What brought Helen Marsh down was a ban on phones.',
        'Marsh paid for the phone ban with her job.',
        'A phone ban led to the resignation of Helen Marsh.',
        'Her resignation is being put down to nothing but the phone ban.',
      ],
    },
    {
      framing: 'phones-cost-her-the-post',
      expected: 'minor',
      wordings: [
        'Marsh resigned a fortnight after the phone ban.',
        'The ban on phones upset the school.',
        'Weeks after she had banned phones, Helen Marsh was gone.',
      ],
    },
    {
      framing: 'phones-cost-her-the-post',
      expected: null,
      wordings: [
        'Marsh resigned over the phone ban and the budget.',
        'Marsh did not resign because of the phone ban.',
        'Marsh left her phone at the school.',
        'The phone ban will stay now that Marsh has left.',
        'Pupils left their phones at the gate when Marsh was head.',
        'Parents say that the phone ban drove her out.',
        'Did phones cost Helen Marsh her post?',
        'Marsh has never said that she resigned because of phones.',
        'A teacher resigned because of the phone ban.',
      ],
    },
    {
      framing: 'vann-got-rid-of-her',
      expected: 'minor',
      wordings: [
        'Peter Vann sacked the head teacher.',
        'Vann forced Helen Marsh out.',
        'The chair of governors got rid of Marsh.',
        'Marsh was pushed out by Peter Vann.',
        'Vann told Marsh to clear her desk.',
      ],
      missed: ['Peter Vann engineered her departure.'],
    },
    {
      framing: 'vann-got-rid-of-her',
      expected: null,
      wordings: [
        'Vann did not sack Marsh.',
        'Vann thanked Marsh for eleven years.',
        'Vann wanted to keep Marsh.',
        'Marsh sacked a caterer on the advice of Vann.',
        'The governors outvoted Vann and dismissed Marsh.',
        'Vann has been pushed out by the parents.',
      ],
    },
    {
      framing: 'phones-no-part',
      expected: 'minor',
      wordings: [
        'The phone ban had nothing to do with her resignation.',
        'Phones played no part whatever in the departure of Helen Marsh.',
      ],
    },
    {
      framing: 'phones-no-part',
      expected: null,
      wordings: [
        'The phone ban was not the main reason for her resignation.',
        'The phone ban had nothing to do with the fire drill.',
      ],
    },
    {
      framing: 'fees-frozen',
      expected: 'minor',
      wordings: [
        'Marsh promised that fees would not go up.',
        'Fees would stay as they were, Mrs Marsh told parents.',
        'Marsh announced a freeze on fees.',
        'The head teacher ruled out higher fees.',
      ],
      missed: ['Marsh had pledged to hold fees.'],
    },
    {
      framing: 'fees-frozen',
      expected: 'material',
      wordings: [
        'Marsh promised that fees would never go up.',
        'Marsh guaranteed all parents that fees would not go up.',
        'Not one parent would pay more, Marsh vowed: fees were frozen.',
      ],
    },
    {
      framing: 'fees-frozen',
      expected: null,
      wordings: [
        'Marsh promised that fees would not go up for current pupils.',
        'Marsh said that fees had not gone up.',
        'Marsh said that fees would go up by a tenth.',
        'Vann said that Marsh had promised to freeze fees.',
        'Marsh hoped to freeze fees.',
        'Marsh froze fees in 2030.',
        'Parents demanded that Marsh freeze fees.',
      ],
    },
    {
      framing: 'small-classes',
      expected: 'minor',
      wordings: [
        'Marsh promised classes of twenty.',
        'No class would have more than twenty children, Marsh said.',
        'Marsh pledged that there would be no class of more than twenty.',
        'Helen Marsh had promised twenty children in a class.',
      ],
    },
    {
      framing: 'small-classes',
      expected: 'material',
      wordings: [
        'Marsh promised that every class would have twenty children.',
        'Marsh vowed that no class would ever have more than twenty children.',
      ],
    },
    {
      framing: 'small-classes',
      expected: null,
      wordings: [
        'Marsh promised classes of twenty in the infants.',
        'Marsh taught a class of twenty.',
        'Marsh wants classes of twenty.',
        'Marsh never promised classes of twenty.',
        'There were more than twenty children in the class, Marsh said.',
        'Vann recalled that Marsh had promised classes of twenty.',
      ],
    },
  ],
};
