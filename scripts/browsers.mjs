/**
 * Finds the browsers of this machine, and installs them where that is possible without asking.
 * Node built-ins only: this file runs before anything is installed.
 */
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { run } from './project.mjs';

const { ProgramFiles = '', LOCALAPPDATA = '' } = process.env;
const programFiles32 = process.env['ProgramFiles(x86)'] ?? '';

/** Where each browser may be: a variable that names it, then names on the PATH, then usual places. */
const knownPlaces = {
  chromium: {
    variable: 'CHROME_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
    places: {
      darwin: [
        'Google Chrome.app/Contents/MacOS/Google Chrome',
        'Chromium.app/Contents/MacOS/Chromium',
      ].flatMap((app) => [join('/Applications', app), join(homedir(), 'Applications', app)]),
      win32: [ProgramFiles, programFiles32, LOCALAPPDATA].flatMap((folder) => [
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Chromium', 'Application', 'chrome.exe'),
      ]),
    },
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    places: {
      darwin: ['/Applications', join(homedir(), 'Applications')].map((folder) =>
        join(folder, 'Firefox.app/Contents/MacOS/firefox'),
      ),
      win32: [ProgramFiles, programFiles32].map((folder) =>
        join(folder, 'Mozilla Firefox', 'firefox.exe'),
      ),
    },
  },
};

/**
 * The path of a browser on this machine, or `null` when there is none.
 *
 * @param {'chromium' | 'firefox'} browser
 * @returns {string | null}
 */
export function findBrowser(browser) {
  const { variable, names, places } = knownPlaces[browser];
  const ending = process.platform === 'win32' ? '.exe' : '';
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name + ending)));
  // The order of the names matters more than the order of the folders on the PATH.
  onPath.sort((a, b) => rank(a, names) - rank(b, names));
  const named = process.env[variable];
  const candidates = [...(named ? [named] : []), ...onPath, ...(places[process.platform] ?? [])];
  return candidates.find(isProgram) ?? null;
}

function rank(path, names) {
  return names.findIndex((name) => path.replace(/\.exe$/, '').endsWith(name));
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there, or not ours to run: either way it is not a browser we can start.
    return false;
  }
}

/** One line that tells a person what to install, and how to name a browser kept elsewhere. */
export function howToInstall(browser) {
  const { variable, names } = knownPlaces[browser];
  const program = browser === 'chromium' ? 'Chromium or Google Chrome' : 'Firefox';
  return `No ${program} found: install it (looked for ${names.join(', ')} on the PATH), or set ${variable} to its path.`;
}

/**
 * Makes sure that these browsers are there: as root on Debian and its kin the missing ones are
 * installed with apt-get; elsewhere nothing is done.
 *
 * @param {readonly ('chromium' | 'firefox')[]} wanted
 * @returns {Promise<readonly string[]>} one sentence for each browser that is still missing
 */
export async function installBrowsers(wanted) {
  const missing = wanted.filter((browser) => !findBrowser(browser));
  if (missing.length > 0 && canUseApt()) {
    console.error(`Installing ${missing.join(' and ')} with apt-get …`);
    const packages = missing.map(
      (browser) => ({ chromium: 'chromium', firefox: 'firefox-esr' })[browser],
    );
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const update = await run('apt-get', ['update', '-q'], { env });
    const install = await run(
      'apt-get',
      ['install', '-y', '-q', '--no-install-recommends', ...packages, 'fonts-dejavu-core'],
      { env },
    );
    if (install.code !== 0) console.error(update.code === 0 ? install.output : update.output);
  }
  return wanted.filter((browser) => !findBrowser(browser)).map(howToInstall);
}

function canUseApt() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && hasApt();
}

function hasApt() {
  return ['/usr/bin/apt-get', '/bin/apt-get'].some(existsSync);
}

/** Whether a window can be opened here. On macOS and Windows it always can. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** The name of the operating system, for messages. */
export function systemName() {
  if (process.platform !== 'linux' || !existsSync('/etc/os-release')) return process.platform;
  return /^PRETTY_NAME="?([^"\n]+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? 'Linux';
}
