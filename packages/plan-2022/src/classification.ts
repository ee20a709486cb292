export { bodies, type BodyCode, type PlanBody, type PlanBodyKind } from './bodies.ts';
export {
  documents,
  unmarkedDocuments,
  type PlanDocument,
  type PlanDocumentKind,
  type UnmarkedDocument,
} from './documents.ts';
export { feedbackLoops, type FeedbackLoop, type LoopCode, type LoopStep, type StepWords } from './loops.ts';
export { systems, type PlanSystem, type PrintedSlip, type SystemCode } from './systems.ts';
