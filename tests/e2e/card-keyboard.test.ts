import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { browserNames } from '../support/browser-driver';
import { fixtureFile, fixturePages } from '../support/fixture-pages';
import { type OpenCard, openCard } from '../support/open-card';
import { paintedTexts } from '../support/painted';
import { runningExtension } from '../support/running-extension';
import { newsSite } from '../support/sites';

const slug = 'marks-across-links';
const marked =
  fixturePages.find((page) => page.slug === slug)?.expected.findings.map(({ text }) => text) ?? [];

describe.each(browserNames)('by keyboard in %s', (browserName) => {
  const running = runningExtension(browserName);
  let page: Page;
  let card: OpenCard;

  beforeEach(async (context) => {
    await page?.close();
    const url = `${newsSite}/${encodeURIComponent(context.task.id)}`;
    running.browser.web.publish(url, fixtureFile(slug));
    page = await running.browser.openPage(url);
    await running.extension.checked(url);
    await expect.poll(() => paintedTexts(page)).toEqual(marked);
    // Shortcuts go to the tab in front, which the welcome page may have become.
    await page.bringToFront();
    card = openCard(running.browser, page);
  });

  const press = (shortcut: string) => running.browser.pressShortcut(shortcut);
  const focusOnPage = () =>
    page.evaluate(
      () => document.activeElement?.getAttribute('href') ?? document.activeElement?.localName,
    );

  it('a mark is gone to with the focus in its card, and Escape leads back to where it was', async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>('a[href="#interview"]')?.focus());
    await press('next-mark');
    await expect.poll(card.text).toContain('1 of 3');
    expect(await card.focused()).toBe('div');
    const scrolled = await page.evaluate(() => scrollY);
    await page.keyboard.press('Escape');
    await expect.poll(card.text).toBe('');
    expect(await focusOnPage()).toBe('#interview');
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  });

  it('reading goes on at the words where nothing had the focus before', async () => {
    await press('previous-mark');
    await expect.poll(card.text).toContain('3 of 3');
    await page.keyboard.press('Escape');
    await expect.poll(card.text).toBe('');
    const caret = await page.evaluate(() => {
      const selection = getSelection();
      return {
        isCollapsed: selection?.isCollapsed,
        after: selection?.anchorNode?.textContent?.slice(selection.anchorOffset),
      };
    });
    expect(caret).toEqual({ isCollapsed: true, after: '“We stopped being ' });
  });

  it('whoever tabs out of the card is back where they were, one step on, and the card is gone', async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>('a[href="#gently"]')?.focus());
    await press('next-mark');
    await expect.poll(card.text).toContain('1 of 3');
    await card.focus('Next mark');
    await page.keyboard.press('Tab');
    await expect.poll(card.text).toBe('');
    expect(await focusOnPage()).toBe('#friends');
  });

  it('the button that leads on keeps the focus', async () => {
    await press('next-mark');
    await expect.poll(card.text).toContain('1 of 3');
    await card.focus('Next mark');
    await page.keyboard.press('Enter');
    await expect.poll(card.text).toContain('2 of 3');
    await page.keyboard.press('Enter');
    await expect.poll(card.text).toContain('3 of 3');
    expect(await card.focused()).toBe('Next mark');
  });

  it('a passage is dismissed and taken back with the focus on one button', async () => {
    await press('next-mark');
    await expect.poll(card.text).toContain('1 of 3');
    await card.focus('Don’t mark this passage here');
    await page.keyboard.press('Enter');
    await expect.poll(() => paintedTexts(page)).toEqual(marked.slice(1));
    expect(await card.text()).toContain('No longer marked on this page.');
    expect(await card.focused()).toBe('Undo');
    await page.keyboard.press('Enter');
    await expect.poll(() => paintedTexts(page)).toEqual(marked);
  });

  it('all marks are hidden and shown again with one shortcut', async () => {
    await press('toggle-marks');
    await expect.poll(() => paintedTexts(page)).toEqual([]);
    await press('toggle-marks');
    await expect.poll(() => paintedTexts(page)).toEqual(marked);
  });

  it('one step leads to everything that was found', async () => {
    await press('next-mark');
    await expect.poll(card.text).toContain('1 of 3');
    await card.focus('All findings');
    await page.keyboard.press('Enter');
    // The panel where the browser allows it, the popup where it does not.
    await expect
      .poll(async () => (await running.extension.openViews()).join(' '))
      .toMatch(/popup\.html|sidepanel\.html/);
  });

  it('everything in the card can be hit with a finger', async () => {
    await press('next-mark');
    await expect.poll(card.text).toContain('1 of 3');
    const small = (await card.targets()).filter(({ width, height }) => width < 24 || height < 24);
    expect(small).toEqual([]);
  });
});
