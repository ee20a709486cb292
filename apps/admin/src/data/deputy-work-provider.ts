import type { StepTaken } from '@deputy-work/loop';
import type { AttendanceEntry, LeaveDecision } from '@deputy-work/meetings';
import type { Finding, LocalDate, Outcome, Overlay, Report } from '@deputy-work/rules';
import type { DataProvider } from 'react-admin';
import type { RecordOf, Resource } from './records.ts';

/** Which report: of all congresses or one, about all subjects or those of one collection, and with finding objects for which outcomes. */
export interface ReportOptions {
  readonly congressId?: string;
  readonly subjects?: Resource;
  /** Default: violated, pending, undetermined. The others are always counted. */
  readonly include?: readonly Outcome[];
}

/** How one person stands on a sheet. */
export type EntryState = Omit<AttendanceEntry, 'deputyId'>;

/** One change of a sheet. It is refused when the entry is no longer as it was read, so that of two clerks none overwrites the other. */
export interface Mark {
  readonly deputyId: string;
  readonly from: EntryState;
  readonly to: EntryState;
}

/** One invitation to sit in that a plan proposed. */
export interface AcceptedInvitation {
  readonly deputyId: string;
  readonly committeeMeetingId: string;
}

/** What goes through the loop of feedback. */
export type LoopResource = 'tracked-views' | 'letters' | 'expressed-views';

/** A member and a deputy who keep contact. */
export interface Pair {
  readonly memberId: string;
  readonly deputyId: string;
}

/** What a plan changes of who keeps contact with whom: all of it, or nothing. */
export interface PairChanges {
  readonly begun: readonly Pair[];
  readonly ended: readonly Pair[];
}

/** The port between the screens and whichever backend stands behind it. The screens know nothing else of it. */
export interface DeputyWorkProvider extends DataProvider {
  /** Marks the team as departed. Refused with findings when a rule of force statute or plan is broken: see `findRefusal`. */
  readonly sendOff: (id: string, on: LocalDate, version: number) => Promise<RecordOf<'activities'>>;
  /** Marks people on a sheet, all or none. A sheet is long, so only what changes travels. */
  readonly markAttendance: (sheetId: string, marks: readonly Mark[]) => Promise<void>;
  /** Decides on leave. Refused with findings when the place names somebody else to decide: see `findRefusal`. */
  readonly decideLeave: (
    id: string,
    decision: LeaveDecision,
    version: number,
  ) => Promise<RecordOf<'leave-requests'>>;
  /** Invites deputies to sit in, all or none. */
  readonly inviteToSitIn: (
    congressId: string,
    on: LocalDate,
    invitations: readonly AcceptedInvitation[],
  ) => Promise<readonly RecordOf<'invitations'>[]>;
  /** Takes a step of the loop. Refused when the step is blocked: see `findBlock`. */
  readonly takeStep: <R extends LoopResource>(
    resource: R,
    id: string,
    step: StepTaken,
    version: number,
  ) => Promise<RecordOf<R>>;
  /** Begins assignments on a day and ends others the day before it, all or none. */
  readonly assignPairs: (
    congressId: string,
    on: LocalDate,
    changes: PairChanges,
  ) => Promise<readonly RecordOf<'contact-assignments'>[]>;
  /** Sends a round's letters to deputies of the round who have not been sent one, all or none. */
  readonly sendBudgetLetters: (
    roundId: string,
    on: LocalDate,
    deputyIds: readonly string[],
  ) => Promise<readonly RecordOf<'budget-letters'>[]>;
  readonly getReport: (asOf: LocalDate, options?: ReportOptions) => Promise<Report>;
  /** What every rule finds about one record, that which holds included. */
  readonly getFindings: (subject: Finding['subject'], asOf: LocalDate) => Promise<readonly Finding[]>;
  readonly getOverlays: () => Promise<readonly Overlay[]>;
}
