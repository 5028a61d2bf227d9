import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkArticle } from '../../utils/checking/check-article';
import { isShownAt } from '../../utils/checking/shown-at';
import type { Article } from '../../utils/model';
import { isUnprinted, printedPart } from '../../utils/text/unprinted';
import { type BrowserDriver, browserNames } from '../support/browser-driver';
import { bundleForPage } from '../support/bundle-for-page';
import { type ExpectedReading, fixturePages, publishFixture } from '../support/fixture-pages';
import { launch } from '../support/launch';
import { legendWestIndex } from '../support/stories';
import type { ReadingProgram } from './programs/reading';

declare const reading: ReadingProgram;

const site = 'http://www.example-news.test';
const read = fixturePages.filter(({ expected }) => expected.journey === undefined);

describe.each(browserNames)('awkward pages in %s', (browserName) => {
  let browser: BrowserDriver;
  let script: string;
  beforeAll(async () => {
    script = await bundleForPage('tests/page/programs/reading.ts');
    browser = await launch(browserName);
  });
  afterAll(() => browser?.close());

  it.each(read)('$slug: $expected.awkward', async ({ slug, expected }) => {
    const page = await browser.openPage(publishFixture(browser.web, site, slug));
    const frame = page.frames().find((each) => each.url().endsWith(`/${expected.frame}`));
    const shown = expected.frame === undefined ? page.mainFrame() : frame;
    if (!shown) throw new Error(`${slug} has no frame ${expected.frame}`);
    await shown.evaluate(`${script}\n;undefined`);

    const readText = async () => printedText(await articleIn(shown));
    await expect.poll(readText).toBe(expected.text);
    const article = await articleIn(shown);
    if (!article) throw new Error(`${slug} no longer holds an article`);
    expect(headlineOf(article)).toBe(expected.headline);
    expect(article.published?.date ?? null).toBe(expected.published);
    if (expected.outlet !== undefined) expect(article.outlet).toBe(expected.outlet);
    if (expected.unprinted !== undefined) expect(unprinted(article)).toEqual(expected.unprinted);
    expect(await misplacedWords(shown, article)).toEqual([]);
    const found = checkArticle(article, legendWestIndex).findings;
    expect(
      found
        .filter((finding) => isShownAt(finding, 'balanced'))
        .map(({ kind, text }, at) => ({
          kind,
          text: asExpected(text, expected.findings[at]?.text),
        })),
    ).toEqual(expected.findings);
    if (expected.frame !== undefined) {
      await page.evaluate(`${script}\n;undefined`);
      expect(await articleIn(page.mainFrame())).toBeNull();
    }
    await page.close();
  });
});

it('awkward pages that need a journey have one', () => {
  const missing = fixturePages
    .map(({ slug, expected: { journey } }) => ({ slug, journey }))
    .filter(({ journey }) => journey && !existsSync(join(import.meta.dirname, '../..', journey)));
  expect(missing).toEqual([]);
});

function articleIn(frame: Frame): Promise<Article | null> {
  return frame.evaluate(() => reading.read());
}

function printedText(article: Article | null): string | null {
  return article && printedPart(article).text;
}

function unprinted({ text, blocks }: Article): ExpectedReading['unprinted'] {
  return blocks
    .filter(isUnprinted)
    .map(({ role, start, end }) => ({ role, text: text.slice(start, end) }));
}

/** How much of a sentence a mark takes is not for these pages to say. */
function asExpected(found: string, expected = ''): string {
  return expected !== '' && found.includes(expected) ? expected : found;
}

function headlineOf({ text, blocks }: Article): string | null {
  const headline = blocks.find(({ role }) => role === 'headline');
  return headline ? text.slice(headline.start, headline.end) : null;
}

/** Words of the last article that do not lead back to themselves on the page. */
async function misplacedWords(frame: Frame, article: Article): Promise<readonly unknown[]> {
  const { text, blocks } = printedPart(article);
  const words = [...text.matchAll(/\S+/g)].map(({ 0: printed, index }) => ({
    printed,
    span: { start: index, end: index + printed.length },
  }));
  const shown = await frame.evaluate(
    (spans) => spans.map((span) => reading.wordsAt(span).join('')),
    words.map(({ span }) => span),
  );
  // Only a headline may have no place: where the page prints none, its metadata speaks.
  const printedFrom = shown[0] === '' ? (blocks[1]?.start ?? 0) : 0;
  return words
    .map(({ printed, span }, at) => ({ printed, at: span.start, shown: shown[at] }))
    .filter(({ at }) => at >= printedFrom)
    .filter(({ printed, shown: words }) => words?.replaceAll('\u00AD', '') !== printed);
}
