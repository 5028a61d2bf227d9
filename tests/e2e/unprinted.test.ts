import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { accessibilityOf } from '../support/accessibility';
import { browserNames, type View } from '../support/browser-driver';
import { choose } from '../support/choose';
import { publishFixture } from '../support/fixture-pages';
import { openCard } from '../support/open-card';
import { paintedTexts } from '../support/painted';
import { runningExtension } from '../support/running-extension';
import { newsSite, quietSite } from '../support/sites';

declare global {
  interface Window {
    /** In the page: the outline that was drawn before the update. */
    before?: Animation | undefined;
  }
}

const cardTitle = 'Trump’s hat cost John Legend his friendship with Kanye West';
const description =
  'John Legend with Kanye West, whose friendship with him ended over Trump, at the Grammys in 2006';

describe.each(browserNames)('what a page says without printing it, in %s', (browserName) => {
  const running = runningExtension(browserName);
  const textOf = (view: View): Promise<string> => view.evaluate(() => document.body.innerText);
  const open = async (slug: string): Promise<{ readonly page: Page; readonly popup: View }> => {
    const page = await running.browser.openPage(
      publishFixture(running.browser.web, newsSite, slug),
    );
    await running.extension.checked(page.url());
    const popup = await running.browser.openPopup(page);
    await expect.poll(() => textOf(popup)).toContain('A framing disputed by John Legend');
    return { page, popup };
  };
  const markup = (page: Page): Promise<string> =>
    page.evaluate(() => document.documentElement.outerHTML);
  /** The outlines of all pictures, those without one left out. */
  const outlines = (page: Page): Promise<readonly string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('img')]
        .filter((picture) => getComputedStyle(picture).outlineStyle !== 'none')
        .map(
          (picture) => `${picture.getAttribute('src')} ${getComputedStyle(picture).outlineStyle}`,
        ),
    );

  it('a title for social cards is listed with its place and both sides, and leads nowhere', async () => {
    const { page, popup } = await open('social-card');
    const text = await textOf(popup);
    expect(text).toContain('In the title shown where this page is shared');
    expect(text).toContain(cardTitle);
    expect(text).toContain('less friends because of the Trump thing');
    expect(
      await popup.evaluate(() => document.querySelectorAll('[aria-label^="Show on page"]').length),
    ).toBe(0);
    expect((await accessibilityOf(popup)).problems).toEqual([]);
    await choose(popup, 'A framing disputed');
    await expect.poll(() => textOf(popup)).not.toContain('In fairness');
    expect(await textOf(popup)).toContain('In the title shown where this page is shared');
    expect(await paintedTexts(page)).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('a picture is outlined for what its description says, and the page stays as it is', async () => {
    const { page, popup } = await open('picture-descriptions');
    expect(await textOf(popup)).toContain('In the description of a picture');
    expect(await textOf(popup)).toContain(description);
    await popup.close();
    await expect.poll(() => outlines(page)).toEqual(['opening.svg dashed']);
    const plain = await running.browser.openPage(
      publishFixture(running.browser.web, quietSite, 'picture-descriptions'),
    );
    expect(await markup(page)).toBe(await markup(plain));
    await plain.close();
    await page.close();
  });

  it('a picture is shown from the list, with its card, and is plain again without marks', async () => {
    const { page, popup } = await open('picture-descriptions');
    await page.evaluate(() => {
      document.body.style.paddingBlock = '200vh';
    });
    const isInSight = () =>
      page.evaluate(() => {
        const box = document.querySelector('main img')?.getBoundingClientRect();
        return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
      });
    expect(await isInSight()).toBe(false);
    await popup.evaluate(() =>
      document.querySelector<HTMLElement>('[aria-label^="Show on page"]')?.click(),
    );
    await expect.poll(isInSight).toBe(true);
    await popup.close();
    await page.bringToFront();
    const card = openCard(running.browser, page);
    await expect.poll(() => card.text()).toContain(description);
    expect(await card.text()).toContain('In the description of a picture');
    await expect.poll(() => outlines(page)).toEqual(['opening.svg solid']);
    await running.browser.pressShortcut('toggle-marks');
    await expect.poll(() => outlines(page)).toEqual([]);
    await page.close();
  });

  it('a picture is outlined by the successor alone once the extension was updated', async () => {
    const page = await running.browser.openPage(
      publishFixture(running.browser.web, newsSite, 'picture-descriptions'),
    );
    await expect.poll(() => outlines(page), { timeout: 15_000 }).toEqual(['opening.svg dashed']);
    await page.evaluate(() => {
      [window.before] = document.getAnimations();
    });
    await running.browser.updateExtension();
    const elsewhere = await running.browser.openPage('about:blank');
    await page.bringToFront();
    await elsewhere.close();
    const drawn = () =>
      page.evaluate(() =>
        document.getAnimations().map((one) => (one === window.before ? 'before' : 'after')),
      );
    await expect.poll(drawn, { timeout: 15_000 }).toEqual(['after']);
    expect(await outlines(page)).toEqual(['opening.svg dashed']);
    await page.close();
  });
});
