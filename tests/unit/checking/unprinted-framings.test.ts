import { describe, expect, it } from 'vitest';
import { checkArticle } from '../../../utils/checking/check-article';
import type { Report } from '../../../utils/model';
import { articleFromBlocks, type BlockText } from '../../../utils/text/article-text';
import { legendWestIndex } from '../../support/stories';

const fair = 'John Legend on his friendship with Kanye West';
const lead = 'John Legend has spoken about his falling-out with Kanye West, an old friend.';
const asserting = 'Trump ended John Legend’s friendship with Kanye West';
const strained = 'Trump put a strain on John Legend’s friendship with Kanye West';
const title = (text: string): BlockText => ({ role: 'shared-title', text });
const summary = (text: string): BlockText => ({ role: 'shared-summary', text });
const picture = (text: string): BlockText => ({ role: 'alt-text', text });

/** The report on a page that prints a headline and paragraphs, and says more without printing it. */
function check(
  unprinted: readonly BlockText[],
  headline = fair,
  paragraphs: readonly string[] = [lead],
): Report {
  const article = articleFromBlocks(
    { id: 'test', published: { date: '2022-08-06', from: 'given' } },
    [
      { role: 'headline', text: headline },
      ...paragraphs.map((text) => ({ role: 'paragraph' as const, text })),
      ...unprinted,
    ],
  );
  const report = checkArticle(article, legendWestIndex);
  for (const { start, end, text } of report.findings)
    expect(article.text.slice(start, end)).toBe(text);
  return report;
}

const framingsOf = ({ findings }: Report) =>
  findings.map(({ text, severity, unprinted }) => ({
    text,
    severity,
    unprinted: unprinted ?? null,
  }));

describe('a framing that the page does not print', () => {
  it.each([
    ['in the title shown where the page is shared', title(asserting)],
    [
      'in the summary below it',
      summary('John Legend says that his friendship with Kanye West is over because of Trump.'),
    ],
    [
      'in the description of a picture',
      picture('Kanye West in the red hat that ended his friendship with John Legend, 2018'),
    ],
    [
      'in the description of a picture, at the end of a longer one',
      picture(
        'Kanye West on stage in 2019, the year after Trump had cost him his friendship with Legend',
      ),
    ],
  ])('is found %s, with its place', (_, block) => {
    expect(framingsOf(check([block]))).toEqual([
      expect.objectContaining({ severity: 'material', unprinted: block.role }),
    ]);
  });

  it('is found under a headline that says the opposite, for the card does not show that', () => {
    const report = check(
      [title(asserting)],
      'Trump did not end our friendship, says John Legend of Kanye West',
    );
    expect(framingsOf(report)).toEqual([
      { text: asserting, severity: 'material', unprinted: 'shared-title' },
    ]);
  });

  it('is found in the language of the page', () => {
    const report = check(
      [title('Trump acabó con la amistad de John Legend y Kanye West')],
      'John Legend habla de su amistad con Kanye West',
      ['El cantante habló de la ruptura de su amistad con el rapero en un pódcast.'],
    );
    expect(framingsOf(report)).toHaveLength(1);
  });
});

describe('words that the page does not print are fair', () => {
  it.each([
    [
      'where both causes are named',
      title(
        'John Legend: our friendship ended over West’s run for president and his support of Trump',
      ),
    ],
    ['where they ask', title('Did Trump end John Legend’s friendship with Kanye West?')],
    [
      'where they report the correction',
      summary('Legend says that it was not Trump who ended his friendship with West.'),
    ],
    [
      'where they quote somebody else',
      picture('A post claiming that Trump ended John Legend’s friendship with Kanye West'),
    ],
    [
      'where they only show the people',
      picture('John Legend and Kanye West at the Grammys in 2006 (Agency)'),
    ],
  ])('%s', (_, block) => {
    expect(framingsOf(check([block]))).toEqual([]);
  });

  it('where a strain in the title is shared out in the summary below it', () => {
    const shared = summary('West’s own run for president did the rest, the singer said.');
    expect(framingsOf(check([title(strained)]))).toEqual([
      expect.objectContaining({ severity: 'minor' }),
    ]);
    expect(framingsOf(check([title(strained), shared]))).toEqual([]);
  });

  it('on a page whose headline announces that it puts the claim right', () => {
    const headline = 'Fact check: Trump and the friendship of John Legend and Kanye West';
    expect(framingsOf(check([picture(asserting), title(asserting)], headline))).toEqual([]);
  });

  it('on a page that is not about the story', () => {
    const report = check([title(asserting)], 'Library opens on Sundays', [
      'The library of Cedar Rapids will open on Sundays from May, the city said.',
    ]);
    expect(report.story?.detected).toBe(false);
    expect(report.findings).toEqual([]);
  });
});

describe('of several assertions of one framing', () => {
  it('the printed one is marked, where none is graver', () => {
    expect(framingsOf(check([title(asserting), picture(asserting)], asserting))).toEqual([
      { text: asserting, severity: 'material', unprinted: null },
    ]);
  });

  it('an unprinted one is shown in its place where it is graver', () => {
    expect(framingsOf(check([title(asserting)], strained))).toEqual([
      { text: asserting, severity: 'material', unprinted: 'shared-title' },
    ]);
  });

  it('the title comes before the picture', () => {
    expect(framingsOf(check([title(asserting), picture(asserting)]))).toEqual([
      { text: asserting, severity: 'material', unprinted: 'shared-title' },
    ]);
  });
});

describe('words that the page does not print', () => {
  it('are neither quotations nor compared with the record', () => {
    const misquoted = '“We stopped being close because he adored Trump,” says John Legend';
    const report = check([title(misquoted), summary(misquoted), picture(misquoted)]);
    expect(report.quotations).toEqual([]);
    expect(report.findings.filter(({ kind }) => kind !== 'mischaracterization')).toEqual([]);
  });

  it('change nothing about what is found in those it prints', () => {
    const paragraphs = [
      lead,
      '“I talked to him with anger and with contempt,” Legend told The New Yorker.',
      'Trump was what ended the friendship, he said in 2019.',
    ];
    const unprinted = [
      title('John Legend and Kanye West: how it went'),
      picture('Kanye West and Donald Trump at the White House in 2018'),
    ];
    const plain = check([], fair, paragraphs);
    const more = check(unprinted, fair, paragraphs);
    expect(plain.findings.length).toBeGreaterThan(0);
    expect(more).toEqual(plain);
  });
});
