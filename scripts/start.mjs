/**
 * `npm start`: sets up, builds the extension, and opens a browser with it on a sample article.
 * `npm start -- --firefox` takes Firefox; without it, whatever is there, Chromium first.
 */
import { findBrowser, hasDisplay, installBrowsers, systemName } from './browsers.mjs';
import { run, runTool } from './project.mjs';
import { setUp } from './set-up.mjs';

const args = process.argv.slice(2);
const unknown = args.filter((argument) => argument !== '--firefox');
if (unknown.length > 0) {
  console.error(`npm start does not know ${unknown.join(' ')}; it takes --firefox or nothing.`);
  process.exit(2);
}

try {
  const browser = await chooseBrowser(args.includes('--firefox'));
  await setUp();
  console.log('Building the extension …');
  const { code, output } = await runTool('wxt', [
    'build',
    '-b',
    browser === 'firefox' ? 'firefox' : 'chrome',
  ]);
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
  const display = hasDisplay() ? 'window' : 'headless';
  const { code: end } = await run(process.execPath, ['scripts/run.mjs', 'demo', browser, display], {
    show: true,
  });
  process.exitCode = end;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** The browser to show the extension in; installs one where it may. */
async function chooseBrowser(firefoxWanted) {
  if (!firefoxWanted && !findBrowser('chromium') && findBrowser('firefox')) return 'firefox';
  const browser = firefoxWanted ? 'firefox' : 'chromium';
  const problems = await installBrowsers([browser]);
  if (problems.length > 0) throw new Error(`${problems.join('\n')} (${systemName()})`);
  return browser;
}
