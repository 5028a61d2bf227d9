import { describe, expect, it } from 'vitest';
import { findPassages } from '../../../utils/checking/quotations/find-passages';
import type { BlockRole } from '../../../utils/model';
import { articleFromBlocks } from '../../../utils/text/article-text';
import { fold } from '../../../utils/text/fold';

function quoted(paragraphs: readonly string[], role: BlockRole = 'paragraph'): readonly string[] {
  const article = articleFromBlocks(
    { id: 'test' },
    paragraphs.map((text) => ({ role, text })),
  );
  const text = fold(article.text).text;
  const page = { text, blocks: article.blocks, language: 'en', published: null, address: '' };
  return findPassages(page).map(({ inner }) => text.slice(inner.start, inner.end));
}

const single: readonly {
  readonly why: string;
  readonly text: string;
  readonly found: readonly string[];
}[] = [
  { why: 'curly marks', text: '“It’s up to him,” he said.', found: ['It’s up to him,'] },
  { why: 'straight marks', text: '"It\'s up to him," he said.', found: ["It's up to him,"] },
  {
    why: 'single marks with apostrophes inside',
    text: '‘I don’t think we’re less friends,’ he said.',
    found: ['I don’t think we’re less friends,'],
  },
  {
    why: 'straight single marks with a possessive inside',
    text: "'The defining trait of Trump's campaign was plain,' he tweeted.",
    found: ["The defining trait of Trump's campaign was plain,"],
  },
  {
    why: 'guillemets',
    text: 'Il a dit : « Nous ne sommes plus amis. »',
    found: [' Nous ne sommes plus amis. '],
  },
  {
    why: 'German low-high marks',
    text: 'Er sagte: „Wir sind keine Freunde.“',
    found: ['Wir sind keine Freunde.'],
  },
  { why: 'corner brackets', text: '「友人だった」と彼は言った。', found: ['友人だった'] },
  {
    why: 'a curly mark closed by a straight one',
    text: '“It was too much." He added more.',
    found: ['It was too much.'],
  },
  {
    why: 'marks within marks belong to the outer pair',
    text: '“They were like, ‘Man, that’s a stage name,’ and I laughed,” he said.',
    found: ['They were like, ‘Man, that’s a stage name,’ and I laughed,'],
  },
  {
    why: 'two pairs with the attribution between them',
    text: '“We aren’t friends,” said Legend, “as we used to be.”',
    found: ['We aren’t friends,', 'as we used to be.'],
  },
  { why: 'an inch mark opens nothing', text: 'The screen is 5" wide and 6" high.', found: [] },
  {
    why: 'a curly mark closed by a second opening one',
    text: '“It was too much.“ He added more.',
    found: ['It was too much.'],
  },
  {
    why: 'single marks with an elided “and” inside',
    text: '‘Salt ’n’ vinegar is not a meal,’ he said.',
    found: ['Salt ’n’ vinegar is not a meal,'],
  },
  {
    why: 'a mark that an attribution shows to be missing',
    text: '“It was too much, Lopez said on Monday.',
    found: ['It was too much,'],
  },
  {
    why: 'an elided word opens nothing',
    text: 'Rock ’n’ roll of the ’90s, ’cause they could.',
    found: [],
  },
  {
    why: 'a mark after a letter is an apostrophe',
    text: 'Donald Trump‘s presidency began, and fans‘ hopes ended.',
    found: [],
  },
];

describe('quotations in one paragraph', () => {
  it.each(single)('are found between $why', ({ text, found }) => {
    expect(quoted([text])).toEqual(found);
  });
});

describe('quotations over several paragraphs', () => {
  it('go on where a paragraph without a closing mark is followed by one that opens again', () => {
    expect(
      quoted([
        '“Why do we want our government involved?',
        '“It should not be even a discussion,” he said.',
      ]),
    ).toEqual(['Why do we want our government involved?', 'It should not be even a discussion,']);
  });

  it('make no claim about words after a stray mark beside a closed quotation', () => {
    expect(
      quoted([
        '“First,” he said. “then the mark was never closed and the page went on with its own words.',
        'Next paragraph.',
      ]),
    ).toEqual(['First,']);
  });
});

describe('quotations without marks', () => {
  it('stand after the labels of a transcript', () => {
    expect(
      quoted(['Axelrod: You weren’t alone in that.', 'Legend: I wasn’t alone in that.']),
    ).toEqual(['You weren’t alone in that.', 'I wasn’t alone in that.']);
  });

  it('stand after labels inside marks, where a whole transcript is quoted', () => {
    expect(
      quoted(['“LOPEZ: It was hard for us.', '“DIAZ: And then?', '“LOPEZ: It rained.”']),
    ).toEqual(['It was hard for us.', 'And then?', 'It rained.']);
  });

  it('do not stand after a single label, which is a caption or a heading', () => {
    expect(quoted(['Watch: John Legend at the piano.', 'He played all night.'])).toEqual([]);
  });

  it('stand in signed embeds, without the signature', () => {
    expect(
      quoted([
        'Weird how all these thinkers always land at the same place — John Legend (@johnlegend) October 9, 2022',
      ]),
    ).toEqual(['Weird how all these thinkers always land at the same place']);
  });

  it('stand in embeds that are signed with a handle alone', () => {
    expect(quoted(['We will be back in the spring. — @marialopez'])).toEqual([
      'We will be back in the spring.',
    ]);
  });

  it('stand in block quotations', () => {
    expect(quoted(['We were never the closest of friends.'], 'block-quotation')).toEqual([
      'We were never the closest of friends.',
    ]);
  });
});

describe('lines behind names', () => {
  it('are no speech where a list says something of each', () => {
    expect(
      quoted([
        'Drake: A long cold war over a song and a fence.',
        'Taylor Swift: The awards, then the phone call.',
        'John Legend: The cause was a red hat.',
      ]),
    ).toEqual([]);
  });

  it('are speech where somebody speaks twice, or of himself', () => {
    const talk = ['Axelrod: What happened?', 'Legend: Politics.', 'Axelrod: Only that?'];
    expect(quoted(talk)).toHaveLength(3);
    const round = ['Smith: I left early.', 'Jones: We stayed.', 'Brown: Nobody asked me.'];
    expect(quoted(round)).toHaveLength(3);
  });
});
