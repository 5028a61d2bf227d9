import { describe, expect, it } from 'vitest';
import { accessibilityOf } from '../support/accessibility';
import { runInExtensionWorld } from '../support/extension-world';
import { fixtureFile } from '../support/fixture-pages';
import { pageView } from '../support/page-view';
import { paintedTexts } from '../support/painted';
import { runningExtension } from '../support/running-extension';
import { departingArticle } from '../support/sample-articles';
import { newsSite } from '../support/sites';

/** Where the extension's own world on a page can be reached, which is Chromium only. */
describe('to those who listen, in Chromium', () => {
  const running = runningExtension('Chromium');

  it.each([1, 2, 3])(
    'the card of mark %i has names, roles and contrast by the rules',
    async (number) => {
      const page = await running.open(departingArticle);
      await running.extension.checked(page.url());
      await page.bringToFront();
      await expect.poll(async () => (await paintedTexts(page)).length).toBe(3);
      // An open root is all that the rules need to look inside; the card itself is the one readers get.
      await runInExtensionWorld(
        page,
        `{ const attach = Element.prototype.attachShadow;
         Element.prototype.attachShadow = function () { return attach.call(this, { mode: 'open' }); }; }`,
      );
      for (let step = 0; step < number; step += 1) await running.browser.pressShortcut('next-mark');
      await page.waitForFunction(
        (place) =>
          document.querySelector('on-the-record-card')?.shadowRoot?.textContent?.includes(place),
        {},
        `${number} of 3`,
      );
      const { problems, rulesPassed } = await accessibilityOf(pageView(page), [
        'on-the-record-card',
        '.card',
      ]);
      expect(problems).toEqual([]);
      expect(rulesPassed).toBeGreaterThan(10);
      await page.close();
    },
  );

  it('marks are announced once, when they first appear', async () => {
    await running.extension.changeSetting('marksShown', false);
    const url = `${newsSite}/announced`;
    running.browser.web.publish(url, fixtureFile('marks-across-links'));
    const page = await running.browser.openPage(url);
    await running.extension.checked(url);
    await runInExtensionWorld(
      page,
      `document.ariaNotify = (words) => { document.title += ' | ' + words; }`,
    );
    const said = () => page.evaluate(() => document.title.split(' | ').slice(2));
    for (const shown of [true, false, true]) {
      await running.extension.changeSetting('marksShown', shown);
      await expect.poll(async () => (await paintedTexts(page)).length).toBe(shown ? 3 : 0);
    }
    expect(await said()).toEqual(['On the Record marks 3 passages of this page.']);
    await page.close();
  });
});
