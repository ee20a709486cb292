import { dayAfter, type DatedValue, type LocalDate } from '@deputy-work/rules';

/** Days on which a parameter has one value, or none: then the value before ended with `after` and the next begins with `before`. */
export type Stretch<V> =
  | (DatedValue<V> & { readonly kind: 'value' })
  | { readonly kind: 'gap'; readonly after?: LocalDate; readonly before?: LocalDate };

/** All time, cut into a parameter’s values and the gaps before, between and after them (数值沿革). */
export function stretchesOf<V>(values: readonly DatedValue<V>[]): readonly Stretch<V>[] {
  const [first] = values;
  if (!first) return [{ kind: 'gap' }];
  const rest = values.flatMap((value, index): readonly Stretch<V>[] => [
    { kind: 'value', ...value },
    ...gapAfter(value, values[index + 1]),
  ]);
  return [{ kind: 'gap', before: first.from }, ...rest];
}

function gapAfter<V>({ to }: DatedValue<V>, next: DatedValue<V> | undefined): readonly Stretch<V>[] {
  if (to === undefined) return [];
  if (!next) return [{ kind: 'gap', after: to }];
  return dayAfter(to) === next.from ? [] : [{ kind: 'gap', after: to, before: next.from }];
}

/** Whether a day lies in a stretch. */
export function isDuring(stretch: Stretch<unknown>, day: LocalDate): boolean {
  if (stretch.kind === 'value') return stretch.from <= day && (stretch.to === undefined || day <= stretch.to);
  const { after, before } = stretch;
  return (after === undefined || after < day) && (before === undefined || day < before);
}
