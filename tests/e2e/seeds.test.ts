import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ArticleText } from '../support/article-file';
import { browserNames } from '../support/browser-driver';
import { newsPage } from '../support/news-page';
import { paintedTexts } from '../support/painted';
import { runningExtension } from '../support/running-extension';
import { sharedPath } from '../support/shared-folder';
import { newsSite } from '../support/sites';

interface Label {
  readonly text: string;
  readonly severity?: 'minor' | 'material';
  readonly optional?: boolean;
}

/** A real article with the passages that people labelled in it. */
interface Seed extends ArticleText {
  readonly id: string;
  readonly expect: readonly Label[];
}

const file = sharedPath('eval/dev-seeds.jsonl');
const seeds: readonly Seed[] =
  file === null
    ? []
    : readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line));

describe.skipIf(file === null).each(browserNames)('real articles in %s', (browserName) => {
  const running = runningExtension(browserName);

  const marksOn = async (seed: Seed, strictPolicy: boolean): Promise<readonly string[]> => {
    const url = `${newsSite}/${seed.id}-${strictPolicy ? 'strict' : 'open'}`;
    running.browser.web.publish(url, newsPage(seed, { clutterOnStory: true }), { strictPolicy });
    const page = await running.browser.openPage(url);
    const { report } = await running.extension.checked(url);
    const expected = report.findings.filter(({ severity }) => severity === 'material').length;
    await expect.poll(async () => (await paintedTexts(page)).length).toBe(expected);
    const painted = await paintedTexts(page);
    await page.close();
    return painted;
  };

  it('are five, and some of them have something to mark', () => {
    expect(seeds).toHaveLength(5);
    expect(seeds.flatMap(mustBeMarked).length).toBeGreaterThan(0);
  });

  it.each(seeds)('$id is marked where people marked it, and nowhere else', async (seed) => {
    const painted = await marksOn(seed, false);
    const missed = mustBeMarked(seed).filter(({ text }) => !painted.some(overlaps(text)));
    const unasked = painted.filter(
      (words) => !seed.expect.some(({ text }) => overlaps(text)(words)),
    );
    expect({ missed, unasked }).toEqual({ missed: [], unasked: [] });
  });

  it.each(seeds)('$id is marked alike under the strictest policy', async (seed) => {
    expect(await marksOn(seed, true)).toEqual(await marksOn(seed, false));
  });
});

function mustBeMarked(seed: Seed): readonly Label[] {
  return seed.expect.filter(({ severity, optional }) => severity === 'material' && !optional);
}

/** Whether one of two passages lies within the other, spaces aside. */
function overlaps(label: string): (painted: string) => boolean {
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
  return (painted) =>
    plain(label).includes(plain(painted)) || plain(painted).includes(plain(label));
}
