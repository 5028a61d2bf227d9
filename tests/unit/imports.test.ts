import { describe, expect, it } from 'vitest';
import { type Import, importsOf, importsUnder, loadedBy } from '../support/imports';

/** Which room may import from which; `types`: its types only. Everything else is forbidden. */
const mayImport: Readonly<Record<string, Readonly<Record<string, 'all' | 'types'>>>> = {
  'utils/text': {},
  'utils/record': { 'utils/text': 'all' },
  'utils/checking': { 'utils/text': 'all', 'utils/record': 'all' },
  'utils/reading': { 'utils/text': 'all' },
  'utils/marking': { 'utils/reading': 'types', components: 'all' },
  'utils/ledger': {},
  'utils/extension': { 'utils/record': 'all' },
  components: {},
};

const pureRooms: readonly string[] = ['utils/text', 'utils/record', 'utils/checking'];

/** Packages that only compute; pure rooms may use these and no others. */
const purePackages: ReadonlySet<string> = new Set(['diff', 'stemmer', 'valibot']);

const browserFile = 'utils/extension/api.ts';
const browserPackages: ReadonlySet<string> = new Set(['webextension-polyfill', 'wxt/browser']);

/** The room a path lies in; entrypoints, scripts and tests are outside the table. */
function roomOf(path: string): string {
  const [top = '', folder = ''] = path.split('/');
  return top === 'utils' ? `utils/${folder}` : top;
}

/** One sentence for each import that the house forbids. */
function breaches(imports: readonly Import[]): readonly string[] {
  return imports.flatMap((one) => {
    const reason = whyForbidden(one);
    return reason === null ? [] : [`${one.from} imports ${one.to}: ${reason}`];
  });
}

function whyForbidden({ from, to, local, typeOnly }: Import): string | null {
  const room = roomOf(from);
  if (browserPackages.has(to) && from !== browserFile) return `only ${browserFile} may`;
  if (!local) {
    if (!pureRooms.includes(room) || typeOnly || purePackages.has(to)) return null;
    return `${room} is pure, and ${to} is not among the packages that only compute`;
  }
  const allowed = mayImport[room];
  const target = roomOf(to);
  if (to === 'utils/model' || target === room) return null;
  if (allowed === undefined) {
    const isProgram = room === 'entrypoints';
    return isProgram && /^(scripts|tests)$/.test(target) ? 'a program must not need tests' : null;
  }
  const permission = allowed[target];
  if (permission === 'all' || (permission === 'types' && typeOnly)) return null;
  return permission === 'types' ? `${room} may take types only from there` : 'not in the table';
}

const imports = importsUnder(['utils', 'components', 'entrypoints', 'scripts']);

describe('the import table', () => {
  it('is held by every file', () => {
    expect(breaches(imports)).toEqual([]);
  });

  it('has something to hold in every room', () => {
    for (const room of [...Object.keys(mayImport), 'entrypoints', 'scripts']) {
      expect(imports.filter(({ from }) => roomOf(from) === room).length, room).toBeGreaterThan(0);
    }
  });

  it.each([
    ['utils/text/fold.ts', "import { parse } from '../record/parse';", 'not in the table'],
    ['utils/text/fold.ts', "export { parse } from '../record/parse';", 'not in the table'],
    ['utils/reading/read.ts', "import { check } from '../checking/check';", 'not in the table'],
    ['utils/reading/read.ts', "await import('../checking/check');", 'not in the table'],
    ['utils/marking/paint.ts', "import { read } from '../reading/read';", 'types only'],
    ['utils/record/parse.ts', "import { readFileSync } from 'node:fs';", 'is pure'],
    ['utils/ledger/visits.ts', "import browser from 'webextension-polyfill';", 'only'],
    ['entrypoints/background.ts', "import { browser } from 'wxt/browser';", 'only'],
    ['entrypoints/background.ts', "import { launch } from '../tests/support/launch';", 'tests'],
  ])('forbids in %s: %s', (path, source, reason) => {
    const [breach] = breaches(importsOf(path, source));
    expect(breach).toContain(reason);
  });

  it.each([
    ['utils/marking/paint.ts', "import type { PageArticle } from '../reading/page-article';"],
    ['utils/marking/paint.ts', "import type { Finding } from '../model';"],
    ['utils/record/parse.ts', "import * as v from 'valibot';"],
    ['utils/extension/api.ts', "import browser from 'webextension-polyfill';"],
    ['entrypoints/reader.ts', "import { read } from '../utils/reading/read';"],
  ])('allows in %s: %s', (path, source) => {
    expect(breaches(importsOf(path, source))).toEqual([]);
  });
});

describe('the gate, which runs on every page', () => {
  const gate = 'entrypoints/gate.ts';
  const loaded = loadedBy(gate, imports);
  const packages = imports
    .filter(({ from, local, typeOnly }) => !local && !typeOnly && loaded.has(withoutEnding(from)))
    .map(({ to }) => to);

  it('is there, and its imports are followed', () => {
    expect(loaded.size).toBeGreaterThan(1);
    expect(packages).toContain('wxt/utils/define-unlisted-script');
  });

  it('loads neither the polyfill nor preact nor any other library', () => {
    expect(packages.filter((name) => !name.startsWith('wxt/utils/define-'))).toEqual([]);
  });
});

function withoutEnding(path: string): string {
  return path.replace(/\.(tsx?|mjs)$/, '');
}
