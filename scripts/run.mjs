/**
 * Runs one of the TypeScript programs of this folder: `node scripts/run.mjs NAME …` runs
 * scripts/NAME.ts with the rest as its arguments. Node 20 does not read TypeScript, so the program
 * is bundled first, and again only when one of the files it is made of has changed.
 *
 * Standard input, standard output and the exit code are the program's own: nothing of set-up or
 * bundling is ever written to standard output.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cache, root } from './project.mjs';
import { setUp } from './set-up.mjs';

const [name, ...args] = process.argv.slice(2);
const source = join(root, 'scripts', `${name}.ts`);
if (!name || !existsSync(source)) {
  console.error(`usage: node scripts/run.mjs NAME …, but there is no ${relative(root, source)}`);
  process.exit(2);
}

try {
  await setUp();
  const bundle = await currentBundle(name, source);
  process.argv = [process.argv[0], source, ...args];
  await import(pathToFileURL(bundle).href);
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exitCode = 1;
}

/** The path of an up-to-date bundle of the program. */
async function currentBundle(program, entry) {
  const bundle = join(cache, `${program}.mjs`);
  const list = join(cache, `${program}.sources.json`);
  if (!isCurrent(list)) {
    const sources = await bundleProgram(entry, bundle);
    // Written last: a list without its bundle would pass for a finished job.
    writeWhole(list, JSON.stringify(sources.map((file) => [file, statSync(file).mtimeMs])));
  }
  return bundle;
}

function isCurrent(list) {
  if (!existsSync(list)) return false;
  return JSON.parse(readFileSync(list, 'utf8')).every(
    ([file, modified]) =>
      // A copy of the project brings along a list of the files of the original.
      file.startsWith(root) && statSync(file, { throwIfNoEntry: false })?.mtimeMs === modified,
  );
}

/** Bundles a program, packages left outside; returns the files of the project that went into it. */
async function bundleProgram(entry, bundle) {
  mkdirSync(cache, { recursive: true });
  const { build } = await import('vite');
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [keepOwnAddress()],
    build: { ssr: entry, write: false, target: 'node20', minify: false },
  });
  writeWhole(bundle, output[0].code);
  const modules = Object.keys(output[0].modules).filter((file) => existsSync(file));
  return [...modules, join(root, 'package-lock.json'), join(root, 'scripts', 'run.mjs')];
}

/** Writes a file in one step, so that a program started at the same moment reads all of it or nothing. */
function writeWhole(file, text) {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, file);
}

/** Lets `import.meta.url` and `import.meta.dirname` name the source file, not the bundle. */
function keepOwnAddress() {
  return {
    name: 'keep-own-address',
    transform(code, id) {
      if (id.includes('node_modules') || !code.includes('import.meta.')) return null;
      return code
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(id)))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href));
    },
  };
}
