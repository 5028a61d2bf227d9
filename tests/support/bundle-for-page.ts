import { resolve } from 'node:path';
import { build, type Rollup } from 'vite';

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
