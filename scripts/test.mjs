/**
 * `npm test`: sets up, builds, checks, runs every test once, and ends with one plain line
 * "N passed, N failed" that counts static checks, unit, page and browser tests together.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installBrowsers } from './browsers.mjs';
import { cache, runTool } from './project.mjs';
import { setUp } from './set-up.mjs';
import { builds, checks } from './static-checks.mjs';

const total = { passed: 0, failed: 0, skipped: 0 };

try {
  await setUp();
  for (const problem of await installBrowsers(['chromium', 'firefox'])) console.error(problem);
  for (const check of builds) await runCheck(check);
  await atMost(2, checks, runCheck);
  await runTests();
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  total.failed += 1;
}

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** Runs one static check, says how it went, and counts it. Shows its output only when it failed. */
async function runCheck({ name, run }) {
  const start = performance.now();
  const { code, output } = await run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (code === 0) total.passed += 1;
  else total.failed += 1;
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (code !== 0) console.log(output.trimEnd());
}

/** Works through the items, this many at a time. */
async function atMost(count, items, work) {
  const waiting = [...items];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: count }, worker));
}

/** Runs all vitest projects and counts their tests. */
async function runTests() {
  mkdirSync(cache, { recursive: true });
  const results = join(cache, 'test-results.json');
  rmSync(results, { force: true });
  const { code } = await runTool(
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`],
    { show: true },
  );
  const { testResults } = JSON.parse(readFileSync(results, 'utf8'));
  const counts = testResults.map(countFile);
  const sum = (outcome) => counts.reduce((all, count) => all + count[outcome], 0);
  const failed = sum('failed');
  total.passed += sum('passed');
  total.skipped += sum('skipped');
  // An error outside every test (an unhandled rejection) shows in vitest's exit code alone.
  total.failed += failed === 0 && code !== 0 ? 1 : failed;
}

/**
 * Counts the tests of one file. In a file that failed as a whole (it did not load, or what its tests
 * need did not start) vitest calls the tests that never ran skipped; they are failures here.
 */
function countFile({ status, assertionResults }) {
  const withStatus = (wanted) =>
    assertionResults.filter((test) => wanted.includes(test.status)).length;
  const passed = withStatus(['passed']);
  const failed = withStatus(['failed']);
  const skipped = withStatus(['pending', 'skipped', 'todo', 'disabled']);
  return status === 'failed' && failed === 0
    ? { passed, failed: Math.max(1, skipped), skipped: 0 }
    : { passed, failed, skipped };
}
