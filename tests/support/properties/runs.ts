import { expect } from 'vitest';

/**
 * How many generated inputs each property is tried on: `FUZZ_RUNS` from the environment, or a modest
 * number that keeps all properties together under twenty seconds.
 */
export const RUNS = Number(process.env.FUZZ_RUNS ?? 120);

/** Time for one property, ms: generous, so that a thousand runs on a busy machine do not fail by the clock. */
export const PROPERTY_TIMEOUT = Math.max(30_000, RUNS * 100);

/** Counts how often the runs of a property came by the paths that make it worth having. */
export class Reached {
  private readonly counts = new Map<string, number>();

  /** Notes that a run came by a path. */
  note(path: string): void {
    this.counts.set(path, (this.counts.get(path) ?? 0) + 1);
  }

  /**
   * Fails unless at least this share of all runs (0–1) came by each path. Asked for is far less than
   * the generator gives, so that chance alone fails less than one run in a thousand.
   */
  expectShares(shares: Readonly<Record<string, number>>, runs: number = RUNS): void {
    for (const [path, share] of Object.entries(shares)) {
      const wanted = Math.floor(share * runs);
      expect(this.counts.get(path) ?? 0, `runs that reached "${path}"`).toBeGreaterThanOrEqual(
        Math.max(1, wanted),
      );
    }
  }
}
