import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { root } from '../../../scripts/project.mjs';

const files = [
  'reading/read-article',
  'reading/live-environment',
  'reading/saved-environment',
  'text/unprinted',
].map((file) => join(root, 'utils', `${file}.ts`));

const readability = fileURLToPath(import.meta.resolve('@mozilla/readability'));

/** This project's reading, as one script that leaves `reading` on the global object. */
export const bundleReading = () =>
  bundle('reading', files.map((file) => `export * from ${JSON.stringify(file)};`).join('\n'));

/** Mozilla's, as one script that leaves `readability` on the global object. */
export const bundleReadability = () =>
  bundle('readability', `export { Readability } from ${JSON.stringify(readability)};`);

async function bundle(name, source) {
  const entry = join(root, `virtual-${name}.js`);
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'entry',
        enforce: 'pre',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? source : null),
      },
    ],
    build: {
      write: false,
      minify: false,
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        output: { format: 'iife', name },
      },
    },
  });
  return `${output[0].code};globalThis.${name} = ${name};`;
}
