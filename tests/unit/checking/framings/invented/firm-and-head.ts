import type { InventedCase } from './case';

/** A caterer and its head: what ended is the firm’s contract, and a page may name the firm alone. */
export const firmAndHead: InventedCase = {
  story: {
    id: 'firm-and-head',
    title: 'Why Bramblecook left the school kitchens',
    gate: {
      people: ['gerrit-moss', 'nora-kell'],
      topics: ['free lunches', 'school meals', 'contract', 'kitchens', 'caterer'],
    },
    people: [
      {
        id: 'gerrit-moss',
        name: 'Gerrit Moss',
        pronoun: 'he',
        names: ['Gerrit Moss', 'Moss'],
        roles: ['managing director'],
      },
      {
        id: 'nora-kell',
        name: 'Nora Kell',
        pronoun: 'she',
        names: ['Nora Kell', 'Kell'],
        roles: ['council leader'],
      },
      {
        id: 'bramblecook',
        name: 'Bramblecook',
        pronoun: 'they',
        names: ['Bramblecook', 'Bramblecook Ltd'],
        roles: ['caterer'],
      },
    ],
    framings: [
      {
        id: 'lunches-drove-out-firm',
        kind: 'cause',
        people: ['bramblecook', 'gerrit-moss'],
        event: {
          bond: ['contract', 'school meals contract', 'Bramblecook'],
          ended: ['hand back', 'give up', 'quit', 'pull out', 'leave'],
          strained: [],
        },
        cause: { words: ['free lunches', 'free meals'] },
        otherCause: { words: ['invoices', 'debt'] },
      },
    ],
  },
  headline: 'Who will cook now? Three things to know',
  lead: 'The kitchens of the county’s schools will be empty by spring.',
  rows: [
    {
      framing: 'lunches-drove-out-firm',
      expected: 'material',
      wordings: [
        'Bramblecook handed back its school meals contract because of the free lunches.',
        'Had the county never brought in its free lunches, Bramblecook would still be cooking in our schools today.',
      ],
    },
    {
      framing: 'lunches-drove-out-firm',
      expected: 'minor',
      wordings: ['Bramblecook handed back its school meals contract after free lunches came in.'],
    },
    {
      framing: 'lunches-drove-out-firm',
      expected: null,
      wordings: [
        'Bramblecook handed back its school meals contract over invoices and the free lunches.',
        'Because Bramblecook is pulling out, the free lunches may stop sooner.',
        'Tarnfare handed back its school meals contract because of the free lunches.',
      ],
    },
  ],
};
