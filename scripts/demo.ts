/**
 * Shows the built extension at work on a sample article: in a window that stays open, or, where
 * there is no display, as text and a picture of the marked page.
 *
 * `node scripts/run.mjs demo chromium|firefox window|headless`
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { readArticleFile } from '../tests/support/article-file';
import type { BrowserDriver } from '../tests/support/browser-driver';
import { openConsole } from '../tests/support/extension-console';
import { launchWithExtension } from '../tests/support/launch';
import { newsPage } from '../tests/support/news-page';
import { paintedRuns } from '../tests/support/painted';
import { isShownAt } from '../utils/checking/shown-at';
import { describePage } from './describe-page';

const projectFolder = join(import.meta.dirname, '..');
const sample = join(projectFolder, 'tests/fixtures/articles/friendship-over-trump.txt');
/** Below one of the named news hosts, so that the extension reads it without being asked. */
const address = 'http://sample-article.today.com/music/legend-west';

const [browser, display] = process.argv.slice(2);
const driver = await launchWithExtension(browser === 'firefox' ? 'Firefox' : 'Chromium', {
  window: display === 'window',
});
try {
  const article = { ...readArticleFile(sample), published: '2022-09-06' };
  driver.web.publish(address, newsPage(article, { plainParagraphs: true }));
  await (display === 'window' ? showWindow(driver) : showText(driver));
} finally {
  await driver.close();
}

/** Opens the article in front and waits until the window is closed. */
async function showWindow(running: BrowserDriver): Promise<void> {
  const page = await running.openPage(address);
  // The welcome page of a fresh install would cover the article.
  for (let tries = 0; tries < 20 && !(await isWelcomed(running)); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  await page.bringToFront();
  console.log(`${running.name} shows a sample article with the extension on it.`);
  console.log('Rest the pointer on a mark, or open the toolbar button. Close the window to end.');
  await running.gone;
}

async function isWelcomed(running: BrowserDriver): Promise<boolean> {
  return (await running.tabs()).some((url) => url.endsWith('/welcome.html'));
}

/** Prints what the extension found on the article and saves pictures of the marked page. */
async function showText(running: BrowserDriver): Promise<void> {
  const extension = await openConsole(running);
  const page = await running.openPage(address);
  const checked = await extension.checked(address);
  const shown = checked.report.findings.filter((finding) => isShownAt(finding, 'balanced'));
  console.log(describePage(checked, shown));

  await page.bringToFront();
  await savePicture(page, `sample-article-${running.name.toLowerCase()}`, true);
  const mark = (await paintedRuns(page)).at(0);
  if (mark) {
    await page.mouse.move(mark.x, mark.y);
    // The card opens once the pointer has rested for a moment.
    await new Promise((resolve) => setTimeout(resolve, 1200));
    await savePicture(page, `card-${running.name.toLowerCase()}`, false);
  }
}

async function savePicture(page: Page, name: string, fullPage: boolean): Promise<void> {
  const folder = join(projectFolder, 'screenshots');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.png`);
  writeFileSync(file, await page.screenshot({ fullPage }));
  console.log(`Picture: ${relative(process.cwd(), file)}`);
}
