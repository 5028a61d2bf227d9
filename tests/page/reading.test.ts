import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../utils/model';
import { printedPart } from '../../utils/text/unprinted';
import { readArticleFile } from '../support/article-file';
import { type BrowserDriver, browserNames } from '../support/browser-driver';
import { bundleForPage } from '../support/bundle-for-page';
import { launch } from '../support/launch';
import { newsPage } from '../support/news-page';
import { pageView } from '../support/page-view';
import type { ReadingProgram } from './programs/reading';

declare const reading: ReadingProgram;

const articles = join(import.meta.dirname, '..', 'fixtures', 'articles');
const story = {
  ...readArticleFile(join(articles, 'friendship-over-trump.txt')),
  published: '2022-09-06',
};

describe.each(browserNames)('reading a news page in %s', (browserName) => {
  let browser: BrowserDriver;
  let script: string;
  beforeAll(async () => {
    script = await bundleForPage('tests/page/programs/reading.ts');
    browser = await launch(browserName);
  });
  afterAll(() => browser?.close());

  const open = async (html: string, strictPolicy = false): Promise<Page> => {
    const url = browser.web.publish('http://www.example-news.test/story', html, { strictPolicy });
    const page = await browser.openPage(url);
    await pageView(page).run(script);
    return page;
  };
  const readIn = async (page: Page): Promise<Article> => {
    const article = await page.evaluate(() => reading.read());
    if (article === null) throw new Error('no article was found on the page');
    return article;
  };

  it('takes the article and leaves navigation, advertisements, related links and comments', async () => {
    const page = await open(newsPage(story, { clutterOnStory: true }));
    const article = await readIn(page);
    expect(wordsOf(article)).toEqual([story.headline, ...story.paragraphs]);
    expect(article.published?.date).toBe('2022-09-06');
    expect(article.outlet).toBe('The Morning Ledger');
    await page.close();
  });

  it('reads the same words under the strictest content security policy', async () => {
    const page = await open(newsPage(story), true);
    expect(wordsOf(await readIn(page))).toEqual([story.headline, ...story.paragraphs]);
    await page.close();
  });

  it('leads from every word back to where the page shows it', async () => {
    const page = await open(newsPage(story));
    const { text } = await readIn(page);
    const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
      word,
      span: { start: index, end: index + word.length },
    }));
    const shown = await page.evaluate(
      (spans) => spans.map((span) => reading.wordsAt(span).join('')),
      words.map(({ span }) => span),
    );
    expect(words.length).toBeGreaterThan(200);
    expect(shown).toEqual(words.map(({ word }) => word));
    await page.close();
  });

  it('leads to the same words after the page has split its text', async () => {
    const page = await open(newsPage(story));
    const article = await readIn(page);
    const [, quotation = ''] = story.paragraphs;
    const start = article.text.indexOf(quotation);
    const shown = await page.evaluate(
      (span) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const nodes: Text[] = [];
        while (walker.nextNode()) nodes.push(walker.currentNode as Text);
        for (const node of nodes) if (node.length > 6) node.splitText(Math.floor(node.length / 2));
        return reading.wordsAt(span).join('');
      },
      { start, end: start + quotation.length },
    );
    expect(start).toBeGreaterThan(0);
    expect(shown).toBe(quotation);
    expect(wordsOf(await readIn(page))).toEqual([story.headline, ...story.paragraphs]);
    await page.close();
  });

  it('leaves the page exactly as it was', async () => {
    const page = await open(newsPage(story));
    const { before, after, changes } = await page.evaluate(async () => {
      const seen: MutationRecord[] = [];
      const observer = new MutationObserver((records) => seen.push(...records));
      const everything = { attributes: true, childList: true, characterData: true, subtree: true };
      observer.observe(document, everything);
      const untouched = document.documentElement.outerHTML;
      reading.read();
      await new Promise((resolve) => setTimeout(resolve, 50));
      return {
        before: untouched,
        after: document.documentElement.outerHTML,
        changes: seen.length,
      };
    });
    expect(after).toBe(before);
    expect(changes).toBe(0);
    await page.close();
  });
});

/** The text of each block that is printed; captions belong to pictures, and a byline is nobody's claim. */
function wordsOf(article: Article): readonly string[] {
  return printedPart(article)
    .blocks.filter(({ role }) => role !== 'caption')
    .map(({ start, end }) => article.text.slice(start, end))
    .filter((words) => !words.startsWith('By Sam Porter'));
}
