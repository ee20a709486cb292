import type { Measure, Remedy, Unknown } from './answer.ts';
import type { Citation } from './citation.ts';
import type { Jurisdiction } from './jurisdiction.ts';
import type { LocalDate } from './local-date.ts';
import type { Outcome } from './outcome.ts';
import type { Comparison, ValueOf } from './parameter.ts';
import type { Force } from './rule.ts';
import type { NonEmpty } from './text.ts';

/** A parameter's value as a finding used it. */
export interface UsedValue {
  readonly parameterId: string;
  readonly value: ValueOf[Comparison];
  readonly unit: string;
  readonly from: LocalDate;
  readonly to?: LocalDate;
  readonly basis: NonEmpty<Citation>;
  /** The place that set it; absent when the nation did. */
  readonly jurisdiction?: Jurisdiction;
}

/** One rule's answer about one subject (结论), with all it was made of. Plain data: it survives JSON unchanged. */
export interface Finding<Id extends string = string> {
  readonly ruleId: Id;
  readonly subject: { readonly collection: string; readonly id: string };
  readonly outcome: Outcome;
  readonly asOf: LocalDate;
  /** The day whose law was applied; absent when the facts don't say. */
  readonly governedOn?: LocalDate | undefined;
  /** Of the basis in force that day; absent when none was. */
  readonly force?: Force | undefined;
  /** Sources in force that day; all sources of the rule when none was or the day is unknown. */
  readonly basis: NonEmpty<Citation>;
  readonly values: readonly UsedValue[];
  readonly measure?: Measure | undefined;
  readonly due?: LocalDate | undefined;
  readonly evidence?: readonly string[] | undefined;
  readonly remedy?: Remedy | undefined;
  readonly unknown?: Unknown | undefined;
}
