/**
 * Everything that is checked without running the product: each check is a name and a promise of its
 * outcome. They count as tests.
 */
import { runTool } from './project.mjs';

/** @typedef {{ name: string, run: () => Promise<{ code: number, output: string }> }} Check */

const build = (browser) => ({
  name: `build for ${browser}`,
  run: () => runTool('wxt', ['build', '-b', browser]),
});

/**
 * The builds, one after the other: each also writes the types that the others read.
 *
 * @type {readonly Check[]}
 */
export const builds = ['chrome', 'firefox', 'safari'].map(build);

/**
 * Checks of the sources and of the built extensions; they need the builds and nothing of each other.
 *
 * @type {readonly Check[]}
 */
export const checks = [
  { name: 'types', run: () => runTool('typescript', ['--noEmit'], { command: 'tsc' }) },
  {
    name: 'types of the pure folders, without a browser',
    run: () => runTool('typescript', ['-p', 'tsconfig.pure.json'], { command: 'tsc' }),
  },
  {
    name: 'style and lint',
    run: () => runTool('@biomejs/biome', ['ci', '--colors=off'], { command: 'biome' }),
  },
  { name: 'nothing unused', run: () => runTool('knip', ['--no-progress']) },
  { name: 'sizes within their limits', run: () => runTool('size-limit', []) },
  {
    name: 'Firefox store rules',
    run: () =>
      runTool('web-ext', ['lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery']),
  },
];
