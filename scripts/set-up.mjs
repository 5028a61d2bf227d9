/**
 * Brings a fresh clone to the point where everything runs. Node built-ins only, quiet on standard
 * output, and quick when there is nothing to do (a few milliseconds).
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNpm, runTool } from './project.mjs';

const oldestNode = 20;

/**
 * Installs the dependencies when they are missing or not those of the lock file, and generates the
 * types that WXT derives from the project.
 *
 * @throws Error naming what failed and what to do about it
 */
export async function setUp() {
  const node = Number(process.versions.node.split('.')[0]);
  if (node < oldestNode) {
    throw new Error(`Node ${oldestNode} or newer is needed, this is ${process.versions.node}.`);
  }
  if (!dependenciesAreCurrent()) {
    console.error('Installing dependencies (npm ci) …');
    const { code } = await runNpm(['ci', '--no-audit', '--no-fund'], { show: 'stderr' });
    if (code !== 0) throw new Error('npm ci failed; its message is above.');
  }
  if (!existsSync(join(root, '.wxt', 'tsconfig.json'))) {
    const { code, output } = await runTool('wxt', ['prepare']);
    if (code !== 0) throw new Error(`wxt prepare failed:\n${output}`);
  }
}

/**
 * Whether node_modules holds what the lock file asks for. npm keeps its own list of what it
 * installed; dates alone would mislead after a checkout that touches the lock file.
 */
function dependenciesAreCurrent() {
  const wanted = join(root, 'package-lock.json');
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  if (statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return true;
  const has = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(JSON.parse(readFileSync(wanted, 'utf8')).packages).every(
    ([path, { version, optional }]) =>
      path === '' || has[path]?.version === version || (optional && !has[path]),
  );
}
