import { describe, expect, it } from 'vitest';
import { checkText } from '../../support/stories';

const covered: readonly {
  readonly why: string;
  readonly headline: string;
  readonly paragraphs: readonly string[];
}[] = [
  {
    why: 'both people and their friendship in the headline',
    headline: 'John Legend on his friendship with Kanye West',
    paragraphs: ['The singer spoke to a podcast.'],
  },
  {
    why: 'aliases and epithets',
    headline: 'Why the “All of Me” singer and Ye fell out',
    paragraphs: ['John Legend has explained why he and Ye are no longer friends.'],
  },
  {
    why: 'a statement quoted, whatever the headline',
    headline: 'Lost harmonies',
    paragraphs: ['“It’s up to him whether he can get past that,” John Legend said.'],
  },
];

const notCovered: readonly {
  readonly why: string;
  readonly headline: string;
  readonly paragraphs: readonly string[];
}[] = [
  {
    why: 'one of the two alone',
    headline: 'John Legend releases an album',
    paragraphs: ['John Legend has made a double album of love songs.'],
  },
  {
    why: 'another friendship of one of them',
    headline: 'Kid Cudi on Kanye West friendship',
    paragraphs: [
      'Kid Cudi believes his friendship with Kanye West can never be fixed after a falling-out.',
    ],
  },
  {
    why: 'another West and a common noun',
    headline: 'Lakers mourn NBA legend Jerry West',
    paragraphs: ['Jerry West, a legend, was my friend, said a rival of many years.'],
  },
  {
    why: 'a club and its legend',
    headline: 'Meet a West Ham legend',
    paragraphs: ['A West Ham legend is forged in loyalty and an unbreakable bond with the fans.'],
  },
  {
    why: 'words like those of the record in a stranger’s mouth',
    headline: 'Orchestra and council end quarrel over roof',
    paragraphs: [
      '“We were never the closest of friends, the council and us,” said the director, Helen Marsh.',
    ],
  },
  {
    why: 'the wild West',
    headline: 'The outlaw John Wesley Hardin',
    paragraphs: ['The legend of the man often overshadows his feuds in the American West.'],
  },
];

describe('the story is seen by', () => {
  it.each(covered)('$why', ({ headline, paragraphs }) => {
    expect(checkText(headline, paragraphs).story?.detected).toBe(true);
  });
});

describe('the story is not seen in', () => {
  it.each(notCovered)('$why', ({ headline, paragraphs }) => {
    const report = checkText(headline, paragraphs);
    expect(report.story?.detected).toBe(false);
    expect(report.findings).toEqual([]);
  });
});
