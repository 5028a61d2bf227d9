import { describe, expect, it } from 'vitest';
import type { Report } from '../../../utils/model';
import { checkText } from '../../support/stories';

const report = (headline: string, ...paragraphs: readonly string[]): Report =>
  checkText(headline, [
    'John Legend has spoken about his falling-out with Kanye West.',
    ...paragraphs,
  ]);

const HEADLINE = 'John Legend on his friendship with Kanye West';

/** Words, speaker and kind of every quotation that repeats the record. */
function repeated({ quotations }: Report): readonly (readonly (string | null)[])[] {
  return quotations.flatMap(({ text, speaker, match }) =>
    match ? [[text, speaker?.person ?? null, match.kind]] : [],
  );
}

type Row = readonly [
  why: string,
  headline: string,
  paragraphs: readonly string[],
  found: readonly (readonly (string | null)[])[],
];

const rows: readonly Row[] = [
  [
    'a headline after a name and a colon',
    'John Legend: It’s up to him whether he can get past that',
    [],
    [['John Legend: It’s up to him whether he can get past that', 'john-legend', 'verbatim']],
  ],
  [
    'a paragraph that the one before introduces',
    HEADLINE,
    [
      'Legend put it like this:',
      'I talked to him with love and with empathy, and tried to help him see another way of looking at things.',
    ],
    [
      [
        'I talked to him with love and with empathy, and tried to help him see another way of looking at things.',
        'john-legend',
        'verbatim',
      ],
    ],
  ],
  [
    'a paragraph that nobody is named to have spoken',
    HEADLINE,
    [
      'Here is the answer in full:',
      'We never talked about politics before. It was never a part of our interaction.',
    ],
    [
      [
        'We never talked about politics before. It was never a part of our interaction.',
        null,
        'verbatim',
      ],
    ],
  ],
  [
    'the rest of a line after a colon',
    HEADLINE,
    [
      'Legend told her: We have not been friends for a while now, and so I’m not personally doing anything.',
    ],
    [
      [
        'We have not been friends for a while now, and so I’m not personally doing anything.',
        'john-legend',
        'verbatim',
      ],
    ],
  ],
  [
    'a signed line in capitals',
    HEADLINE,
    ['WE HAVE NOT BEEN FRIENDS FOR A WHILE NOW — JOHN LEGEND'],
    [['WE HAVE NOT BEEN FRIENDS FOR A WHILE NOW — JOHN LEGEND', 'john-legend', 'verbatim']],
  ],
  [
    'a signed line with its occasion',
    HEADLINE,
    ['It’s up to him whether he can get past that – John Legend, The New Yorker'],
    [
      [
        'It’s up to him whether he can get past that – John Legend, The New Yorker',
        'john-legend',
        'verbatim',
      ],
    ],
  ],
  [
    'no headline in other words',
    'John Legend: It is for him to say whether he can get past that',
    [],
    [],
  ],
  ['no few words after a colon', 'John Legend: We have lost touch', [], []],
  [
    'no sentence of the page’s own',
    HEADLINE,
    ['Legend said it was up to him whether he could get past that, and left it there.'],
    [],
  ],
  [
    'no paragraph that goes on in other words',
    HEADLINE,
    [
      'Legend put it like this:',
      'It’s up to him whether he can get past that, and many have tried.',
    ],
    [],
  ],
];

describe('words without marks that are on the record: found is', () => {
  it.each(rows)('%s', (_why, headline, paragraphs, found) => {
    expect(repeated(report(headline, ...paragraphs))).toEqual(found);
  });

  it('and given to another person they are misattributed', () => {
    const { findings } = report('Kanye West: It’s up to him whether he can get past that');
    expect(findings.map(({ kind }) => kind)).toEqual(['misattribution']);
  });
});

describe('quotation marks within another’s quotation', () => {
  it('hold words of the record, at any depth', () => {
    const found = repeated(
      report(
        HEADLINE,
        '“When Legend says ‘we haven’t been friends since, really,’ I listen,” said Constance Abara.',
        '“She told me, ‘He wrote “I stand my ground and I left,” and that “we really haven’t been close since then” hurt,’ and wept,” said Constance Abara.',
      ),
    );
    expect(found).toEqual([
      ['‘we haven’t been friends since, really,’', null, 'verbatim'],
      ['“we really haven’t been close since then”', null, 'verbatim'],
    ]);
  });

  it('are compared word by word', () => {
    const { findings } = report(
      HEADLINE,
      '“When Legend says ‘that was the only impetus for us having a strain in our friendship,’ I listen,” said Constance Abara.',
    );
    expect(findings.map(({ kind }) => kind)).toEqual(['misquote']);
  });

  it.each([
    '“I said ‘we are done’ and hung up on the plumber,” said Constance Abara.',
    '“My tutor says ‘pronouns are where the bodies are buried’ to everyone,” said Constance Abara.',
    '“Everyone knows ‘never the closest’ of anything,” said Constance Abara.',
  ])('are left alone where the record has no such words: %s', (words) => {
    expect(repeated(report(HEADLINE, words))).toEqual([]);
  });

  it('are the record’s own where it holds the outer words', () => {
    const found = repeated(
      report(
        HEADLINE,
        '“They were, like, ‘Man, that’s a stage name, John. You should go with that!’ I had already been performing around New York and Philly as John Stephens,” Legend said.',
      ),
    );
    expect(found.map(([text]) => text)).toHaveLength(1);
  });

  it('are read with the words round them', () => {
    const { findings } = report(
      HEADLINE,
      '“Legend does not think that they are ‘less friends because of the Trump thing,’ whatever you read,” said Constance Abara.',
    );
    expect(findings).toEqual([]);
  });
});
