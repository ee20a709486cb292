export type { Code, CodeList } from './codes/code-list.ts';
export { electingUnitKinds } from './codes/electing-unit-kinds.ts';
export { levels } from './codes/levels.ts';
export { mandateEndReasons } from './codes/mandate-end-reasons.ts';
export { occupationGroups } from './codes/occupation-groups.ts';
export { sessionKinds } from './codes/session-kinds.ts';
export { suspensionGrounds } from './codes/suspension-grounds.ts';
export { unknownReasons } from './codes/unknown-reasons.ts';
export { isKnown } from './is-known.ts';
export type {
  Congress,
  Deputy,
  ElectingUnit,
  ElectingUnitKind,
  Level,
  Mandate,
  MandateEndReason,
  Name,
  OccupationGroup,
  Session,
  SessionKind,
  Suspension,
  SuspensionGround,
  Unknown,
  UnknownReason,
} from './schema/index.ts';
export type { Source } from './source.ts';
export { defineTerm, type Confusable, type Term } from './terms/define-term.ts';
