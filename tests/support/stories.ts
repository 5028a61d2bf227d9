import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkArticle } from '../../utils/checking/check-article';
import type { Finding, Report } from '../../utils/model';
import { indexStories, type StoryIndex } from '../../utils/record/index-stories';
import { parseStory } from '../../utils/record/parse-story';
import type { Story } from '../../utils/record/schema';
import { articleFromBlocks } from '../../utils/text/article-text';

const FILE = join(import.meta.dirname, '../../public/records/legend-west.json');

/** The text of the record that ships. */
export const recordText: string = readFileSync(FILE, 'utf8');
/** The story that ships. */
export const legendWest: Story = parseStory(recordText, 'legend-west.json');
export const legendWestIndex: StoryIndex = indexStories([legendWest]);

/** The report on an article made of a headline and paragraphs. */
export function checkText(
  headline: string,
  paragraphs: readonly string[],
  published: string | null = '2022-09-06',
  index: StoryIndex = legendWestIndex,
): Report {
  const article = articleFromBlocks(
    { id: 'test', published: published === null ? null : { date: published, from: 'given' } },
    [
      { role: 'headline', text: headline },
      ...paragraphs.map((text) => ({ role: 'paragraph' as const, text })),
    ],
  );
  return checkArticle(article, index);
}

/** The findings on one paragraph, on a page that is plainly about the story and fair otherwise. */
export function findingsIn(
  paragraph: string,
  published: string | null = '2022-09-06',
): readonly Finding[] {
  return checkText(
    'John Legend on his friendship with Kanye West',
    ['John Legend has spoken about his falling-out with Kanye West.', paragraph],
    published,
  ).findings;
}

/** The kind found for the quotation that holds some words, faithful kinds included. */
export function kindOfQuotation(report: Report, words: string): string | null {
  return report.quotations.find(({ text }) => text.includes(words))?.match?.kind ?? null;
}
