import { CAUSE_READINGS } from './cause-readings';
import { FAIRNESS, type FairnessRule } from './fairness';
import type { CauseReading } from './readings/reading';

/** The rules by which sentences are read for framings, each with a name. */
export interface FramingRules {
  readonly readings: readonly CauseReading[];
  readonly fairness: readonly FairnessRule[];
}

/** All of them. */
export const ALL_RULES: FramingRules = { readings: CAUSE_READINGS, fairness: FAIRNESS };
