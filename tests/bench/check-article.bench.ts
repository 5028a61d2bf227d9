/**
 * Question: what does checking a story page cost, and next to what?
 * Corpus: the five seeds of ../shared joined into one article (the project's
 * own sample articles where that folder is absent); the record that ships, and
 * the same record swollen to a hundred times its statements.
 * Unit: milliseconds for the whole article, warm. Budget: 50 ms for 3,000 words.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import search from 'approx-string-match';
import { bench, describe } from 'vitest';
import { checkArticle } from '../../utils/checking/check-article';
import { indexStories } from '../../utils/record/index-stories';
import type { Story } from '../../utils/record/schema';
import { articleFromBlocks } from '../../utils/text/article-text';
import { fold } from '../../utils/text/fold';
import { words } from '../../utils/text/words';
import { sharedPath } from '../support/shared-folder';
import { legendWest, legendWestIndex } from '../support/stories';

const seeds = sharedPath('seeds');
const folder = seeds ?? join(import.meta.dirname, '../fixtures/articles');
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(join(folder, name), 'utf8'));
const paragraphs = texts.join('\n\n').split(/\n\s*\n/u);
const article = articleFromBlocks(
  { id: 'joined', published: { date: '2022-09-06', from: 'given' } },
  [
    { role: 'headline', text: 'John Legend on his friendship with Kanye West' },
    ...paragraphs.map((text) => ({ role: 'paragraph' as const, text })),
  ],
);
const sentences = legendWest.statements.flatMap((statement) => statement.sentences);
const large = indexStories([swollen(legendWest, 100)]);

const expected = checkArticle(article, legendWestIndex);
const wordCount = words(fold(article.text).text).length;
const matched = expected.quotations.filter(({ match }) => match !== null).length;
if (seeds !== null && matched < 40)
  throw new Error(
    `only ${matched} quotations of the seeds were recognised; the benchmark would time misses`,
  );

/** The story with its statements repeated under other ids, one word of each sentence made its own. */
function swollen(story: Story, times: number): Story {
  const copies = Array.from({ length: times - 1 }, (_, copy) =>
    story.statements.map((statement, number) => ({
      ...statement,
      id: `${statement.id}-copy-${copy}`,
      sentences: statement.sentences.map((sentence) =>
        sentence
          .split(' ')
          .map((word, at) => `${word}${at % 2 === 0 ? `x${copy}y${number}` : ''}`)
          .join(' '),
      ),
      variants: [],
    })),
  );
  return { ...story, statements: [...story.statements, ...copies.flat()] };
}

describe(`${seeds ? 'five seeds' : 'sample articles'} joined: ${wordCount} words, ${expected.quotations.length} quotations, ${matched} on the record`, () => {
  bench('split the text into words', () => {
    words(fold(article.text).text);
  });

  bench('the whole check', () => {
    checkArticle(article, legendWestIndex);
  });

  bench(`the whole check against ${large.statements.length} statements`, () => {
    checkArticle(article, large);
  });

  bench(
    `approx-string-match finding the record's ${sentences.length} sentences, a fifth of the letters wrong`,
    () => {
      for (const sentence of sentences)
        search(article.text, sentence, Math.min(256, Math.floor(sentence.length / 5)));
    },
  );
});
