import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowser, howToInstall } from '../../../scripts/browsers.mjs';

/** Starts Chromium with no way to the network. */
export async function openChromium() {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error(howToInstall('chromium'));
  return puppeteer.launch({
    executablePath,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
}

/**
 * Opens a saved page and has a program read it, in milliseconds from a page laid out to the text.
 * @param program leaves `readPage` on the global object: a function that answers with the text read
 * @returns `{ text, milliseconds }`, or `{ problem }` where reading threw
 */
export async function readInChromium(browser, file, program) {
  const page = await browser.newPage();
  try {
    // The scripts of a saved page look for servers that are not there and blank the page when they fail.
    await page.setJavaScriptEnabled(false);
    await page.goto(pathToFileURL(file).href, { waitUntil: 'domcontentloaded' });
    return await page.evaluate((code) => {
      new Function(code)();
      // A reader's page has been laid out long before it is read.
      document.body?.getBoundingClientRect();
      const start = performance.now();
      try {
        const text = globalThis.readPage() ?? '';
        return { text, milliseconds: performance.now() - start };
      } catch (error) {
        return { text: '', milliseconds: performance.now() - start, problem: String(error.stack) };
      }
    }, program);
  } finally {
    await page.close();
  }
}
