import type { Finding } from './finding.ts';
import type { Jurisdiction } from './jurisdiction.ts';
import type { LocalDate } from './local-date.ts';
import type { Outcome } from './outcome.ts';

/** How many subjects got each outcome. */
export type Tally = Readonly<Record<Outcome, number>>;

/** A value that was applied: which parameter, since when, and the place that set it. */
export interface AppliedValue {
  readonly parameterId: string;
  readonly from: LocalDate;
  readonly jurisdiction?: Jurisdiction;
}

/** What a report was made with (凭据), so that it can be made again: every list is sorted and without repeats. */
export interface Receipt {
  readonly asOf: readonly LocalDate[];
  /** `name@version` of the kernel and of every package whose rules were asked. */
  readonly packages: readonly string[];
  /** Places whose own values lay over the national ones. */
  readonly overlays: readonly Jurisdiction[];
  readonly values: readonly AppliedValue[];
}

/** The answers of some rules about some facts (报告). Two reports merge, in any order, to the report of the whole. */
export interface Report<Id extends string = string> {
  /** By rule id, in the order of ids. Every rule that was asked is there, whatever it found. */
  readonly tallies: Readonly<Record<Id, Tally>>;
  /** In the order of rule ids, then subject ids. Only of the outcomes that were asked for. */
  readonly findings: readonly Finding<Id>[];
  readonly receipt: Receipt;
}

/** The report about nothing: merging it changes nothing. */
export const emptyReport: Report<never> = {
  tallies: {},
  findings: [],
  receipt: { asOf: [], packages: [], overlays: [], values: [] },
};

/** A tally of no subjects. */
export const emptyTally: Tally = {
  satisfied: 0,
  violated: 0,
  pending: 0,
  'not-applicable': 0,
  undetermined: 0,
};
