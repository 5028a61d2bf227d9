import { resolve } from 'node:path';
import { build, type Plugin, type Rollup } from 'vite';

/** Pages have no extension to translate the card's words: each stands there by its key. */
const wordsAsKeys: Plugin = {
  name: 'words-as-keys',
  enforce: 'pre',
  resolveId: (id) => (id === '#i18n' ? id : null),
  load: (id) => (id === '#i18n' ? 'export const i18n = { t: (key) => key };' : null),
};

/**
 * Bundles a TypeScript program into one script that runs in a page.
 *
 * @param program path from the project's folder
 * @returns the script's source; what the program puts on `globalThis` stays there
 */
export async function bundleForPage(program: string): Promise<string> {
  const projectFolder = resolve(import.meta.dirname, '..', '..');
  const result = await build({
    root: projectFolder,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [wordsAsKeys],
    // Frameworks under test speak of what they find wrong only outside production.
    define: {
      'process.env.NODE_ENV': JSON.stringify('development'),
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve(projectFolder, program), formats: ['iife'], name: 'program' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = (output as Rollup.RollupOutput).output[0];
  return chunk.code;
}
