import type { InventedCase } from './case';

/** A coach and her club: what ended is her post, and the club is no party to it. */
export const coachAndClub: InventedCase = {
  story: {
    id: 'coach-and-club',
    title: 'Hanne Roos leaves Elmside Town',
    gate: {
      people: ['hanne-roos', 'elmside-town'],
      topics: ['resigned', 'resignation', 'transfers', 'head coach', 'left'],
    },
    people: [
      {
        id: 'hanne-roos',
        name: 'Hanne Roos',
        pronoun: 'she',
        names: ['Hanne Roos', 'Roos'],
        roles: ['head coach', 'coach'],
      },
      {
        id: 'elmside-town',
        name: 'Elmside Town',
        pronoun: 'they',
        names: ['Elmside Town', 'Elmside'],
        roles: ['club'],
      },
    ],
    framings: [
      {
        id: 'transfers-drove-out-roos',
        kind: 'cause',
        people: ['hanne-roos', 'elmside-town'],
        event: {
          bond: ['job', 'post', 'Elmside'],
          ended: ['leave', 'quit', 'resign', 'resignation', 'walk out', 'exit', 'end'],
          strained: ['row'],
        },
        cause: { words: ['transfer money', 'striker', 'signings', 'transfer freeze'] },
        otherCause: { words: ['husband', 'commute'] },
      },
    ],
  },
  headline: 'Hanne Roos and Elmside Town',
  lead: 'Hanne Roos was head coach of Elmside Town.',
  rows: [
    {
      framing: 'transfers-drove-out-roos',
      expected: 'material',
      wordings: [
        'Hanne Roos resigned on Friday over the club’s refusal to buy a striker.',
        'The reason why Roos is no longer at Elmside is a striker who was never signed.',
        'She walked out on account of the transfer money, she says.',
        'Why did Roos leave? Because the board would not fund the signings she wanted.',
        'The transfer freeze was what finally ended the Roos era.',
      ],
    },
    {
      framing: 'transfers-drove-out-roos',
      expected: null,
      wordings: [
        'Roos resigned in May. Two signings fell through because Roos had left, the club says.',
        'Elmside Town quit the league over the transfer money.',
      ],
    },
  ],
};
