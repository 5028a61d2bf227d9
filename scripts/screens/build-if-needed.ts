import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** What an extension is built from. */
const sources = ['components', 'entrypoints', 'locales', 'public', 'utils', 'wxt.config.ts'];

const builds = [
  { browser: 'chrome', folder: '.output/chrome-mv3' },
  { browser: 'firefox', folder: '.output/firefox-mv3' },
] as const;

/**
 * Builds the extension for Chromium and Firefox where a source is newer than the build.
 *
 * @throws Error with the output of a build that fails
 */
export function buildIfNeeded(): void {
  const newest = Math.max(...sources.map((path) => lastChange(join(root, path))));
  for (const { browser, folder } of builds) {
    const manifest = join(root, folder, 'manifest.json');
    if ((statSync(manifest, { throwIfNoEntry: false })?.mtimeMs ?? 0) > newest) continue;
    console.log(`Building for ${browser} …`);
    const command = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [command, 'build', '-b', browser],
      { cwd: root, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`the build for ${browser} failed:\n${stdout}${stderr}`);
  }
}

/** The latest change of a file, or of any file below a folder, in ms since 1970. */
function lastChange(path: string): number {
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}
