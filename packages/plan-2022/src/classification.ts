export { bodies, type BodyCode, type PlanBody, type PlanBodyKind } from './bodies.ts';
export { classification } from './classification/sentences.ts';
export { countedUnits, type CountedUnitCode } from './counted-units.ts';
export {
  documents,
  unmarkedDocuments,
  type PlanDocument,
  type PlanDocumentKind,
  type UnmarkedDocument,
} from './documents.ts';
export { feedbackLoops, type LoopCode } from './loops.ts';
export { plannedAndCheckedBy, type PlannedAndCheckedBy } from './planned-and-checked-by.ts';
export { rulePackages, type RulePackage } from './rule-packages.ts';
export { systems, type PlanSystem, type PrintedSlip, type SystemCode } from './systems.ts';
