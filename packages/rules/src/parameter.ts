import type { Citation } from './citation.ts';
import type { Duration } from './duration.ts';
import { RuleDefinitionError, type RuleDefinitionCode } from './errors.ts';
import type { Fraction } from './fraction.ts';
import { findTimelineFault } from './internal/find-timeline-fault.ts';
import { findValueFault } from './internal/find-value-fault.ts';
import type { LocalDate } from './local-date.ts';
import type { NonEmpty } from './text.ts';

/** How a measure is held against a value, and the shape the value has for it. */
export interface ValueOf {
  readonly atLeast: number;
  readonly atMost: number;
  readonly moreThan: number;
  readonly lessThan: number;
  readonly within: Duration;
  readonly fractionAtLeast: Fraction;
  readonly fractionMoreThan: Fraction;
  readonly containsAll: readonly string[];
}

/** The name of a comparison: 以上 is `atLeast` and includes the number, 过半数 is `fractionMoreThan` and does not. */
export type Comparison = keyof ValueOf;

/** Whether a place may set its own value: not at all, only a stricter one, or any. */
export type Variation = 'no' | 'stricter-only' | 'freely';

/** A value with the days it is in force (both included) and its source. */
export interface DatedValue<V> {
  readonly from: LocalDate;
  readonly to?: LocalDate;
  readonly value: V;
  readonly basis: NonEmpty<Citation>;
}

/** A number of the law or a plan (参数) over time. Between and outside its dates it has no value. */
export interface Parameter<Id extends string = string, C extends Comparison = Comparison> {
  readonly id: Id;
  /** What is counted: `drill`, `person`, …; locales hold its words. For `within` the value carries its own unit. */
  readonly unit: string;
  readonly comparison: C;
  readonly variation: Variation;
  /** Ascending, without overlap; may be empty when the nation sets none and leaves it to places. */
  readonly values: readonly DatedValue<ValueOf[C]>[];
}

/**
 * Defines a dated parameter.
 *
 * Throws {@link RuleDefinitionError}: `overlapping-values` or `descending-values` naming both values, `missing-basis`,
 * `basis-not-in-force` when a day of a value has no source in force, `invalid-date`, or `invalid-value` when the value does not fit the
 * comparison.
 */
export function defineParameter<const Id extends string, C extends Comparison>(
  parameter: Parameter<Id, C>,
): Parameter<Id, C> {
  const refuse = (code: RuleDefinitionCode, what: string): never => {
    throw new RuleDefinitionError(code, `Parameter "${parameter.id}": ${what}`);
  };
  for (const { value } of parameter.values) {
    const fault = findValueFault(value, parameter.comparison);
    if (fault) refuse('invalid-value', `${fault}.`);
  }
  const fault = findTimelineFault(parameter.values);
  if (fault) refuse(fault.code, fault.message);
  return parameter;
}
