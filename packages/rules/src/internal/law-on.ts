import type { Citation } from '../citation.ts';
import { basisOn, forceBy } from '../force-on.ts';
import type { UsedValue } from '../finding.ts';
import type { LocalDate } from '../local-date.ts';
import type { Overlay } from '../overlay.ts';
import type { Parameter } from '../parameter.ts';
import type { Force, Rule, ValuesOf } from '../rule.ts';
import type { NonEmpty } from '../text.ts';
import { dayAfter } from '../local-date.ts';
import { valueOn, type Gap, type NoValue, type ValueInForce } from '../value-on.ts';
import type { Answer, Unknown } from '../answer.ts';

/** The law that one rule meets on a day. */
export interface Law {
  readonly force: Force | undefined;
  readonly basis: NonEmpty<Citation>;
  readonly values: ValuesOf<Readonly<Record<string, Parameter>>>;
  readonly used: readonly UsedValue[];
  /** The answer to every subject of that day, when the rule can't be asked on it. */
  readonly undetermined: Answer | undefined;
}

/** Every day on which a rule's basis or one of its values begins, or has ended. */
export function* changeDays(rule: Rule, overlay: Overlay | undefined): Iterable<LocalDate> {
  for (const { instrument } of rule.basis) {
    if (instrument.inForce !== 'unverified') yield* edgesOf(instrument.inForce);
  }
  for (const parameter of Object.values(rule.parameters)) {
    for (const value of parameter.values) yield* edgesOf(value);
    for (const layer of overlay?.layers ?? []) {
      for (const value of layer.values[parameter.id] ?? []) yield* edgesOf(value);
    }
  }
}

function* edgesOf({ from, to }: { readonly from: LocalDate; readonly to?: LocalDate }): Iterable<LocalDate> {
  yield from;
  if (to !== undefined) yield dayAfter(to);
}

/** The basis and the values in force on a day, or why the rule has none. */
export function lawOn(rule: Rule, day: LocalDate, overlay: Overlay | undefined): Law {
  const basis = basisOn(rule, day);
  const found = Object.entries(rule.parameters).map(
    ([name, parameter]) => [name, valueOn(parameter, day, overlay)] as const,
  );
  const known = found.flatMap(([name, value]) => (value.known ? [[name, value] as const] : []));
  const unknown = findUnknown(
    rule,
    day,
    basis,
    found.map(([, value]) => value),
  );
  return {
    force: forceBy(rule, basis),
    basis: isNonEmpty(basis) ? basis : rule.basis,
    values: Object.fromEntries(known),
    used: known.map(([, value]) => usedValue(value)),
    undetermined: unknown && { outcome: 'undetermined', unknown },
  };
}

function findUnknown(
  rule: Rule,
  day: LocalDate,
  basis: readonly Citation[],
  values: readonly (ValueInForce | NoValue)[],
): Unknown | undefined {
  if (basis.length === 0) return { code: 'no-basis', gap: gapOfBasis(rule, day) };
  const lacking = values.find((value) => !value.known);
  return lacking && { code: 'no-value', parameterId: lacking.parameter.id, gap: lacking.gap };
}

const isNonEmpty = <T>(list: readonly T[]): list is NonEmpty<T> => list.length > 0;

function usedValue({ parameter, value, from, to, basis, jurisdiction }: ValueInForce): UsedValue {
  return {
    parameterId: parameter.id,
    value,
    unit: parameter.unit,
    from,
    ...(to === undefined ? {} : { to }),
    basis,
    ...(jurisdiction === undefined ? {} : { jurisdiction }),
  };
}

function gapOfBasis(rule: Rule, day: LocalDate): Gap {
  const periods = rule.basis.flatMap(({ instrument }) =>
    instrument.inForce === 'unverified' ? [] : [instrument.inForce],
  );
  if (periods.length === 0) return 'never-set';
  if (periods.every(({ from }) => day < from)) return 'before-first';
  return periods.every(({ to }) => to !== undefined && to < day) ? 'after-last' : 'in-gap';
}
