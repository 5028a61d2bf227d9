import { writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

/** Browsers let a toolbar popup grow no taller than this, in CSS pixels. */
const tallestPopup = 600;

/**
 * Writes a PNG of a page at a scale of one.
 *
 * @param width CSS pixels
 * @param height CSS pixels; `whole`: as tall as the document, `popup`: the same, up to 600
 */
export async function takePicture(
  page: Page,
  path: string,
  width: number,
  height: number | 'whole' | 'popup',
): Promise<void> {
  await page.bringToFront();
  if (typeof height === 'number') {
    // Even to the size that it has, a change of size would close a card.
    const now = page.viewport();
    if (now?.width !== width || now.height !== height) await page.setViewport({ width, height });
  } else {
    // A short window first, so that a document which fills its window does not keep the old height.
    await page.setViewport({ width, height: 200 });
    const content = await page.evaluate(() => document.documentElement.scrollHeight);
    const shown = height === 'popup' ? Math.min(content, tallestPopup) : content;
    await page.setViewport({ width, height: shown });
  }
  // What opens by fading in is whole by then.
  await new Promise((resolve) => setTimeout(resolve, 400));
  writeFileSync(path, await page.screenshot());
}
