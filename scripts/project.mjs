/**
 * Where the project lies and how its own tools are started. Node built-ins only:
 * this file runs before anything is installed.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json, absolute. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** A folder for what can be made again at any time; it goes when node_modules goes. */
export const cache = join(root, 'node_modules', '.cache', 'on-the-record');

/**
 * Runs a program in the project's folder and waits for its end.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ show?: boolean | 'stderr', env?: Record<string, string> }} [options]
 *   `show`: let its output through as it comes (`'stderr'`: both streams to standard error, so that
 *   standard output stays clean); otherwise the output is collected.
 * @returns {Promise<{ code: number, output: string }>} the exit code (127 when the program could not
 *   be started) and, when collected, everything it wrote.
 */
export function run(program, args, { show = false, env = {} } = {}) {
  // Colours are for a terminal; in a log they are noise.
  const colours = show === true && process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: '0' };
  const streams = { true: 'inherit', false: 'pipe', stderr: 2 }[String(show)];
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...colours, ...env },
      stdio: ['ignore', streams, streams],
    });
    let output = '';
    child.stdout?.on('data', (piece) => (output += piece));
    child.stderr?.on('data', (piece) => (output += piece));
    child.on('error', (error) => resolve({ code: 127, output: `${program}: ${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs a command that an installed package brings along, without npx (half a second each) and
 * without a shell, so that it works on Windows too.
 *
 * @param {string} packageName the package, as in node_modules
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2] & { command?: string }} [options] `command` where the package
 *   has several and it is not called like the package
 */
export function runTool(packageName, args, { command, ...options } = {}) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const commands = typeof bin === 'string' ? { [packageName]: bin } : bin;
  const names = Object.keys(commands);
  const wanted = command ?? (names.length === 1 ? names[0] : packageName);
  const file = commands[wanted];
  if (!file) throw new Error(`${packageName} has no command "${wanted}"; it has ${names}`);
  return run(process.execPath, [join(folder, file), ...args], options);
}

/** Runs npm itself: the one that started this process, or else the one on the PATH. */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath;
  if (npm && existsSync(npm) && /\.c?js$/.test(npm)) {
    return run(process.execPath, [npm, ...args], options);
  }
  return process.platform === 'win32'
    ? run('cmd.exe', ['/d', '/s', '/c', 'npm', ...args], options)
    : run('npm', args, options);
}
