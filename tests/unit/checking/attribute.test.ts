import { describe, expect, it } from 'vitest';
import { findPassages } from '../../../utils/checking/quotations/find-passages';
import { attribute } from '../../../utils/checking/speakers/attribute';
import { frameOf } from '../../../utils/checking/speakers/frame';
import type { BlockRole } from '../../../utils/model';
import { articleFromBlocks } from '../../../utils/text/article-text';
import { fold } from '../../../utils/text/fold';

/** For each quotation, the words that name its speaker. */
function speakersIn(
  blocks: readonly { readonly role: BlockRole; readonly text: string }[],
): readonly (string | null)[] {
  const article = articleFromBlocks({ id: 'test' }, blocks);
  const page = {
    text: fold(article.text).text,
    blocks: article.blocks,
    language: 'en',
    published: null,
    address: '',
  };
  const passages = findPassages(page);
  return attribute(page, frameOf(page, passages), passages).map(
    (attribution) => attribution?.mention.text ?? null,
  );
}

const speakers = (...paragraphs: readonly string[]): readonly (string | null)[] =>
  speakersIn(paragraphs.map((text) => ({ role: 'paragraph', text })));

type Cases = readonly (readonly [why: string, text: string, named: readonly (string | null)[]])[];

const afterTheMarks: Cases = [
  ['whose answer it was', '“It was hard,” was Maria Lopez’s answer.', ['Maria Lopez']],
  ['from whom the reply came', '“It was hard,” came the reply from Maria Lopez.', ['Maria Lopez']],
  ['whose message reads so', '“It was hard,” reads a note by Maria Lopez.', ['Maria Lopez']],
  ['a verb after "since"', '“It was hard,” Maria Lopez has since conceded.', ['Maria Lopez']],
  ['words passed on', '“It was hard,” Maria Lopez was quoted as saying.', ['Maria Lopez']],
  [
    'words passed on by somebody',
    '“It was hard,” Maria Lopez was quoted by the Salem Post as saying.',
    ['Maria Lopez'],
  ],
  ['"how she put it"', '“It was hard” is how Maria Lopez put it.', ['Maria Lopez']],
  ['a signature with a year', '“It was hard.” — Maria Lopez, 2019', ['Maria Lopez']],
  ['a signature with a place', '“It was hard” – Maria Lopez, in Salem Weekly', ['Maria Lopez']],
  [
    'the introduction, not the main clause',
    'After Maria Lopez said that it was “hard,” Smith tweeted.',
    ['Maria Lopez'],
  ],
  [
    'the introduction of time, not the main clause',
    'Two days after Maria Lopez told us it was “hard,” the mayor posted a reply.',
    ['Maria Lopez'],
  ],
  ['subject and verb', '“It was hard,” Maria Lopez said.', ['Maria Lopez']],
  ['verb and subject', '“It was hard,” said Maria Lopez, who lives nearby.', ['Maria Lopez']],
  ['a title before the name', '“It was hard,” said Rep. Maria Lopez.', ['Rep. Maria Lopez']],
  ['a description', '“It was hard,” the 43-year-old singer said.', ['the 43-year-old singer']],
  ['a pronoun', 'The mayor arrived late. “It was hard,” she explained.', ['she']],
  ['a group', '“It was hard,” residents told the paper.', ['residents']],
  ['somebody related', '“It was hard,” Lopez’s former manager said.', ['Lopez’s former manager']],
  ['a noun with its place', '“It was hard,” a clerk in the mayor’s office said.', ['a clerk']],
  [
    'a name before its apposition',
    '“It was hard,” Ana Diaz, the mayor of Salem, said.',
    ['Ana Diaz'],
  ],
  ['"according to"', 'It “was hard all along,” according to Maria Lopez.', ['Maria Lopez']],
  ['"as she put it"', '“It was hard work,” as Maria Lopez puts it.', ['Maria Lopez']],
  ['a verb that seldom attributes', '“It was hard,” Lopez went on.', ['Lopez']],
  ['hearsay', '“It was hard,” Lopez is said to have told a friend.', ['Lopez']],
  ['a signature', '“It was hard.” — Maria Lopez', ['Maria Lopez']],
  ['an object of a preposition, not', '“It was hard,” Lopez said of Smith.', ['Lopez']],
  [
    'a clause about something else, not',
    'Lopez said: “It was hard,” when Smith asked her.',
    ['Lopez'],
  ],
  [
    'a title inside a phrase, not',
    '“It was hard,” the “Blue Moon” singer said.',
    ['the “Blue Moon” singer', null],
  ],
  ['a new sentence with an exclamation, not', '“It was hard!” Tears ran down her face.', [null]],
];

const beforeTheMarks: Cases = [
  [
    'the main clause, not what was once so',
    'Once Smith had announced his run, Maria Lopez texted him: “It was hard.”',
    ['Maria Lopez'],
  ],
  [
    'words with their year',
    'Maria Lopez’s words of 2019, “It was hard,” aged badly.',
    ['Maria Lopez'],
  ],
  ['a signature in brackets', '“It was hard” (Maria Lopez, 2019)', ['Maria Lopez']],
  [
    'the main clause, not its introduction',
    'After Smith announced his run, Maria Lopez texted him: “It was hard.”',
    ['Maria Lopez'],
  ],
  [
    'words passed on',
    'The Salem Post quoted Maria Lopez as saying, “It was hard.”',
    ['Maria Lopez'],
  ],
  [
    'words passed on, set between commas',
    'Maria Lopez, quoted in the Salem Post as saying “it was hard,” left.',
    ['Maria Lopez'],
  ],
  [
    'a message sent',
    'Once Smith had announced the vote, Maria Lopez sent him a note about it, “It was hard,” and he answered by leaving.',
    ['Maria Lopez'],
  ],
  ['a view', 'For Maria Lopez, “it was hard.”', ['Maria Lopez']],
  ['a wish', 'Maria Lopez hopes the mayor says, “It was hard.”', ['Maria Lopez']],
  [
    'a year before the name',
    'In the spring of 2019 Lopez told a podcast: “It was hard.”',
    ['Lopez'],
  ],
  ['a colon', 'Maria Lopez told reporters: “It was hard.”', ['Maria Lopez']],
  ['a fragment', 'Lopez said the vote was “a disgrace to the town.”', ['Lopez']],
  ['a contraction', 'She’s calling the vote “a disgrace to the town.”', ['She']],
  ['what she calls', 'The town faces what Lopez calls “a long winter.”', ['Lopez']],
  ['a passive with its agent', 'The vote was described by Lopez as “a sad day.”', ['Lopez']],
  ['being quoted', 'Lopez was quoted as saying the vote was “a sad day.”', ['Lopez']],
  ['a participle', 'Lopez left the room, saying the vote was “a sad day.”', ['Lopez']],
  ['a relative clause', 'He waved to Lopez, who replied: “It was hard.”', ['Lopez']],
  [
    'a relative clause between dashes',
    'Lopez — who once said it was “hard work” — left.',
    ['Lopez'],
  ],
  ['an infinitive', 'Lopez went on to call the vote “a disgrace to the town.”', ['Lopez']],
  ['"to her mind"', 'To Lopez, “the whole vote was a joke.”', ['Lopez']],
  [
    'the noun for what she said',
    'They laughed at Lopez’s claim that it was “hard work.”',
    ['Lopez'],
  ],
  ['nothing but her answer', 'Lopez’s answer: “It was hard work.”', ['Lopez']],
  ['the author of a message', 'Smith shared Lopez’s texts urging him to “think again.”', ['Lopez']],
  ['the outer of two who are one', 'Lopez said she recalled thinking, “It was hard.”', ['Lopez']],
  ['the inner of two', 'Smith said Lopez told him “it was hard to bear.”', ['Lopez']],
  ['whoever answers a question', 'When Smith asked about it, she agreed: “It was hard.”', ['she']],
  ['an introduction', 'After calling the vote “a sad day,” Lopez went home.', ['Lopez']],
  ['a day that is no subject', 'Two days later, Lopez said: “It was hard.”', ['Lopez']],
  [
    'a long name of an office',
    'Secretary of State Ana Diaz said: “It was hard.”',
    ['Secretary of State Ana Diaz'],
  ],
  ['a dateline first', 'SALEM, Ore. — Lopez left the room, saying it was “a sad day.”', ['Lopez']],
  [
    'parts of an introduction',
    'Last week, when asked in a late, long meeting, Lopez said: “It was hard.”',
    ['Lopez'],
  ],
  ['a person related to another', 'Lopez’s lawyer: “It was hard work.”', ['Lopez’s lawyer']],
];

const nobody: Cases = [
  ['nobody is named', 'There is a rule, “keep off the grass please,” in every park.', [null]],
  ['the saying is denied', 'Lopez did not say that it was “hard to bear.”', [null]],
  ['the saying is refused', 'Lopez declined to say whether it was “hard to bear.”', [null]],
  ['none of two says it', 'Neither Lopez nor Smith said it was “hard to bear.”', [null]],
  ['the passive has no agent', 'The vote was described as “a sad day for us.”', [null]],
  ['a thing has a name', 'She runs a group called “Friends of the Park.”', [null]],
  ['anybody might say it', 'Anyone who says “it was hard to bear” is wrong.', [null]],
  ['a rubric stands before the colon', 'MORE: “The ten best songs of the year”', [null]],
  ['a sentence only counts things', 'Two questions remain: “Who paid, and how much?”', [null]],
];

const severalMarks: Cases = [
  [
    'an attribution in the middle',
    '“It was hard,” Lopez said. “It always is.”',
    ['Lopez', 'Lopez'],
  ],
  [
    'an attribution at the end',
    'Whoever “takes a bribe” must “go at once,” Lopez said.',
    ['Lopez', 'Lopez'],
  ],
  ['two speakers in turn', '“Was it hard?” Diaz asked. “It was,” Lopez said.', ['Diaz', 'Lopez']],
  [
    'a sentence of his own between',
    '“It was hard,” Lopez said. She shrugged. “It always is.”',
    ['Lopez', 'Lopez'],
  ],
  [
    'a step on to more words',
    '“It was hard,” Lopez said. And, with a shrug: “It always is.”',
    ['Lopez', 'Lopez'],
  ],
  [
    'a title inside a phrase between',
    '“It was hard,” the “Blue Moon” singer said. “It always is.”',
    ['the “Blue Moon” singer', null, 'the “Blue Moon” singer'],
  ],
  ['a sentence about somebody right before', 'Lopez shrugged. “It was hard.”', ['Lopez']],
  ['a report before the quotation', 'The talks may fail, Lopez said. “It was hard.”', ['Lopez']],
];

describe('the speaker of a quotation', () => {
  it.each(afterTheMarks)('is found after the marks: %s', (_, text, named) => {
    expect(speakers(text)).toEqual(named);
  });

  it.each(beforeTheMarks)('is found before the marks: %s', (_, text, named) => {
    expect(speakers(text)).toEqual(named);
  });

  it.each(severalMarks)('speaks on: %s', (_, text, named) => {
    expect(speakers(text)).toEqual(named);
  });

  it.each(nobody)('is nobody where %s', (_, text, named) => {
    expect(speakers(text)).toEqual(named);
  });
});

describe('over several paragraphs the speaker', () => {
  it('goes on into the next paragraph of the same quotation', () => {
    expect(speakers('“It was hard,” Lopez said. “It still is.', '“And it will be.”')).toEqual([
      'Lopez',
      'Lopez',
      'Lopez',
    ]);
  });

  it('may be named only in the last paragraph of the quotation', () => {
    expect(speakers('“It was hard, and it still is.', '“And it will be,” Lopez said.')).toEqual([
      'Lopez',
      'Lopez',
    ]);
  });

  it('is unknown where another person has come in between', () => {
    expect(
      speakers(
        '“It was hard,” Lopez said.',
        'Then Peter Smith walked in.',
        '“Nobody asked me.”',
      )[1],
    ).toBeNull();
  });

  it('changes where another person is reported as saying something', () => {
    expect(
      speakers(
        '“It was hard,” Lopez said.',
        'Peter Smith complained about the noise.',
        '“Nobody asked me.”',
      )[1],
    ).toBe('Peter Smith');
  });
});

describe('in a headline the speaker', () => {
  const headline = (text: string): readonly (string | null)[] =>
    speakersIn([{ role: 'headline', text }]);

  it('stands before a colon', () => {
    expect(headline('Maria Lopez: Town vote ‘a disgrace to us all’')).toEqual(['Maria Lopez']);
  });

  it('stands after a colon', () => {
    expect(headline('‘A disgrace to us all’: Maria Lopez on the vote')).toEqual(['Maria Lopez']);
  });

  it('ends before what the capitals go on with', () => {
    expect(headline('“A DISGRACE TO US ALL”: LOPEZ ON SMITH')).toEqual(['LOPEZ']);
  });

  it('is not the rubric before the colon', () => {
    expect(headline('Watch: ‘A disgrace to us all’')).toEqual([null]);
  });
});
