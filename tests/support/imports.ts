import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import { parseSync } from 'vite';

/** One import of a source file, re-exports and dynamic imports included. */
export interface Import {
  /** The importing file, from the project's folder, with forward slashes. */
  readonly from: string;
  /** A file of the project without its ending, or the name of a package with its path. */
  readonly to: string;
  /** Whether `to` is a file of the project. */
  readonly local: boolean;
  /** Whether nothing of it is left once the types are gone. */
  readonly typeOnly: boolean;
}

const projectFolder = resolve(import.meta.dirname, '..', '..');

/** Every import in the TypeScript and JavaScript files under these folders of the project. */
export function importsUnder(folders: readonly string[]): readonly Import[] {
  return folders.flatMap((folder) =>
    readdirSync(join(projectFolder, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
      .filter((entry) => !/\.d\.m?ts$/.test(entry.name))
      .map((entry) => relative(projectFolder, join(entry.parentPath, entry.name)))
      .map((path) => path.split(sep).join('/'))
      .flatMap((path) => importsOf(path, readFileSync(join(projectFolder, path), 'utf8'))),
  );
}

/**
 * The imports of one file.
 *
 * @param path from the project's folder, with forward slashes
 * @throws Error when the file cannot be parsed
 */
export function importsOf(path: string, source: string): readonly Import[] {
  const { module, errors } = parseSync(path, source);
  const [error] = errors;
  if (error) throw new Error(`${path} cannot be parsed: ${error.message}`);
  const at = (to: string, typeOnly: boolean): Import => ({
    from: path,
    to: to.startsWith('.') ? posix.join(dirname(path), to).replace(/\.(tsx?|m?js)$/, '') : to,
    local: to.startsWith('.'),
    typeOnly,
  });
  return [
    ...module.staticImports.map(({ moduleRequest, entries }) =>
      at(moduleRequest.value, entries.length > 0 && entries.every((entry) => entry.isType)),
    ),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap((entry) =>
        entry.moduleRequest ? [at(entry.moduleRequest.value, entry.isType)] : [],
      ),
    ),
    ...module.dynamicImports.map(({ moduleRequest }) =>
      at(source.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, ''), false),
    ),
  ];
}

/** The files that a file loads at run time, itself included, through however many steps. */
export function loadedBy(file: string, imports: readonly Import[]): ReadonlySet<string> {
  const withoutEnding = (path: string): string => path.replace(/\.(tsx?|mjs)$/, '');
  const loaded = new Set<string>();
  const waiting = [withoutEnding(file)];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (loaded.has(next)) continue;
    loaded.add(next);
    for (const { from, to, local, typeOnly } of imports) {
      const here = withoutEnding(from);
      if (local && !typeOnly && (here === next || here === `${next}/index`)) waiting.push(to);
    }
  }
  return loaded;
}
