export { bodyKinds } from './codes/body-kinds.ts';
export { bodyRoles } from './codes/body-roles.ts';
export type { Code, CodeList } from './codes/code-list.ts';
export { electoralUnitKinds } from './codes/electoral-unit-kinds.ts';
export { labelsOf } from './codes/labels-of.ts';
export { levels } from './codes/levels.ts';
export { mandateEndReasons } from './codes/mandate-end-reasons.ts';
export { occupationGroups } from './codes/occupation-groups.ts';
export { sessionKinds } from './codes/session-kinds.ts';
export { suspensionGrounds } from './codes/suspension-grounds.ts';
export { unknownReasons } from './codes/unknown-reasons.ts';
export { fieldWord, ownConvention } from './internal/notes.ts';
export { isCancelled } from './is-cancelled.ts';
export { isInOffice } from './is-in-office.ts';
export { isKnown } from './is-known.ts';
export { isOfLevel, localCommitteeLevels, localLevels } from './is-of-level.ts';
export type { NpcElectoralUnitCode } from './npc/electoral-unit-code.ts';
export { npcElectoralUnits, type NpcElectoralUnit } from './npc/electoral-units.ts';
export type { NpcSeats } from './npc/npc-seats.ts';
export { npcSeats13 } from './npc/seats-13.ts';
export { npcSeats14 } from './npc/seats-14.ts';
export type {
  Body,
  BodyKind,
  BodyRole,
  Congress,
  Delegation,
  Deputy,
  ElectoralUnit,
  ElectoralUnitKind,
  Level,
  Mandate,
  MandateEndReason,
  Membership,
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
export { congressTerms } from './terms.ts';
export { defineTerm, type Confusable, type Term } from './terms/define-term.ts';
