import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { indexStories } from '../../../../utils/record/index-stories';
import { parseStory } from '../../../../utils/record/parse-story';
import { checkText } from '../../../support/stories';

const FILE = join(import.meta.dirname, '../../../fixtures/records/harbour-bridge.json');
const index = indexStories([parseStory(readFileSync(FILE, 'utf8'), 'harbour-bridge.json')]);

const rows: readonly (readonly [words: string, expected: readonly string[]])[] = [
  [
    '“I would rather lose an election than hide a bill,” Okafor told the city council in 2028.',
    ['misdating material'],
  ],
  [
    '“I would rather lose an election than hide a bill,” Okafor told the city council in March 2031.',
    [],
  ],
  [
    '“I would rather lose an election than hide a bill,” Okafor said last week.',
    ['misdating minor'],
  ],
  [
    '“I would rather lose an election than hide a bill,” Okafor told Radio Vale.',
    ['misdating minor'],
  ],
  ['“I would rather lose an election than hide a bill,” Brandt said.', ['misattribution material']],
  ['“I would rather lose an election than hide a bill,” the mayor told the chamber.', []],
  [
    '“It had nothing to do with the toll alone,” Okafor told Radio Vale.',
    ['misattribution material'],
  ],
  ['“It had nothing to do with the toll alone,” Brandt told Radio Vale on 12 June.', []],
  [
    'Okafor explained that the illness of a father and a budget decided without her had led to the step.',
    ['misattribution material'],
  ],
  [
    'Brandt explained that the illness of his father and a budget decided without him had led to the step.',
    [],
  ],
  ['“The bridge will be her monument or her grave,” Brandt said of Okafor.', ['unsourced minor']],
  ['“The bridge will be her monument or her grave,” said Maria Lopes, who drives a cab.', []],
];

describe('who said it and when, by the record of another story', () => {
  it.each(rows)('%s', (words, expected) => {
    const { findings } = checkText(
      'Mayor Okafor defends the harbour bridge toll',
      ['Ada Okafor spoke about the toll on the new bridge that Tom Brandt had opposed.', words],
      '2032-06-20',
      index,
    );
    expect(findings.map(({ kind, severity }) => `${kind} ${severity}`)).toEqual(expected);
  });
});

const orders: readonly (readonly [words: string, expected: readonly string[]])[] = [
  [
    'Brandt handed in his letter of resignation in May, a week after the toll had passed.',
    ['misdating material'],
  ],
  [
    'A week after the toll was passed, the deputy mayor handed in his letter of resignation.',
    ['misdating material'],
  ],
  ['Brandt gave notice following the vote on the toll.', ['misdating material']],
  ['The toll was passed before Brandt gave notice.', ['misdating material']],
  ['Brandt handed in his letter of resignation six weeks before the toll was passed.', []],
  ['The toll was passed seven weeks after Brandt gave notice.', []],
  ['Brandt did not give notice after the vote on the toll.', []],
  ['Brandt gave notice long before the vote on the toll, not after the toll was passed.', []],
  ['Brandt’s letter of resignation was printed a week after the toll had passed.', []],
  ['The council read out his letter of resignation after the vote on the toll.', []],
  ['Okafor says Brandt gave notice after the vote on the toll.', []],
  ['Did Brandt give notice after the vote on the toll?', []],
  ['Brandt gave notice after Mercer’s vote on the toll.', []],
  ['Brandt gave notice after the first vote on the toll in 2030.', []],
];

describe('two events of the record, told in the wrong order', () => {
  it.each(orders)('%s', (words, expected) => {
    const { findings } = checkText(
      'Mayor Okafor defends the harbour bridge toll',
      ['Ada Okafor spoke about the toll on the new bridge that Tom Brandt had opposed.', words],
      '2032-06-20',
      index,
    );
    const dated = findings.filter(({ kind }) => kind === 'misdating');
    expect(dated.map(({ kind, severity }) => `${kind} ${severity}`)).toEqual(expected);
  });
});
