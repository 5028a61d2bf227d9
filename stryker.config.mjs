/**
 * Mutation testing of the verdict rules (`npm run mutation`): each rule is broken on purpose, in
 * every way the tool knows, and some unit test must notice. Slow, so no part of `npm test`; one file
 * at a time with `npm run mutation -- --mutate utils/checking/wording/judge.ts`.
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts' },
  mutate: [
    'utils/checking/wording/{judge,joints,changes,around-change,kept-in-clause}.ts',
    'utils/checking/wording/meaning/**/*.ts',
    'utils/checking/departures/**/*.ts',
  ],
  // Vite reads TypeScript by itself; the tool would rewrite a tsconfig with an interface that TypeScript 7 no longer has.
  tsconfigFile: '.cache/no-tsconfig.json',
  coverageAnalysis: 'perTest',
  // Word lists are data, read once when a module loads: every word would cost a run of all tests.
  ignoreStatic: true,
  // Two cores are shared with whatever else runs; a mutant that loops must not pass for a slow one.
  concurrency: 2,
  timeoutMS: 10_000,
  ignorePatterns: ['.output', '.cache', '.bench', 'docs/screens'],
  tempDirName: '.cache/mutation',
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: '.cache/mutation-report.html' },
  jsonReporter: { fileName: '.cache/mutation-report.json' },
};
