import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { browserNames } from '../support/browser-driver';
import { paintedTexts } from '../support/painted';
import { runningExtension } from '../support/running-extension';
import {
  departingArticle,
  departures,
  faithfulArticle,
  nearMissArticle,
  unrelatedArticle,
} from '../support/sample-articles';
import { otherNewsSite, quietSite } from '../support/sites';

describe.each(browserNames)('on news pages in %s, the extension', (browserName) => {
  const running = runningExtension(browserName);

  const { open } = running;

  it('marks the words that depart from the record, and no others', async () => {
    const page = await open(departingArticle);
    await running.extension.checked(page.url());
    await expect.poll(() => paintedTexts(page)).toEqual(departures);
    await page.close();
  });

  it('marks nothing in related links, comments and other words beside the article', async () => {
    const page = await open(departingArticle, { clutterOnStory: true });
    await running.extension.checked(page.url());
    await expect.poll(() => paintedTexts(page)).toEqual(departures);
    await page.close();
  });

  it('marks under the strictest content security policy', async () => {
    const page = await open(departingArticle, { strictPolicy: true });
    await running.extension.checked(page.url());
    await expect.poll(() => paintedTexts(page)).toEqual(departures);
    await page.close();
  });

  it('leaves a faithful account of the story unmarked, and knows its quotations', async () => {
    const page = await open(faithfulArticle);
    const { report } = await running.extension.checked(page.url());
    expect(report.quotations.filter(({ match }) => match?.kind === 'verbatim')).toHaveLength(4);
    expect(await paintedTexts(page)).toEqual([]);
    await page.close();
  });

  it('stays away from pages about something else, and is told nothing of them', async () => {
    const before = await running.extension.messagesHeard();
    const unrelated = await open(unrelatedArticle);
    const story = await open(departingArticle);
    // The story was opened later: once it is checked, the unrelated page has had its turn.
    await running.extension.checked(story.url());
    const heard = (await running.extension.messagesHeard()).slice(before.length);
    expect(heard.filter((type) => type === 'storySeen')).toHaveLength(1);
    expect(await running.extension.stateOf(unrelated.url())).toBeNull();
    expect(await paintedTexts(unrelated)).toEqual([]);
    await unrelated.close();
    await story.close();
  });

  it('marks nothing on a page that only shares words with the record, once it has been checked', async () => {
    const nearMiss = await open(nearMissArticle);
    await expect
      .poll(async () => (await running.extension.stateOf(nearMiss.url()))?.status)
      .toBe('off-story');
    expect(await paintedTexts(nearMiss)).toEqual([]);
    await nearMiss.close();
  });

  it('stays away from sites that the reader has not named', async () => {
    const diary = await open(departingArticle, { site: quietSite });
    const story = await open(departingArticle);
    await running.extension.checked(story.url());
    expect(await running.extension.stateOf(diary.url())).toBeNull();
    expect(await paintedTexts(diary)).toEqual([]);
    await diary.close();
    await story.close();
  });

  it('leaves the page byte for byte as the site wrote it', async () => {
    const marked = await open(departingArticle);
    const untouched = await open(departingArticle, { site: quietSite });
    await running.extension.checked(marked.url());
    await expect.poll(() => paintedTexts(marked)).toEqual(departures);
    const markup = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);
    expect(await markup(marked)).toBe(await markup(untouched));
    await marked.close();
    await untouched.close();
  });

  it('marks anew at once when the reader changes the sensitivity', async () => {
    const page = await open(departingArticle);
    const { report } = await running.extension.checked(page.url());
    await expect.poll(() => paintedTexts(page)).toEqual(departures);
    const everything = report.findings.map(({ text }) => text);
    const verySure = report.findings
      .filter(({ severity, confidence }) => severity === 'material' && confidence >= 0.85)
      .map(({ text }) => text);

    await running.extension.changeSetting('sensitivity', 'low');
    await expect.poll(() => paintedTexts(page)).toEqual(verySure);
    await running.extension.changeSetting('sensitivity', 'high');
    await expect.poll(() => paintedTexts(page)).toEqual(everything);
    await running.extension.changeSetting('sensitivity', 'balanced');
    await expect.poll(() => paintedTexts(page)).toEqual(departures);
    await page.close();
  });

  it('follows an article whose paragraphs arrive late', async () => {
    const early = { ...departingArticle, paragraphs: departingArticle.paragraphs.slice(0, 6) };
    const late = departingArticle.paragraphs.slice(6);
    const page = await open(early);
    await running.extension.checked(page.url());
    await expect.poll(() => paintedTexts(page)).toEqual(departures.slice(0, 2));
    await page.evaluate((paragraphs) => {
      for (const words of paragraphs) {
        const paragraph = document.createElement('p');
        paragraph.textContent = words;
        document.querySelector('.article-body')?.append(paragraph);
      }
    }, late);
    await expect.poll(() => paintedTexts(page), { timeout: 10_000 }).toEqual(departures);
    await page.close();
  });

  it('stays off a site that the reader has switched off, and comes back', async () => {
    await running.extension.changeSetting('mutedSites', ['today.com']);
    const muted = await open(departingArticle);
    const story = await open(departingArticle, { site: otherNewsSite });
    await running.extension.checked(story.url());
    expect(await paintedTexts(muted)).toEqual([]);
    await running.extension.changeSetting('mutedSites', []);
    await muted.reload();
    await running.extension.checked(muted.url());
    await expect.poll(() => paintedTexts(muted)).toEqual(departures);
    await muted.close();
    await story.close();
  });
});
