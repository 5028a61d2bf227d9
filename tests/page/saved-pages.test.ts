import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printedPart } from '../../utils/text/unprinted';
import { type BrowserDriver, browserNames } from '../support/browser-driver';
import { bundleForPage } from '../support/bundle-for-page';
import { launch } from '../support/launch';
import { pageView } from '../support/page-view';
import { sharedPath } from '../support/shared-folder';
import type { ReadingProgram } from './programs/reading';

declare const reading: ReadingProgram;

const folder = sharedPath('pages');
const slugs = folder === null ? [] : readdirSync(folder).sort();

describe.skipIf(folder === null).each(browserNames)('real pages, saved, in %s', (browserName) => {
  let browser: BrowserDriver;
  let script: string;
  beforeAll(async () => {
    script = await bundleForPage('tests/page/programs/reading.ts');
    browser = await launch(browserName);
  });
  afterAll(() => browser?.close());

  it('are read as people would read them, and no worse than before', {
    timeout: 120_000,
  }, async () => {
    const agreements: { readonly slug: string; readonly agreement: number }[] = [];
    for (const slug of slugs) {
      const file = (name: string) => readFileSync(join(folder ?? '', slug, name), 'utf8');
      // Frames of other sites are not the page, and Firefox stumbles over empty ones.
      const html = file('source.html').replace(/<iframe[^>]*>/gi, '<iframe>');
      const url = browser.web.publish(`http://www.example-news.test/${slug}`, html, {
        alone: true,
      });
      const page = await browser.openPage(url);
      await pageView(page).run(script);
      const { article, expected } = await page.evaluate(
        (answer) => ({
          article: reading.read(),
          expected: new DOMParser().parseFromString(answer, 'text/html').body.textContent ?? '',
        }),
        file('expected.html'),
      );
      const read = article ? printedPart(article).text : '';
      agreements.push({ slug, agreement: agreementOf(read, expected) });
      await page.close();
    }
    const mean = agreements.reduce((sum, { agreement }) => sum + agreement, 0) / agreements.length;
    const poor = agreements.filter(({ agreement }) => agreement < 0.8).map(({ slug }) => slug);
    expect(agreements.length).toBeGreaterThan(30);
    expect(mean).toBeGreaterThan(0.95);
    // A page of three sentences in Japanese, which all of its navigation outweighs.
    expect(poor.filter((slug) => slug !== 'hukumusume')).toEqual([]);
  });
});

/** How far two texts hold the same words, as often: the harmonic mean of both shares, 0–1. */
function agreementOf(read: string, expected: string): number {
  const mine = countWords(read);
  const theirs = countWords(expected);
  let shared = 0;
  for (const [word, count] of mine) shared += Math.min(count, theirs.get(word) ?? 0);
  const all = total(mine) + total(theirs);
  return all === 0 ? 1 : (2 * shared) / all;
}

function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
