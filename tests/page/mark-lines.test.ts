import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markStyleIn, USUAL_APPEARANCE } from '../../utils/marking/mark-style';
import { type BrowserDriver, browserNames } from '../support/browser-driver';
import { bundleForPage } from '../support/bundle-for-page';
import { publishFixture } from '../support/fixture-pages';
import { launch } from '../support/launch';
import { pageView } from '../support/page-view';
import { changedPixels } from '../support/pixels';
import type { MarkingProgram } from './programs/marking';

declare const marking: MarkingProgram;

const headline = 'John Legend ends friendship with Kanye West because of Trump';
const contempt =
  '“I talked to him with anger and with contempt, and tried to make him see another way of looking at things,”';
const stopped = '“We stopped being friends because he supported Trump,”';

/** Where lines take the colour of the words, because a tint would not stand out or nobody knows from what. */
const grounds = [
  { page: 'marks-on-coloured-ground', words: headline, ground: 'red', line: 'ink' },
  { page: 'marks-on-coloured-ground', words: contempt, ground: 'blue', line: 'ink' },
  { page: 'marks-on-coloured-ground', words: stopped, ground: 'grey', line: 'ink' },
  {
    page: 'marks-on-coloured-ground',
    words: '“It’s up to him whether he can get past that,”',
    ground: 'a green that shows through',
    line: 'ink',
  },
  { page: 'marks-over-pictures', words: headline, ground: 'a picture', line: 'ink' },
  { page: 'marks-over-pictures', words: contempt, ground: 'a gradient', line: 'ink' },
  { page: 'marks-over-pictures', words: stopped, ground: 'a pattern', line: 'ink' },
  { page: 'marks-on-dark-theme', words: headline, ground: 'a dark page', line: 'tint' },
  { page: 'marks-on-dark-theme', words: stopped, ground: 'a dark page', line: 'tint' },
  { page: 'marks-in-right-to-left-page', words: contempt, ground: 'paper', line: 'tint' },
] as const;

describe.each(browserNames)('the lines of marks in %s', (browserName) => {
  let browser: BrowserDriver;
  let script: string;
  let canvas: Page;
  beforeAll(async () => {
    script = await bundleForPage('tests/page/programs/marking.ts');
    browser = await launch(browserName);
    canvas = await browser.openPage(
      browser.web.publish('http://www.example-news.test/canvas', '<!doctype html><title>Canvas'),
    );
  });
  afterAll(() => browser?.close());

  const open = async (slug: string): Promise<Page> => {
    const page = await browser.openPage(
      publishFixture(browser.web, 'http://www.example-news.test', slug),
    );
    await page.addStyleTag({ content: markStyleIn(USUAL_APPEARANCE) });
    await pageView(page).run(script);
    return page;
  };

  it.each(grounds)('stand out from $ground, in $line', async ({ page: slug, words, line }) => {
    for (const look of ['material', 'minor', 'faithful'] as const) {
      const page = await open(slug);
      const picture = () => page.screenshot({ encoding: 'base64' });
      const before = await picture();
      const drawn = await page.evaluate(
        (passage, asked) => {
          marking.mark([passage], asked);
          return marking.drawn();
        },
        words,
        look,
      );
      for (const { name } of drawn) {
        if (look === 'material') expect(name.includes('-on-unknown') ? 'ink' : 'tint').toBe(line);
      }
      const { count, contrast } = await changedPixels(canvas, before, await picture());
      expect(count).toBeGreaterThan(100);
      expect(contrast).toBeGreaterThan(3);
      await page.close();
    }
  });

  it('hang lower under links that are underlined, and leave their line to be seen', async () => {
    const page = await open('marks-across-links');
    const drawn = await page.evaluate(
      (passages) => {
        marking.mark(passages);
        return marking.drawn();
      },
      [headline, contempt, stopped],
    );
    const low = drawn.filter(({ name }) => name.endsWith('-low')).map(({ words }) => words);
    expect(low).toEqual(['make him see another way of looking', 'friends because he supported']);
    await page.close();
  });

  it('are one under any word where passages overlap, that of the shorter', async () => {
    const page = await open('marks-across-links');
    const inner = 'Kanye West because of Trump';
    const drawn = await page.evaluate(
      (passages) => {
        marking.mark(passages);
        return marking.drawn().map(({ words }) => words);
      },
      [headline, inner],
    );
    expect(drawn).toEqual(['John Legend ends friendship with ', inner]);
    await page.close();
  });
});
