/**
 * How much of an article does reading find, and how much else does it take for it?
 * Corpus: the real saved pages of `../shared/pages`, each with its article text.
 * Unit: words as multisets; recall and precision per page, the median judged.
 * Budget: median recall at least 0.97, median precision at least 0.90, no exception.
 *
 * node tests/bench/read-pages.mjs [--jsdom] [slug …]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { JSDOM } from 'jsdom';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser, howToInstall } from '../../scripts/browsers.mjs';
import { root } from '../../scripts/project.mjs';
import { setUp } from '../../scripts/set-up.mjs';

const BUDGET = { recall: 0.97, precision: 0.9 };

const folder = join(root, '..', 'shared', 'pages');
if (!existsSync(folder)) {
  console.log(`skipped: there are no saved pages at ${folder}`);
  process.exit(0);
}
const inJsdom = process.argv.includes('--jsdom');
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const slugs = readdirSync(folder).filter((slug) => wanted.length === 0 || wanted.includes(slug));

await setUp();
const program = await bundleReading();
const pages = inJsdom ? readInJsdom(slugs) : await readInChromium(slugs);

const rows = pages.map(({ slug, text, milliseconds, problem }) => {
  const expected = wordsOf(textOf(readFileSync(join(folder, slug, 'expected.html'), 'utf8')));
  const found = wordsOf(text ?? '');
  const common = sizeOfCommon(expected, found);
  return {
    page: slug,
    recall: round(common / sizeOf(expected)),
    precision: round(sizeOf(found) === 0 ? 0 : common / sizeOf(found)),
    words: sizeOf(found),
    expected: sizeOf(expected),
    milliseconds: Math.round(milliseconds),
    problem: problem?.split('\n', 1)[0] ?? '',
  };
});
console.table(rows);
const recall = median(rows.map((row) => row.recall));
const precision = median(rows.map((row) => row.precision));
const failed = rows.filter((row) => row.problem).length;
console.log(
  `${inJsdom ? 'jsdom' : 'Chromium'}: median recall ${recall} (least ${BUDGET.recall}), ` +
    `median precision ${precision} (least ${BUDGET.precision}), ${failed} exceptions, ${rows.length} pages`,
);
if (wanted.length === 0 && (recall < BUDGET.recall || precision < BUDGET.precision || failed > 0))
  process.exitCode = 1;

/** The reading modules as one script that leaves `reading` on the global object. */
async function bundleReading() {
  const entry = 'virtual:reading';
  const files = ['read-article', 'live-environment', 'saved-environment'];
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'entry',
        enforce: 'pre',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) =>
          id === entry
            ? files
                .map(
                  (file) =>
                    `export * from ${JSON.stringify(join(root, 'utils', 'reading', `${file}.ts`))};`,
                )
                .join('\n')
            : null,
      },
    ],
    build: {
      write: false,
      minify: false,
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        output: { format: 'iife', name: 'reading' },
      },
    },
  });
  return `${output[0].code};globalThis.reading = reading;`;
}

async function readInChromium(names) {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error(howToInstall('chromium'));
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  try {
    const read = [];
    for (const slug of names) {
      const page = await browser.newPage();
      // The scripts of a saved page look for servers that are not there and blank the page when they fail.
      await page.setJavaScriptEnabled(false);
      await page.goto(pathToFileURL(join(folder, slug, 'source.html')).href, {
        waitUntil: 'domcontentloaded',
      });
      read.push({
        slug,
        ...(await page.evaluate((code) => {
          new Function(code)();
          const start = performance.now();
          try {
            const found = globalThis.reading.readArticle(
              document,
              globalThis.reading.liveEnvironment(window),
            );
            return { text: found?.article.text, milliseconds: performance.now() - start };
          } catch (error) {
            return { problem: String(error.stack), milliseconds: 0 };
          }
        }, program)),
      });
      await page.close();
    }
    return read;
  } finally {
    await browser.close();
  }
}

function readInJsdom(names) {
  new Function(program)();
  return names.map((slug) => {
    const { document } = new JSDOM(readFileSync(join(folder, slug, 'source.html'), 'utf8')).window;
    const start = performance.now();
    try {
      const found = globalThis.reading.readArticle(
        document,
        globalThis.reading.savedEnvironment(null),
      );
      return { slug, text: found?.article.text, milliseconds: performance.now() - start };
    } catch (error) {
      return { slug, problem: String(error.stack), milliseconds: 0 };
    }
  });
}

/** The text of an article's markup with a space at every tag that begins or ends a line. */
function textOf(html) {
  const { document } = new JSDOM(html).window;
  for (const element of document.querySelectorAll(
    'p, div, li, tr, td, th, br, h1, h2, h3, h4, h5, h6, figcaption, section, blockquote, dt, dd',
  )) {
    element.before(' ');
    element.after(' ');
  }
  return document.body.textContent;
}

function wordsOf(text) {
  const counts = new Map();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function sizeOf(counts) {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function sizeOfCommon(a, b) {
  return [...a].reduce((sum, [word, count]) => sum + Math.min(count, b.get(word) ?? 0), 0);
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length % 2
    ? sorted[(sorted.length - 1) / 2]
    : round((sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2);
}

function round(value) {
  return Math.round(value * 1000) / 1000;
}
