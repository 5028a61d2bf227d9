import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { browserNames } from '../support/browser-driver';
import { publishFixture } from '../support/fixture-pages';
import { type Box, openCard } from '../support/open-card';
import { paintedRuns } from '../support/painted';
import { runningExtension } from '../support/running-extension';
import { newsSite } from '../support/sites';

interface Scene {
  readonly slug: string;
  readonly width: number;
  readonly height: number;
  readonly what: string;
  /** Whether the window has room for the words and a card. */
  readonly roomy: boolean;
}

const scenes: readonly Scene[] = [
  { slug: 'marks-across-links', width: 1100, height: 900, what: 'a wide window', roomy: true },
  {
    slug: 'marks-in-right-to-left-page',
    width: 1100,
    height: 900,
    what: 'a page read from right to left',
    roomy: true,
  },
  {
    slug: 'marks-in-vertical-lines',
    width: 1100,
    height: 900,
    what: 'vertical lines',
    roomy: true,
  },
  { slug: 'marks-under-sticky-bars', width: 1000, height: 800, what: 'sticky bars', roomy: true },
  {
    slug: 'marks-in-scrolling-pane',
    width: 1000,
    height: 800,
    what: 'a pane that scrolls',
    roomy: true,
  },
  { slug: 'marks-across-links', width: 360, height: 740, what: 'a phone', roomy: true },
  {
    slug: 'marks-across-links',
    width: 320,
    height: 256,
    what: 'a page enlarged to 400 %',
    roomy: false,
  },
];

describe.each(browserNames)('in %s, the card', (browserName) => {
  const running = runningExtension(browserName);

  const open = async ({ slug, width, height }: Scene): Promise<Page> => {
    const url = publishFixture(running.browser.web, newsSite, slug);
    const page = await running.browser.openPage(url);
    await page.setViewport({ width, height });
    await running.extension.checked(url);
    await page.bringToFront();
    await expect.poll(async () => (await paintedRuns(page)).length).toBeGreaterThan(0);
    return page;
  };

  it.each(scenes)('stays in view and off the words on $what ($slug)', async (scene) => {
    const page = await open(scene);
    const card = openCard(running.browser, page);
    const marks = (await paintedRuns(page)).length;
    for (let number = 1; number <= marks; number += 1) {
      await running.browser.pressShortcut('next-mark');
      const place = marks === 1 ? 'On the Record' : `${number} of ${marks}`;
      await expect.poll(card.text).toContain(place);
      const seen = async () => {
        const [box, words] = [await card.box(), await openWords(page)];
        if (!box) return { isInside: false, isWordsInView: false, isClear: false };
        const { width, height } = scene;
        return {
          isInside: isWithin(box, { left: 0, top: 0, right: width, bottom: height }),
          isWordsInView: words.some((line) => line.bottom > 0 && line.top < height),
          isClear: !scene.roomy || !words.some((line) => overlap(line, box)),
        };
      };
      await expect
        .poll(seen, { message: `mark ${number}` })
        .toEqual({ isInside: true, isWordsInView: true, isClear: true });
    }
    await page.close();
  });

  it('follows its words when the page above them grows', async () => {
    const page = await open(scenes[0] as Scene);
    const card = openCard(running.browser, page);
    const { x, y } = (await paintedRuns(page))[1] ?? { x: 0, y: 0 };
    await page.mouse.click(x, y);
    const gap = async (): Promise<number> => {
      const [box, words] = [await card.box(), await openWords(page)];
      const last = words.at(-1);
      return box && last ? Math.round(box.top - last.bottom) : Number.NaN;
    };
    await expect.poll(gap).toBe(8);
    const before = (await card.box())?.top ?? 0;
    await page.evaluate(() => {
      const late = document.createElement('div');
      late.style.height = '90px';
      document.querySelector('article')?.before(late);
    });
    await expect.poll(async () => Math.round(((await card.box())?.top ?? 0) - before)).toBe(90);
    expect(await gap()).toBe(8);
    await page.close();
  });

  it('is not in sight while its words are not, and comes back with them', async () => {
    const page = await open(scenes[3] as Scene);
    const card = openCard(running.browser, page);
    const { x, y } = (await paintedRuns(page))[0] ?? { x: 0, y: 0 };
    await page.mouse.click(x, y);
    await expect.poll(card.box).not.toBeNull();
    await page.evaluate(() => scrollTo({ top: 1_200, behavior: 'instant' }));
    await expect.poll(card.box).toBeNull();
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await expect.poll(card.box).not.toBeNull();
    await page.close();
  });

  it('waits for a pointer that comes slowly', async () => {
    const page = await open(scenes[0] as Scene);
    const card = openCard(running.browser, page);
    const { x, y } = (await paintedRuns(page))[1] ?? { x: 0, y: 0 };
    await page.mouse.move(x, y);
    await expect.poll(card.box).not.toBeNull();
    const top = (await card.box())?.top ?? 0;
    const last = (await openWords(page)).at(-1);
    // Down beside the end of the last line, where the words no longer are.
    const beside = (last?.right ?? 0) + 30;
    await page.mouse.move(beside, last?.top ?? 0);
    for (let step = last?.top ?? 0; step < top; step += 4) {
      await page.mouse.move(beside, step);
      await new Promise((resolve) => setTimeout(resolve, 90));
    }
    await page.mouse.move(beside, top + 10);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await card.box()).not.toBeNull();
    await page.close();
  });
});

/** The lines of the words whose card is open. */
function openWords(page: Page): Promise<readonly Box[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('on-the-record-open'))
      .flatMap(([, highlight]) => [...highlight] as Range[])
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
      .flatMap((range) => [...range.getClientRects()])
      .filter(({ width, height }) => width > 0 && height > 0)
      .map(({ left, top, right, bottom }) => ({ left, top, right, bottom })),
  );
}

function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.top >= outer.top &&
    inner.right <= outer.right &&
    inner.bottom <= outer.bottom
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
