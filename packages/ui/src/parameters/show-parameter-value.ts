import { showValue, type Locale, type NoValue, type ValueInForce } from '@deputy-work/rules';

/** A parameter’s value on a day in words: what it is, since when, who set it; or that there is none, and why. */
export function showParameterValue(value: ValueInForce | NoValue, locale: Locale): string {
  const { kernel } = locale;
  const { id: parameterId, unit } = value.parameter;
  const label = locale.parameters[parameterId] ?? parameterId;
  if (!value.known) {
    return kernel.unknown['no-value']({ code: 'no-value', parameterId, gap: value.gap }, label);
  }
  return kernel.value({
    label,
    value: showValue({ value: value.value, unit }, locale),
    from: kernel.date(value.from),
    to: value.to === undefined ? undefined : kernel.date(value.to),
    place: value.jurisdiction,
  });
}
