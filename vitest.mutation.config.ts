import { defineConfig } from 'vitest/config';

/** The unit tests that judge words, for `npm run mutation`: no browser, no files of the research folder. */
export default defineConfig({
  test: {
    retry: 0,
    include: ['tests/unit/checking/**/*.test.ts'],
  },
});
