/**
 * How much of an article does reading find, how much else does it take for it, and how long does it
 * take? And @mozilla/readability, on the same pages in the same browser?
 * Corpus: the real saved pages of `../shared/pages`, each with its article text, or another folder
 * like it. Unit: words as multisets; recall and precision per page; ms from a page laid out to its
 * text, in a page just opened.
 * Budget: median recall at least 0.97, median precision at least 0.90, no exception.
 *
 * npm run read-pages -- [--folder FOLDER] [slug …]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../../scripts/project.mjs';
import { setUp } from '../../scripts/set-up.mjs';
import { bundleReadability, bundleReading } from './read-pages/bundle-readers.mjs';
import { compareWords, textOf } from './read-pages/compare-words.mjs';
import { openChromium, readInChromium } from './read-pages/in-chromium.mjs';
import { longPage } from './read-pages/long-page.mjs';

const BUDGET = { recall: 0.97, precision: 0.9 };
const WORST = 8;

const { values, positionals } = parseArgs({
  options: { folder: { type: 'string' } },
  allowPositionals: true,
});
const folder = resolve(values.folder ?? join(root, '..', 'shared', 'pages'));
if (!existsSync(folder)) {
  console.log(`skipped: there are no saved pages at ${folder}`);
  process.exit(0);
}
const slugs = readdirSync(folder).filter(
  (slug) => positionals.length === 0 || positionals.includes(slug),
);

await setUp();
const readers = {
  ours: `${await bundleReading()}
    globalThis.readPage = () => {
      const read = reading.readArticle(document, reading.liveEnvironment(window));
      // What the page does not print is read too, and is no part of the expected text.
      return read && reading.printedPart(read.article).text;
    };`,
  // It takes the document that it is given apart, so that a live page has to be copied first.
  readability: `${await bundleReadability()}
    globalThis.readPage = () =>
      new readability.Readability(document.cloneNode(true)).parse()?.content;`,
};

const browser = await openChromium();
const rows = [];
try {
  for (const slug of slugs) {
    const file = join(folder, slug, 'source.html');
    const expected = textOf(readFileSync(join(folder, slug, 'expected.html'), 'utf8'));
    const ours = await readInChromium(browser, file, readers.ours);
    const theirs = await readInChromium(browser, file, readers.readability);
    rows.push({
      slug,
      ours: { ...ours, ...compareWords(ours.text, expected) },
      readability: { ...theirs, ...compareWords(textOf(theirs.text), expected) },
    });
  }
  printPages();
  const isWithin = printSummary('ours') && rows.every(({ ours }) => !ours.problem);
  printSummary('readability');
  printWorst();
  if (positionals.length === 0) await printGrowth();
  if (positionals.length === 0 && !isWithin) process.exitCode = 1;
} finally {
  await browser.close();
}

function printPages() {
  console.table(
    Object.fromEntries(
      rows.map(({ slug, ours, readability }) => [
        slug,
        {
          recall: share(ours.recall),
          precision: share(ours.precision),
          ms: Math.round(ours.milliseconds),
          '· Readability: recall': share(readability.recall),
          'precision ': share(readability.precision),
          'ms ': Math.round(readability.milliseconds),
        },
      ]),
    ),
  );
  for (const { slug, ours } of rows) if (ours.problem) console.log(`${slug}: ${ours.problem}`);
}

function printSummary(reader) {
  const of = (name) => rows.map((row) => row[reader][name]);
  const [recall, precision, milliseconds] = ['recall', 'precision', 'milliseconds'].map(of);
  console.log(
    `${reader.padEnd(12)}recall: median ${share(median(recall))}, mean ${share(mean(recall))}, worst ${share(Math.min(...recall))}` +
      ` · precision: median ${share(median(precision))}, mean ${share(mean(precision))}, worst ${share(Math.min(...precision))}` +
      ` · ms: median ${Math.round(median(milliseconds))}, worst ${Math.round(Math.max(...milliseconds))}` +
      ` · exceptions: ${of('problem').filter(Boolean).length} · pages: ${rows.length}`,
  );
  return median(recall) >= BUDGET.recall && median(precision) >= BUDGET.precision;
}

function printWorst() {
  const agreement = ({ ours: { recall, precision } }) =>
    recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
  const worst = [...rows].sort((a, b) => agreement(a) - agreement(b)).slice(0, WORST);
  console.log(
    `worst: ${worst.map((row) => `${row.slug} ${share(row.ours.recall)}/${share(row.ours.precision)}`).join(', ')}`,
  );
}

/** Twice the words should take twice the time. */
async function printGrowth() {
  for (const paragraphs of [1_000, 2_000, 4_000, 8_000]) {
    const { milliseconds } = await readInChromium(browser, longPage(paragraphs), readers.ours);
    console.log(`an article of ${paragraphs} paragraphs: ${Math.round(milliseconds)} ms`);
  }
}

function share(value) {
  return Math.round(value * 1000) / 1000;
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}
