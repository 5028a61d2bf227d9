/**
 * Runs an installed tool after set-up, so that every command of package.json works on a fresh clone:
 * `node scripts/tool.mjs vitest bench --run`.
 */
import { runTool } from './project.mjs';
import { setUp } from './set-up.mjs';

const [name, ...args] = process.argv.slice(2);
if (!name) {
  console.error('usage: node scripts/tool.mjs TOOL …');
  process.exit(2);
}
try {
  await setUp();
  const { code } = await runTool(name, args, { show: true });
  process.exitCode = code;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
