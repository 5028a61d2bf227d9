import { describe, expect, it } from 'vitest';
import { findPassages } from '../../../utils/checking/quotations/find-passages';
import { attribute } from '../../../utils/checking/speakers/attribute';
import { frameOf } from '../../../utils/checking/speakers/frame';
import { articleFromBlocks } from '../../../utils/text/article-text';
import { fold } from '../../../utils/text/fold';

/** For each quotation, the words that name its speaker. */
function speakers(...paragraphs: readonly string[]): readonly (string | null)[] {
  const article = articleFromBlocks(
    { id: 'test' },
    paragraphs.map((text) => ({ role: 'paragraph' as const, text })),
  );
  const page = {
    text: fold(article.text).text,
    blocks: article.blocks,
    language: 'en',
    published: null,
  };
  const passages = findPassages(page);
  return attribute(page, frameOf(page, passages), passages).map(
    (attribution) => attribution?.mention.text ?? null,
  );
}

const cases: readonly {
  readonly why: string;
  readonly text: string;
  readonly named: readonly (string | null)[];
}[] = [
  {
    why: 'subject and verb after the words',
    text: '“It was hard,” Maria Lopez said.',
    named: ['Maria Lopez'],
  },
  {
    why: 'verb and subject after the words',
    text: '“It was hard,” said Maria Lopez, who lives nearby.',
    named: ['Maria Lopez'],
  },
  {
    why: 'subject and verb before the words',
    text: 'Maria Lopez told reporters: “It was hard.”',
    named: ['Maria Lopez'],
  },
  {
    why: 'a description as the subject',
    text: '“It was hard,” the 43-year-old singer told the paper.',
    named: ['the 43-year-old singer'],
  },
  {
    why: 'a pronoun',
    text: 'The mayor arrived late. “It was hard,” she explained.',
    named: ['she'],
  },
  {
    why: 'according to',
    text: 'It “was hard all along,” according to Maria Lopez.',
    named: ['Maria Lopez'],
  },
  {
    why: 'an attribution in the middle speaks for both parts',
    text: '“It was hard,” Lopez said. “It always is.”',
    named: ['Lopez', 'Lopez'],
  },
  {
    why: 'a fragment in the page’s own sentence',
    text: 'Lopez said the vote was “a disgrace to the town.”',
    named: ['Lopez'],
  },
  {
    why: 'the object of a preposition is not the speaker',
    text: '“It was hard,” Lopez said of Smith.',
    named: ['Lopez'],
  },
  {
    why: 'whoever wrote the message, not whoever shared it',
    text: 'Smith shared Lopez’s texts urging him to “think again about it.”',
    named: ['Lopez'],
  },
  {
    why: 'nobody where nobody is named',
    text: 'There is a rule, “keep off the grass please,” in every park.',
    named: [null],
  },
];

describe('the speaker of a quotation', () => {
  it.each(cases)('is named by $why', ({ text, named }) => {
    expect(speakers(text)).toEqual(named);
  });

  it('goes on into the next paragraph of the same quotation', () => {
    expect(speakers('“It was hard,” Lopez said. “It still is.', '“And it will be.”')).toEqual([
      'Lopez',
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
});
