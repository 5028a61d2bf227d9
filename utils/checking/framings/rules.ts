import { CAUSE_READINGS, type CauseReading } from './cause-readings';
import { FAIRNESS, type FairnessRule } from './fairness';

/** The rules by which sentences are read for framings, each with a name. */
export interface FramingRules {
  readonly readings: readonly CauseReading[];
  readonly fairness: readonly FairnessRule[];
}

/** All of them. */
export const ALL_RULES: FramingRules = { readings: CAUSE_READINGS, fairness: FAIRNESS };
