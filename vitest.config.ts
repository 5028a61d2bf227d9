import { defineConfig } from 'vitest/config';

/**
 * Three kinds of tests, from quick to slow, run in this order and never retried: `unit` in Node,
 * `page` (reading and marking) and `e2e` (the built extension) in real browsers.
 */
export default defineConfig({
  test: {
    retry: 0,
    // What a browser shows is waited for; a second would be too little on a busy machine.
    expect: { poll: { timeout: 8_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Vitest leaves a core to itself unless told, which of two is half the machine.
          maxWorkers: 2,
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          // Saved pages of a megabyte are parsed here; how fast is for the benchmarks to say.
          testTimeout: 30_000,
          benchmark: { include: ['tests/bench/**/*.bench.ts'] },
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          include: ['tests/page/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 90_000,
          // Each worker drives a whole browser; more than two starve each other on two cores.
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
