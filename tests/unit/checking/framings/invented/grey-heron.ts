import type { InventedCase } from './case';

export const greyHeron: InventedCase = {
  story: {
    id: 'grey-heron',
    title: 'Why the novel Grey Heron was withdrawn',
    gate: {
      people: ['silas-wray'],
      topics: ['Grey Heron', 'novel', 'book', 'publication', 'publisher', 'withdrawn', 'pulped'],
    },
    people: [
      {
        id: 'silas-wray',
        name: 'Silas Wray',
        pronoun: 'he',
        names: ['Silas Wray', 'Wray'],
        roles: ['novelist', 'author', 'writer'],
      },
      {
        id: 'odile-marchetti',
        name: 'Odile Marchetti',
        pronoun: 'she',
        names: ['Odile Marchetti', 'Marchetti'],
        roles: ['publisher', 'editor'],
      },
    ],
    framings: [
      {
        id: 'petition-killed-it',
        kind: 'cause',
        people: [],
        event: {
          bond: ['novel', 'book', 'Grey Heron', 'publication'],
          ended: ['withdraw', 'pulp', 'cancel', 'drop', 'pull'],
          strained: ['overshadow', 'delay', 'cloud'],
        },
        cause: {
          words: ['petition', 'readers’ petition', 'protest', 'outcry', 'students'],
        },
        otherCause: {
          words: ['plagiarism', 'borrowed passages', 'lawyer', 'lawyers', 'copyright'],
        },
      },
      {
        id: 'marchetti-pulped-it',
        kind: 'agency',
        severity: 'minor',
        people: ['odile-marchetti', 'silas-wray'],
        agent: 'odile-marchetti',
        event: {
          bond: ['novel', 'book', 'Grey Heron'],
          ended: ['pulp', 'withdraw', 'cancel', 'drop', 'pull', 'kill'],
        },
      },
      {
        id: 'petition-no-part',
        kind: 'overcorrection',
        severity: 'minor',
        people: [],
        event: {
          bond: ['novel', 'book', 'Grey Heron', 'publication'],
          ended: ['withdraw', 'pulp', 'cancel', 'drop', 'pull'],
        },
        cause: {
          words: ['petition', 'readers’ petition', 'protest', 'outcry', 'students'],
        },
        otherCause: {
          words: ['plagiarism', 'borrowed passages', 'lawyer', 'lawyers', 'copyright'],
        },
        denials: ['nothing to do with', 'no part'],
      },
      {
        id: 'never-write-again',
        kind: 'claim',
        people: ['silas-wray'],
        claimant: 'silas-wray',
        claim: [
          'will not write again',
          'give up writing',
          'stop writing',
          'last novel',
          'no more novels',
        ],
        widenings: ['never', 'ever', 'for good', 'a single line'],
        qualifiers: ['for two years', 'under his own name', 'until the case'],
      },
    ],
  },
  headline: 'Grey Heron: a novel and its end',
  lead: 'Silas Wray wrote the novel Grey Heron, and Odile Marchetti was to publish it.',
  rows: [
    {
      framing: 'petition-killed-it',
      expected: 'material',
      wordings: [
        'Grey Heron was withdrawn because of a petition.',
        'A petition killed the novel.',
        'The book was pulped over the protests of students.',
        'Grey Heron fell victim to an outcry.',
        'An outcry put paid to the novel.',
        'The publisher pulled the book because students would not have it in their library.',
        'Grey Heron never appeared, thanks to a petition.',
        'Novel pulped over petition',
        'It took a petition of four hundred names to stop the book.',
        'The withdrawal of Grey Heron was the work of a handful of students.',
      ],
    },
    {
      framing: 'petition-killed-it',
      expected: 'minor',
      wordings: [
        'The novel was dropped two days after the petition.',
        'The outcry overshadowed the publication.',
        'After a petition by students, the book was cancelled.',
      ],
    },
    {
      framing: 'petition-killed-it',
      expected: null,
      wordings: [
        'The novel was pulped because of borrowed passages and a petition.',
        'The petition did not kill the novel.',
        'Wray signed a petition because of the library closure.',
        'The petition was withdrawn in May.',
        'The students withdrew the petition when the book was pulped.',
        'It was plagiarism, not a petition, that killed the book.',
        'According to students, the petition killed the book.',
        'The idea that a petition stopped the novel is a legend of the trade.',
        'His earlier novel was dropped because of a protest.',
      ],
    },
    {
      framing: 'marchetti-pulped-it',
      expected: 'minor',
      wordings: [
        'Odile Marchetti pulped the novel.',
        'Marchetti has dropped Grey Heron.',
        'The book was withdrawn by its publisher, Odile Marchetti.',
        'Marchetti took the decision to pulp the book.',
        'Publisher Odile Marchetti pulls Silas Wray novel',
        'Marchetti buried Grey Heron.',
      ],
    },
    {
      framing: 'marchetti-pulped-it',
      expected: null,
      wordings: [
        'Marchetti did not pulp the novel.',
        'Marchetti wanted to save the book.',
        'Wray withdrew the book himself, says Marchetti.',
        'Marchetti was told to pulp the novel by the owners of the house.',
        'Marchetti dropped in on Wray while he was writing the novel.',
        'Marchetti refused to cancel the book.',
      ],
    },
    {
      framing: 'petition-no-part',
      expected: 'minor',
      wordings: [
        'The petition had nothing to do with the withdrawal of the novel.',
        'The students played no part in the end of Grey Heron.',
        'The withdrawal had nothing to do with any petition.',
      ],
    },
    {
      framing: 'petition-no-part',
      expected: null,
      wordings: [
        'The petition was not the reason why the book was pulped.',
        'The students had nothing to do with the film.',
        'The petition had nothing to do with it; the lawyers stopped the book.',
      ],
    },
    {
      framing: 'never-write-again',
      expected: 'minor',
      wordings: [
        'Wray has said that he will not write again.',
        'Silas Wray announced that he would give up writing.',
        'There would be no more novels, Wray said.',
        'Grey Heron was his last novel, Wray told Radio Tarn.',
        'Wray is to stop writing, he has announced.',
      ],
    },
    {
      framing: 'never-write-again',
      expected: 'material',
      wordings: ['Wray vowed never to write again.'],
      missed: [
        'Wray has sworn that he will not write a single line.',
        'Wray has given up writing for good, he said.',
      ],
    },
    {
      framing: 'never-write-again',
      expected: null,
      wordings: [
        'Wray said that he would not write for two years.',
        'Wray will not write again under his own name.',
        'Wray did not say that he would stop writing.',
        'Marchetti said that Wray would never write again.',
        'Wray may give up writing.',
        'Wray said that he could not stop writing.',
      ],
      missed: ['Wray wrote his last novel in Lisbon.'],
    },
  ],
};
