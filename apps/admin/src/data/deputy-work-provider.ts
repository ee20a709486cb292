import type { Finding, LocalDate, Outcome, Overlay, Report } from '@deputy-work/rules';
import type { DataProvider } from 'react-admin';
import type { RecordOf } from './records.ts';

/** Which report: of all congresses or one, and with finding objects for which outcomes. */
export interface ReportOptions {
  readonly congressId?: string;
  /** Default: violated, pending, undetermined. The others are always counted. */
  readonly include?: readonly Outcome[];
}

/** The port between the screens and whichever backend stands behind it. The screens know nothing else of it. */
export interface DeputyWorkProvider extends DataProvider {
  /** Marks the team as departed. Refused with findings when a rule of force statute or plan is broken: see `findRefusal`. */
  readonly sendOff: (id: string, on: LocalDate, version: number) => Promise<RecordOf<'activities'>>;
  readonly getReport: (asOf: LocalDate, options?: ReportOptions) => Promise<Report>;
  /** What every rule finds about one activity, that which holds included. */
  readonly getFindings: (activityId: string, asOf: LocalDate) => Promise<readonly Finding[]>;
  readonly getOverlays: () => Promise<readonly Overlay[]>;
}
