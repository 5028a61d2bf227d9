import { describe, expect, it } from 'vitest';
import { accessibilityOf } from '../support/accessibility';
import { browserNames, type View } from '../support/browser-driver';
import { choose } from '../support/choose';
import { runningExtension } from '../support/running-extension';
import { departingArticle, departures, unrelatedArticle } from '../support/sample-articles';

const textOf = (panel: View): Promise<string> => panel.evaluate(() => document.body.innerText);

describe.each(browserNames)('the panel in the dock of %s', (browserName) => {
  const running = runningExtension(browserName);

  it('shows the page beside it, brings a finding into view, and follows the tab in front', async () => {
    const page = await running.open(departingArticle);
    await running.extension.checked(page.url());
    const panel = await running.browser.openPanel(page);
    await expect.poll(() => textOf(panel)).toContain('How the story went');
    for (const words of departures) expect(await textOf(panel)).toContain(words);
    const { problems } = await accessibilityOf(panel);
    expect(problems).toEqual([]);

    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await choose(panel, 'A framing disputed by John Legend');
    await expect
      .poll(() => page.evaluate(() => document.querySelector('h1')?.getBoundingClientRect().top))
      .toBeGreaterThanOrEqual(0);

    const other = await running.open(unrelatedArticle);
    await expect.poll(() => textOf(panel)).toContain('Nothing seen here');
    await page.bringToFront();
    await expect.poll(() => textOf(panel)).toContain('2 passages differ');
    await panel.close();
    await other.close();
    await page.close();
  });

  it('leaves nothing to be scrolled sideways at the width that the browser gives it', async () => {
    const page = await running.open(departingArticle);
    await running.extension.checked(page.url());
    const panel = await running.browser.openPanel(page);
    await expect.poll(() => textOf(panel)).toContain('How the story went');
    const { width, content } = await panel.evaluate(() => ({
      width: document.documentElement.clientWidth,
      content: document.documentElement.scrollWidth,
    }));
    expect(width).toBeLessThan(600);
    expect(content).toBeLessThanOrEqual(width);
    await panel.close();
    await page.close();
  });
});
