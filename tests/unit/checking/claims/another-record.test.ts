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
