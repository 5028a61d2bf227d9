import type { InventedCase } from './case';

export const lumenMonitors: InventedCase = {
  story: {
    id: 'lumen-monitors',
    title: 'Recall of the Lumen baby monitor',
    gate: {
      people: ['noor-hadley'],
      topics: ['Lumen', 'monitor', 'monitors', 'recall', 'recalled', 'refund', 'battery'],
    },
    people: [
      {
        id: 'noor-hadley',
        name: 'Noor Hadley',
        pronoun: 'she',
        names: ['Noor Hadley', 'Hadley', 'Ms Hadley'],
        roles: ['founder', 'chief executive', 'Lumen boss'],
      },
      {
        id: 'felix-arndt',
        name: 'Felix Arndt',
        pronoun: 'he',
        names: ['Felix Arndt', 'Arndt'],
        roles: ['engineer', 'whistleblower'],
      },
    ],
    framings: [
      {
        id: 'battery-caused-recall',
        kind: 'cause',
        people: [],
        event: {
          bond: ['monitor', 'monitors', 'Lumen', 'product'],
          ended: ['recall', 'withdraw', 'pull from shelves', 'take off sale'],
          strained: ['dent', 'hurt', 'trouble'],
        },
        cause: {
          words: ['battery', 'batteries', 'cheap battery', 'supplier'],
        },
        otherCause: {
          words: ['software', 'update', 'app', 'firmware'],
        },
      },
      {
        id: 'arndt-brought-it-down',
        kind: 'agency',
        severity: 'minor',
        people: ['felix-arndt'],
        agent: 'felix-arndt',
        event: {
          bond: ['Lumen', 'company', 'monitor', 'firm'],
          ended: ['sink', 'bring down', 'ruin', 'destroy'],
        },
      },
      {
        id: 'refund-for-all',
        kind: 'claim',
        people: ['noor-hadley'],
        claimant: 'noor-hadley',
        claim: ['full refund', 'refund customers', 'money back', 'refund every monitor'],
        widenings: ['every customer', 'everyone', 'no questions asked', 'whenever bought'],
        qualifiers: ['bought after March', 'since March', 'with a receipt', 'proof of purchase'],
      },
    ],
  },
  headline: 'Lumen and its monitors',
  lead: 'Noor Hadley founded Lumen, which makes baby monitors; Felix Arndt was an engineer there.',
  rows: [
    {
      framing: 'battery-caused-recall',
      expected: 'material',
      wordings: [
        'Lumen recalled its monitors because of a battery.',
        'A faulty battery forced Lumen to recall the monitor.',
        'The monitors were taken off the shelves over their batteries.',
        'Lumen withdrew the monitor on account of its batteries.',
        'Batteries were behind the recall of the monitor.',
        'What led to the recall was a cheap battery.',
        'The recall of the Lumen monitor was triggered by batteries that swelled.',
        'A cheap battery from a new supplier is why the monitor had to be recalled.',
      ],
    },
    {
      framing: 'battery-caused-recall',
      expected: 'minor',
      wordings: [
        'The monitor was recalled a week after the first battery caught fire.',
        'The battery has dented Lumen.',
      ],
    },
    {
      framing: 'battery-caused-recall',
      expected: null,
      wordings: [
        'Lumen recalled the monitor because of its battery and a bad software update.',
        'The recall of the monitor was not about the battery, Hadley said.',
        'Hadley recalled how she had soldered the first battery herself.',
        'Was it the battery that forced Lumen to recall its monitors?',
        'The monitor has a battery that lasts nine hours.',
        'Lumen recalled the monitor because its app could be hacked.',
        'Forums are full of people who put the recall down to the battery.',
      ],
    },
    {
      framing: 'arndt-brought-it-down',
      expected: 'minor',
      wordings: [
        'Felix Arndt brought down Lumen.',
        'The engineer who sank Lumen is looking for work.',
        'Lumen was ruined by Felix Arndt.',
        'Arndt, a quiet man, destroyed the company with one e-mail.',
        'Felix Arndt has brought the firm to its knees.',
      ],
    },
    {
      framing: 'arndt-brought-it-down',
      expected: null,
      wordings: [
        'Arndt did not bring Lumen down; the fires did.',
        'Arndt left Lumen in May.',
        'Arndt says that the directors ruined Lumen.',
        'Arndt could bring down the company, his lawyer says.',
        'Hadley accused Arndt of trying to destroy the company.',
      ],
    },
    {
      framing: 'refund-for-all',
      expected: 'minor',
      wordings: [
        'Hadley has promised customers a full refund.',
        'Lumen boss Noor Hadley said that buyers would have their money back.',
        'Parents will be refunded, Noor Hadley has said.',
        'Noor Hadley: full refund for Lumen monitors',
        'The founder has undertaken to reimburse parents.',
      ],
    },
    {
      framing: 'refund-for-all',
      expected: 'material',
      wordings: [
        'Hadley promised every customer a full refund.',
        'Everybody who ever bought a Lumen monitor would get their money back, Hadley vowed.',
        'Hadley pledged to refund all monitors, no questions asked.',
      ],
    },
    {
      framing: 'refund-for-all',
      expected: null,
      wordings: [
        'Hadley promised a full refund to those who bought after March.',
        'Hadley promised a full refund. Customers need proof of purchase.',
        'Hadley said that she could not promise a refund.',
        'Arndt said that Hadley had promised everyone a refund.',
        'Hadley hoped to be able to give customers their money back.',
        'Customers want their money back from Hadley.',
        'Hadley got her money back from the supplier.',
      ],
    },
  ],
};
