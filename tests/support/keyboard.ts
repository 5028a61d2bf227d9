import type { Page } from 'puppeteer-core';

/** What has the keyboard, as a screen reader would call it first: its label, its words, or its name. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element instanceof HTMLInputElement && element.labels?.[0])
      return element.labels[0].textContent?.trim() ?? '';
    return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
  });
}

/**
 * Moves the keyboard on with the Tab key until something that begins with these words has it.
 *
 * @throws Error when that takes more than `most` presses
 */
export async function tabTo(page: Page, words: string, most = 40): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)).startsWith(words)) return;
  }
  throw new Error(`"${words}" was not reached by keyboard; "${await focused(page)}" was`);
}
