import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../utils/model';
import { indexStories, type StoryIndex } from '../../utils/record/index-stories';
import { parseStory } from '../../utils/record/parse-story';
import { checkText } from './stories';

const FILE = join(import.meta.dirname, '../fixtures/records/harbour-bridge.json');

/** The invented story of a mayor and a bridge toll, with words of the test's own as what she told the council. */
export function storyInWhich(mayorSaid: readonly string[]): StoryIndex {
  const record: unknown = JSON.parse(readFileSync(FILE, 'utf8'), (key, value: unknown) =>
    key === 'statements' && Array.isArray(value)
      ? value.map((statement: { readonly id: string }) =>
          statement.id === 'okafor-council-2031'
            ? { ...statement, sentences: mayorSaid }
            : statement,
        )
      : key === 'sides' || key === 'framings'
        ? []
        : value,
  );
  return indexStories([parseStory(JSON.stringify(record), 'a record of the test')]);
}

/**
 * What a page is told that prints one thing in quotation marks where the mayor
 * said another: the findings on the page, which is fair otherwise.
 */
export function findingsOn(said: string | readonly string[], printed: string): readonly Finding[] {
  return checkText(
    'Mayor Okafor on the bridge toll',
    [
      'Ada Okafor spoke to the city council about the toll.',
      `“${printed}” Okafor told the council.`,
    ],
    '2031-03-05',
    storyInWhich([said].flat()),
  ).findings;
}
