export { bodies, type BodyCode, type PlanBody, type PlanBodyKind } from './bodies.ts';
export type { RulePackage } from './classification/sentence.ts';
export { classification } from './classification/sentences.ts';
export { countedUnits, type CountedUnit, type CountedUnitCode } from './counted-units.ts';
export {
  documents,
  unmarkedDocuments,
  type PlanDocument,
  type PlanDocumentKind,
  type UnmarkedDocument,
} from './documents.ts';
export { feedbackLoops, type FeedbackLoop, type LoopCode, type LoopStep, type StepWords } from './loops.ts';
export { plannedAndCheckedBy, type PlannedAndCheckedBy } from './planned-and-checked-by.ts';
export { systems, type PlanSystem, type PrintedSlip, type SystemCode } from './systems.ts';
