import { describe, expect, it } from 'vitest';
import { addressWords } from '../../../utils/text/address-words';
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
  {
    why: 'a short excerpt that means the two by a word for both',
    headline: '',
    paragraphs: [
      'The two became estranged after West came out for Trump.',
      'Legend spoke of “obsessions”.',
    ],
  },
  {
    why: 'another language with a word for the bond',
    headline: 'John Legend habla de Kanye West',
    paragraphs: ['El cantante cuenta que su amistad con el rapero ya no es la misma que antes.'],
  },
  {
    why: 'a headline that names nobody, and then who',
    headline: 'How a great friendship ended',
    paragraphs: ['Kanye West had plans of his own. John Legend did not share them.'],
  },
  {
    why: 'one of the two by what he made, in another language',
    headline: '',
    paragraphs: [
      'Der „Ordinary People“-Sänger und Kanye West haben sich zerstritten, und die Freundschaft ist vorbei.',
    ],
  },
  {
    why: 'an entry about one in a list about the other',
    headline: 'Who is still speaking to Ye?',
    paragraphs: [
      'Pusha T. Status: loyal.',
      'John Legend. Status: no longer friends. Reason: taste.',
    ],
  },
  {
    why: 'bare surnames side by side, behind a full stop',
    headline: 'Show notes',
    paragraphs: ['Some fans blame Trump. Legend and Ye broke up, they say, and Legend does not.'],
  },
  {
    why: 'the other cause, in a sentence with both',
    headline: 'The long read',
    paragraphs: ['John Legend would not back the White House bid of Kanye West.'],
  },
  {
    why: 'words for a bond, in a sentence that means both by a pronoun',
    headline: 'Notes from the tour',
    paragraphs: ['Kanye West was in town. He and John Legend have not been close for years.'],
  },
  {
    why: 'a name that the conjunction “that” introduces',
    headline: 'What was said',
    paragraphs: ['It is said that Legend and Kanye West are friends no more.'],
  },
  {
    why: 'a sentence that asserts the framing, whatever the rest is about',
    headline: 'Ten partnerships of pop',
    paragraphs: ['Number six ended when Trump broke up John Legend and Kanye West.'],
  },
];

const notCovered: readonly {
  readonly why: string;
  readonly headline: string;
  readonly paragraphs: readonly string[];
}[] = [
  {
    why: 'a likeness to the two',
    headline: 'Two bakers fall out',
    paragraphs: ['Friends compare it to Kanye West and John Legend, with more flour.'],
  },
  {
    why: 'a feud of one of them with somebody else, the other one a guest',
    headline: 'Drake on Kanye West',
    paragraphs: [
      'The rapper’s feud with Drake goes on, Kanye West has said.',
      'A tape from the sessions, which also has John Legend on keys, came up for sale.',
    ],
  },
  {
    why: 'another language without a word for the bond',
    headline: 'Los premios de la noche',
    paragraphs: [
      'John Legend y Kanye West fueron los ganadores de la noche en la gala de los premios.',
    ],
  },
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
    why: 'somebody else on the friendship, and one of the two in the credits',
    headline: 'Kid Cudi on the end of a friendship',
    paragraphs: [
      'Cudi says it would take a miracle for him to be friends with Kanye West again.',
      'John Legend sang on the demos that West made around then.',
    ],
  },
  {
    why: 'titles of songs, and a friendship in a play',
    headline: 'A drama about a band that split over an election',
    paragraphs: [
      'The bassist votes for Trump, and their friendship ends in a van.',
      'The soundtrack leans on Kanye West’s “Real Friends” and John Legend’s “Ordinary People.”',
    ],
  },
  {
    why: 'other people who fell out beside the two names',
    headline: 'The duet that never was',
    paragraphs: [
      'A track with the cloned voices of John Legend and Kanye West was taken down.',
      'The engineers who made it are no longer friends and have ended their partnership.',
    ],
  },
  {
    why: 'a stranger with a hyphen and one of the two',
    headline: 'A listening party',
    paragraphs: [
      'Jay-Z has not forgiven his friend Kanye West; their fallout is old.',
      'John Legend came in a linen suit.',
    ],
  },
  {
    why: 'a wedding, and what somebody is to the groom',
    headline: 'Kim Kardashian and Kanye West marry in Florence',
    paragraphs: ['John Legend, a friend of the groom, sang “All of Me” as they walked in.'],
  },
  {
    why: 'another West who fell out with somebody',
    headline: 'Coach Danny West quits over Trump remark',
    paragraphs: ['West said that he and the club were no longer friends.'],
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
    why: 'a writer’s own friendship, with a concert of each of the two',
    headline: 'What the vote broke',
    paragraphs: [
      'I lost my oldest friend over the vote. We had been to hear John Legend, and once Kanye West.',
    ],
  },
  {
    why: 'what a writer told her sister',
    headline: 'Our song was by John Legend',
    paragraphs: [
      'My husband played Kanye West. “It’s up to him whether he can get past that,” I told my sister.',
    ],
  },
  {
    why: 'a song about a lost friend',
    headline: 'Clip taken down',
    paragraphs: ['In it, copies of John Legend and Kanye West sing about “a friend I lost”.'],
  },
  {
    why: 'a wedding at which one played for the other',
    headline: 'Roses for the bride',
    paragraphs: [
      'John Legend played for his friend Kanye West.',
      'No feud, no rain and no speeches: only roses.',
    ],
  },
  {
    why: 'a friend of one of the two, the other one in the credits',
    headline: 'Kid Cudi and Kanye West: friends again',
    paragraphs: ['The two made up in June.', 'Also on the album: a John Legend feature.'],
  },
  {
    why: 'the wild West',
    headline: 'The outlaw John Wesley Hardin',
    paragraphs: ['The legend of the man often overshadows his feuds in the American West.'],
  },
  {
    why: 'friends of the reader, in a list of songs',
    headline: 'Ten songs for a drive with friends',
    paragraphs: [
      '“Glory” by John Legend: for the bridge at dusk.',
      '“Stronger” by Kanye West: when your old friends in the back fall asleep.',
    ],
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

describe('the headline that an address carries', () => {
  it.each([
    ['https://a.test/2022/08/john-legend-on-his-friend-12345.html', 'john legend on his friend'],
    ['https://a.test/news/4711-why-the-two-fell-out?ref=home#top', 'why the two fell out'],
    ['https://a.test/musica/la-amistad-que-termin%C3%B3', 'la amistad que termino'],
    ['https://a.test/story/a_b_c_d/', 'a b c d'],
    ['https://a.test/news/story-20221', ''],
    ['https://a.test/?p=98041', ''],
    ['https://a.test/%E0%A4%A-broken-but-four-words', '%e0%a4%a broken but four words'],
    [null, ''],
  ])('of %s is "%s"', (url, words) => {
    expect(addressWords(url)).toBe(words);
  });
});
