import type { Citation } from './citation.ts';
import { indexOn } from './internal/index-on.ts';
import type { Jurisdiction } from './jurisdiction.ts';
import type { LocalDate } from './local-date.ts';
import type { Overlay } from './overlay.ts';
import type { Comparison, DatedValue, Parameter, ValueOf } from './parameter.ts';
import type { NonEmpty } from './text.ts';

/** A parameter's value on a day, with the days it holds and its source; `jurisdiction` when a place set it. */
export interface ValueInForce<C extends Comparison = Comparison> {
  readonly known: true;
  readonly parameter: Parameter<string, C>;
  readonly value: ValueOf[C];
  readonly from: LocalDate;
  readonly to?: LocalDate;
  readonly basis: NonEmpty<Citation>;
  readonly jurisdiction?: Jurisdiction;
}

/** Where the day lies that has no value. */
export type Gap = 'never-set' | 'before-first' | 'in-gap' | 'after-last';

/** There is no value on that day. It is never replaced by an older one. */
export interface NoValue<C extends Comparison = Comparison> {
  readonly known: false;
  readonly parameter: Parameter<string, C>;
  readonly gap: Gap;
}

function inForce<V>(values: readonly DatedValue<V>[], date: LocalDate): DatedValue<V> | undefined {
  const found = values[indexOn(values, date)];
  return found && (found.to === undefined || date <= found.to) ? found : undefined;
}

function gapOn(values: readonly DatedValue<unknown>[], date: LocalDate): Gap {
  if (values.length === 0) return 'never-set';
  const index = indexOn(values, date);
  if (index < 0) return 'before-first';
  return index === values.length - 1 ? 'after-last' : 'in-gap';
}

/**
 * The value of a parameter on a day: the most specific place's own value, then its parents', then the national one.
 * O(log n) in the number of values. Answers a typed no-value outside the dates, never an older value.
 */
export function valueOn<C extends Comparison>(
  parameter: Parameter<string, C>,
  date: LocalDate,
  overlay?: Overlay,
): ValueInForce<C> | NoValue<C> {
  for (const layer of overlay?.layers ?? []) {
    const local = inForce(layer.values[parameter.id] ?? [], date) as DatedValue<ValueOf[C]> | undefined;
    if (local) return { known: true, parameter, ...local, jurisdiction: layer.jurisdiction };
  }
  const national = inForce(parameter.values, date);
  return national
    ? { known: true, parameter, ...national }
    : { known: false, parameter, gap: gapOn(parameter.values, date) };
}
