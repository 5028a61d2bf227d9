/**
 * Takes a picture of every surface of the extension in Chromium and Firefox, light and dark, into
 * docs/screens; builds the extension first where its sources are newer than what is built.
 *
 * `npm run screens` takes all of them; `npm run screens -- card firefox dark` those whose name holds
 * each of these words.
 */
import { mkdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { browserNames } from '../tests/support/browser-driver';
import { buildIfNeeded } from './screens/build-if-needed';
import { type Colours, setStage } from './screens/stage';
import { surfaces } from './screens/surfaces';
import { takePicture } from './screens/take-picture';

const folder = join(import.meta.dirname, '..', 'docs', 'screens');
const bothColours: readonly Colours[] = ['light', 'dark'];
const wanted = process.argv.slice(2);

mkdirSync(folder, { recursive: true });
buildIfNeeded();
for (const browserName of browserNames) {
  for (const colours of bothColours) {
    const due = surfaces
      .map((surface) => ({
        surface,
        name: `${surface.name}-${browserName.toLowerCase()}-${colours}`,
      }))
      .filter(({ name }) => wanted.every((word) => name.includes(word)));
    if (due.length === 0) continue;
    const stage = await setStage(browserName, colours);
    try {
      for (const { surface, name } of due) {
        const { page, width, height } = await surface.set(stage);
        const file = join(folder, `${name}.png`);
        await takePicture(page, file, width, height);
        await page.close();
        await surface.undo?.(stage);
        const size = Math.round(statSync(file).size / 1000);
        console.log(`${relative(process.cwd(), file)} (${size} kB)`);
      }
    } finally {
      await stage.browser.close();
    }
  }
}
