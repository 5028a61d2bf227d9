import { describe, expect, it } from 'vitest';
import { findPassages } from '../../../utils/checking/quotations/find-passages';
import { attribute } from '../../../utils/checking/speakers/attribute';
import { frameOf } from '../../../utils/checking/speakers/frame';
import { identifySpeakers } from '../../../utils/checking/speakers/identify';
import { articleFromBlocks } from '../../../utils/text/article-text';
import { fold } from '../../../utils/text/fold';

/** For each quotation, the full name of its speaker as far as the article gives it. */
function names(...paragraphs: readonly string[]): readonly (string | undefined)[] {
  const article = articleFromBlocks(
    { id: 'test' },
    paragraphs.map((text) => ({ role: 'paragraph' as const, text })),
  );
  const page = {
    text: fold(article.text).text,
    blocks: article.blocks,
    language: 'en',
    published: null,
    address: '',
  };
  const passages = findPassages(page);
  const frame = frameOf(page, passages);
  return identifySpeakers(frame, attribute(page, frame, passages), null).map(
    (speaker) => speaker?.name,
  );
}

describe('the name of a speaker', () => {
  it('is the full name that the article gives somewhere', () => {
    expect(names('Maria Lopez won the vote.', '“It was hard,” Lopez said.')).toEqual([
      'Maria Lopez',
    ]);
  });

  it('stays short where two people share a surname', () => {
    expect(names('Maria Lopez met John Lopez.', '“It was hard,” Lopez said.')).toEqual(['Lopez']);
  });

  it('leaves out offices and titles', () => {
    expect(names('“It was hard,” said former Gov. Maria Lopez.')).toEqual(['Maria Lopez']);
    expect(names('“It was hard,” said Council President Maria Lopez.')).toEqual(['Maria Lopez']);
  });

  it('is not that of the person somebody is related to', () => {
    expect(names('“It was hard,” Maria Lopez’s brother said.')).toEqual([undefined]);
  });
});

const pronouns: readonly (readonly [why: string, text: string, name: string | undefined])[] = [
  [
    'nobody, where somebody described has spoken last',
    'Ana Lopez makes records, and John Smith sells them. At a store in Dayton that still has her first, the owner told the Post that nobody had asked. “It was hard,” he said.',
    undefined,
  ],
  [
    'the last speaker',
    '“No,” Lopez said after the vote, and left. “It was hard,” she added.',
    'Lopez',
  ],
  [
    'the subject of the sentence before',
    'Maria Lopez met voters in Salem. “It was hard,” she said.',
    'Maria Lopez',
  ],
  [
    'the subject, not the object',
    'Maria Lopez defended Anna Cruz. “It was hard,” she said.',
    'Maria Lopez',
  ],
  [
    'the one of that gender, by first name',
    'Maria Lopez defended John Cruz. “It was hard,” he said.',
    'John Cruz',
  ],
  ['the one of that gender, by title', 'Ms. Lopez faced Mr. Cruz. “It was hard,” he said.', 'Cruz'],
  [
    'the subject of an introduction',
    'After Maria Lopez won, she called it “a hard night.”',
    'Maria Lopez',
  ],
  ['no institution', 'The White House was silent. “It was hard,” he said.', undefined],
  [
    'nobody where two could be meant',
    'It fell to John Cruz and to Peter Hall. “It was hard,” he said.',
    undefined,
  ],
];

describe('a pronoun means', () => {
  it.each(pronouns)('%s', (_, text, name) => {
    expect(names(text).at(-1)).toBe(name);
  });
});
