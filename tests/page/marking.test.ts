import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BrowserDriver, browserNames } from '../support/browser-driver';
import { bundleForPage } from '../support/bundle-for-page';
import { launch } from '../support/launch';
import { pageView } from '../support/page-view';
import type { MarkingProgram } from './programs/marking';

declare const marking: MarkingProgram;

const quoted = '“I talked to him with love,” he said';
const linked = 'a long interview';
const shadowed = 'words that stand in a shadow tree';
const filler =
  'They had worked together since the early years of the century, in studios on both coasts, and on stage.';

const story = `<!doctype html><html lang="en"><title>Two musicians</title>
<style>p { font: 18px/1.8 serif; margin: 20px 0 } .menu { position: fixed; display: none; inset: 0; background: #fff }</style>
<article><h1>Two musicians</h1>
<p class="quotation">${quoted}, and went on to other matters, such as the new album.</p>
<p>He gave <a href="#interview">${linked}</a> to a magazine, which was published in September.</p>
<p>${filler}</p><p>${filler}</p><news-extra></news-extra></article>
<div class="menu">Menu</div>
<script>
customElements.define('news-extra', class extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'open' }).innerHTML = '<p>There are ${shadowed}, and they are read as well.</p>';
  }
});
</script></html>`;

// Longer than a pointer must rest, and longer than a page may take to go idle.
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const restingTime = 600;

describe.each(browserNames)('marks on a page in %s', (browserName) => {
  let browser: BrowserDriver;
  let script: string;
  let page: Page;
  beforeAll(async () => {
    script = await bundleForPage('tests/page/programs/marking.ts');
    browser = await launch(browserName);
  });
  afterAll(() => browser?.close());

  beforeEach(async () => {
    await page?.close();
    page = await browser.openPage(browser.web.publish('http://www.example-news.test/marks', story));
    await pageView(page).run(script);
    await page.mouse.move(1000, 800);
    await page.evaluate((passages) => marking.mark(passages), [quoted, linked, shadowed]);
  });

  const heard = () => page.evaluate(() => marking.heard());
  const changes = () => page.evaluate(() => marking.changes());
  const placeOf = (passage: string) => page.evaluate((words) => marking.placeOf(words), passage);

  it('answer to a pointer that rests on them, not to one that passes over', async () => {
    const { x, y } = await placeOf(quoted);
    // Sent together: a busy machine between the two would make it a rest.
    await Promise.all([page.mouse.move(x, y), page.mouse.move(1000, 800)]);
    await wait(restingTime);
    expect(await heard()).toEqual([]);
    await page.mouse.move(x, y);
    await expect.poll(heard).toEqual([quoted]);
    await page.mouse.move(1000, 800);
    await expect.poll(heard).toEqual(['left']);
  });

  it('answer inside a shadow tree too', async () => {
    const { x, y } = await placeOf(shadowed);
    await page.mouse.click(x, y);
    await expect.poll(heard).toEqual([`pinned ${shadowed}`]);
  });

  it('answer to a click, and to one elsewhere', async () => {
    const { x, y } = await placeOf(quoted);
    await page.mouse.click(x, y);
    await expect.poll(heard).toEqual([`pinned ${quoted}`]);
    await page.mouse.click(1000, 800);
    await expect.poll(heard).toEqual(['pressed elsewhere']);
  });

  it.each(['Control', 'Shift'] as const)('leave a click with %s to the browser', async (key) => {
    const { x, y } = await placeOf(quoted);
    await page.keyboard.down(key);
    await page.mouse.click(x, y);
    await page.keyboard.up(key);
    await page.mouse.move(1000, 800);
    await wait(restingTime);
    expect(await heard()).not.toContain(`pinned ${quoted}`);
  });

  it('leave the middle button to the browser', async () => {
    const { x, y } = await placeOf(quoted);
    await page.mouse.click(x, y, { button: 'middle' });
    await page.mouse.move(1000, 800);
    await wait(restingTime);
    expect(await heard()).not.toContain(`pinned ${quoted}`);
  });

  it('answer to a tap', async () => {
    const { x, y } = await placeOf(quoted);
    await page.touchscreen.tap(x, y);
    await expect.poll(heard).toEqual([`pinned ${quoted}`]);
  });

  it('answer to a finger that is held on them, not to one that scrolls', async () => {
    const { x, y } = await placeOf(quoted);
    const scrolling = await page.touchscreen.touchStart(x, y);
    await scrolling.move(x, y - 60);
    await wait(restingTime);
    await scrolling.end();
    expect(await heard()).toEqual([]);
    const held = await page.touchscreen.touchStart(x, y);
    await expect.poll(heard).toContain(`pinned ${quoted}`);
    await held.end();
  });

  it('do not take a link that is followed by keyboard for a press elsewhere', async () => {
    const { x, y } = await placeOf(quoted);
    await page.mouse.click(x, y);
    await expect.poll(heard).toEqual([`pinned ${quoted}`]);
    await page.evaluate(() => document.querySelector('a')?.focus());
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toMatch(/#interview$/);
    expect(await heard()).toEqual([]);
  });

  it('do not open over words that are being selected to be copied', async () => {
    const { x, y } = await placeOf(quoted);
    await page.mouse.move(x - 60, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y, { steps: 5 });
    await page.mouse.up();
    await page.mouse.move(x + 50, y);
    await wait(restingTime);
    expect(await heard()).toEqual([]);
  });

  it('leave a link what it is', async () => {
    const { x, y } = await placeOf(linked);
    await page.mouse.click(x, y);
    await expect.poll(() => page.url()).toMatch(/#interview$/);
    expect(await heard()).not.toContain(`pinned ${linked}`);
  });

  it('leave text to be selected', async () => {
    const { x, y } = await placeOf(quoted);
    await page.mouse.move(x - 60, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y, { steps: 5 });
    await page.mouse.up();
    const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
    expect(selected.length).toBeGreaterThan(5);
    expect(await heard()).not.toContain(`pinned ${quoted}`);
  });

  it('do not answer through what the page lays over them', async () => {
    const { x, y } = await placeOf(quoted);
    await page.addStyleTag({ content: '.menu { display: block !important }' });
    await page.mouse.click(x, y);
    await wait(restingTime);
    expect(await heard()).toEqual([]);
  });

  it('stay on their words while the page splits its text nodes', async () => {
    await page.evaluate(() => {
      const words = document.querySelector('.quotation')?.firstChild as Text;
      words.splitText(9).splitText(4);
    });
    const painted = await page.evaluate(() => marking.painted().join(''));
    expect(painted.startsWith(quoted)).toBe(true);
  });

  it('are followed by news of each change of the article, once for a burst', async () => {
    await page.evaluate(() => {
      const article = document.querySelector('article');
      for (let line = 0; line < 20; line += 1) {
        const paragraph = document.createElement('p');
        paragraph.textContent = `And line ${line} of what came in late, in the same burst.`;
        article?.append(paragraph);
      }
    });
    await expect.poll(changes).toBe(1);
    await page.evaluate(() => document.querySelector('news-extra')?.shadowRoot?.append(' More.'));
    await expect.poll(changes).toBe(2);
  });

  it('are not followed by news of what does not concern the article', async () => {
    await page.evaluate(() => {
      const clock = document.body.appendChild(document.createElement('div'));
      for (let tick = 0; tick < 20; tick += 1) clock.textContent = `12:00:${tick}`;
    });
    await wait(1_500);
    expect(await changes()).toBe(0);
  });

  it('leave nothing behind', async () => {
    const { x, y } = await placeOf(quoted);
    await page.evaluate(() => marking.end());
    await page.mouse.click(x, y);
    await wait(restingTime);
    expect(await heard()).toEqual([]);
    const left = await page.evaluate(() => ({
      highlights: CSS.highlights.size,
      sheets: document.querySelector('news-extra')?.shadowRoot?.adoptedStyleSheets.length,
    }));
    expect(left).toEqual({ highlights: 0, sheets: 0 });
  });
});
