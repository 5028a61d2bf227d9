import type { InventedCase } from './case';

export const hollisBand: InventedCase = {
  story: {
    id: 'hollis-band',
    title: 'The end of the band Paper Lanterns',
    gate: {
      people: ['jude-hollis', 'nell-okoye'],
      topics: ['Paper Lanterns', 'band', 'split', 'tour', 'break-up', 'album'],
    },
    people: [
      {
        id: 'jude-hollis',
        name: 'Jude Hollis',
        pronoun: 'he',
        names: ['Jude Hollis', 'Hollis', 'Jude'],
        roles: ['guitarist', 'songwriter'],
      },
      {
        id: 'nell-okoye',
        name: 'Nell Okoye',
        pronoun: 'she',
        names: ['Nell Okoye', 'Okoye', 'Nell'],
        roles: ['singer', 'vocalist'],
      },
    ],
    framings: [
      {
        id: 'film-split-the-band',
        kind: 'cause',
        people: ['jude-hollis', 'nell-okoye'],
        event: {
          bond: ['band', 'Paper Lanterns', 'duo', 'group'],
          ended: ['split', 'break up', 'end', 'disband', 'dissolve', 'call it a day'],
          strained: ['strain', 'row', 'tension', 'cool'],
        },
        cause: {
          words: ['film', 'film role', 'Hollywood', 'acting', 'movie'],
        },
        otherCause: {
          words: ['hearing', 'tinnitus', 'exhaustion', 'touring'],
        },
      },
      {
        id: 'okoye-left',
        kind: 'agency',
        severity: 'minor',
        people: ['jude-hollis', 'nell-okoye'],
        agent: 'nell-okoye',
        event: {
          bond: ['band', 'Paper Lanterns', 'duo', 'group'],
          ended: ['leave', 'quit', 'walk out', 'break up', 'split', 'end'],
        },
      },
      {
        id: 'reunion',
        kind: 'claim',
        people: ['nell-okoye'],
        claimant: 'nell-okoye',
        claim: [
          'band will return',
          'reunite',
          'reunion',
          'play together again',
          'get back together',
        ],
        widenings: ['certainly', 'for good', 'definitely', 'whatever happens', 'full tour'],
        qualifiers: [
          'one concert',
          'single concert',
          'for charity',
          'if Jude’s hearing',
          'his hearing',
        ],
      },
    ],
  },
  headline: 'Paper Lanterns: Hollis and Okoye',
  lead: 'Jude Hollis and Nell Okoye were Paper Lanterns.',
  rows: [
    {
      framing: 'film-split-the-band',
      expected: 'material',
      wordings: [
        'Paper Lanterns split because of a film.',
        'Hollywood broke up the band.',
        'The band broke up over Okoye’s film role.',
        'A film role ended Paper Lanterns.',
        'Hollis and Okoye went their separate ways because she wanted to make movies.',
        'It was Hollywood that finished off Paper Lanterns.',
        'The end of the band was down to a film.',
        'The duo called it a day because of her acting.',
        'What split Hollis and Okoye was a film.',
        'The band did not survive Hollywood.',
      ],
    },
    {
      framing: 'film-split-the-band',
      expected: 'minor',
      wordings: [
        'The duo disbanded a year after the film.',
        'The film put a strain on the band.',
        'Acting came between Hollis and Okoye.',
      ],
    },
    {
      framing: 'film-split-the-band',
      expected: null,
      wordings: [
        'The band broke up over his hearing and her film.',
        'The film did not split the band, says Okoye.',
        'Hollis and Okoye wrote the music for a film before they split.',
        'The film tells of a band that breaks up.',
        'Did Hollywood break up Paper Lanterns?',
        'Hollis left the cinema before the film had ended.',
        'Fans still think that Hollywood broke up the band.',
        'It was not the film, Hollis says, that ended the band.',
        'The band split because of his tinnitus.',
      ],
    },
    {
      framing: 'okoye-left',
      expected: 'minor',
      wordings: [
        'Nell Okoye quit the band.',
        'Okoye walked out of Paper Lanterns.',
        'Nell broke up the group.',
        'The band was broken up by its singer, Nell Okoye.',
        'Singer Nell Okoye leaves Paper Lanterns',
        'Okoye turned her back on the band.',
        'Okoye, tired of buses, ended the duo.',
      ],
    },
    {
      framing: 'okoye-left',
      expected: null,
      wordings: [
        'Okoye did not leave the band.',
        'Okoye left the stage while the band played on.',
        'Okoye and Hollis broke up the band together.',
        'Okoye says that the band simply ended.',
        'Hollis quit the band first, Okoye says.',
        'Okoye was in tears when the band ended.',
        'Okoye had thought of leaving the band.',
      ],
    },
    {
      framing: 'reunion',
      expected: 'minor',
      wordings: [
        'Okoye has promised that the band will return.',
        'Nell Okoye announced a reunion.',
        'Okoye said that they would play together again.',
        'The band is to reunite, Okoye has said.',
        'Okoye vowed to bring the band back.',
      ],
      missed: ['Nell Okoye: we will be back'],
    },
    {
      framing: 'reunion',
      expected: 'material',
      wordings: [
        'Okoye promised a full tour of the reunited band.',
        'The band will definitely get back together, Okoye has said.',
        'Okoye vowed that Paper Lanterns would return for good.',
      ],
    },
    {
      framing: 'reunion',
      expected: null,
      wordings: [
        'Okoye said that the band would return for one concert.',
        'Okoye promised a reunion if his hearing allowed it.',
        'Okoye hopes for a reunion.',
        'Okoye ruled out a reunion.',
        'Okoye has not promised a reunion.',
        'Hollis said that Okoye had promised a reunion.',
        'Okoye will not reunite with Hollis.',
        'The reunion of the Saltwick Boys took place in May, Okoye said.',
        'Is a reunion on the cards, Okoye was asked.',
      ],
    },
  ],
};
