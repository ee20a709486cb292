export type {
  AssignedPair,
  Assignment,
  LevelResult,
  PinRefusal,
  RefusedPin,
  Shortage,
} from './assignment.ts';
export { comparePairs, type MovedPerson, type PairChanges } from './compare-pairs.ts';
export { PlanningError, type PlanningErrorCode } from './errors.ts';
export { getBy } from './get-by.ts';
export type { Highs, HighsCheckpoint, HighsModel, LoadHighs } from './highs.ts';
export { planExactly, type ExactOptions, type Progress } from './plan-exactly.ts';
export { planGreedily } from './plan-greedily.ts';
export type { Person, Pin, Problem, Slot } from './problem.ts';
