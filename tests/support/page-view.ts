import type { Page } from 'puppeteer-core';
import type { View } from './browser-driver';

/** A tab as a view. */
export function pageView(page: Page): View {
  return {
    // Puppeteer's own types for the same thing are wider than a view needs.
    evaluate: (work, ...args) => page.evaluate(work as never, ...(args as unknown as never[])),
    async run(script) {
      // The result of a script may be anything, and need not survive the way back.
      await page.evaluate(`${script}\n;undefined`);
    },
    picture: () => page.screenshot(),
    close: () => page.close(),
  };
}
