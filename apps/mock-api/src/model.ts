// What the API knows without its server, so that stories show the app's pages on the same facts and the same verdicts.
export { lettersSent } from './budget-letters.ts';
export { changed } from './changes.ts';
export { assignmentsChanged } from './contact-pairs.ts';
export { findRecord } from './find-record.ts';
export { decidedLeave } from './leave-decisions.ts';
export { withStep, type LoopResource } from './loop-steps.ts';
export { entriesMarked, withEntries } from './marks.ts';
export { noRecords } from './no-records.ts';
export { Problem, toBody } from './problem.ts';
export { findingsOn, reportOn } from './reports.ts';
export type { ResourceName, State, Versioned } from './resources.ts';
export { samples } from './samples.ts';
export { assertMaySendOff } from './send-off.ts';
export { invitationsToSitIn } from './sitting-in-invitations.ts';
