import { showValue, type Comparison, type Parameter, type ValueOf } from '@deputy-work/rules';
import type { Ui } from '../ui-provider.tsx';

/** What a value of a parameter requires, in words: 不少于2名代表, 3个月以内, 超过二分之一. */
export function showRequirement(
  { comparison, unit }: Pick<Parameter, 'comparison' | 'unit'>,
  value: ValueOf[Comparison],
  { locale, words }: Pick<Ui, 'locale' | 'words'>,
): string {
  const shown = showValue({ value, unit }, locale);
  const { required } = locale.kernel;
  // The kernel’s own words for these two are about what is measured: the last day in time, the least count that is more than a share.
  if (comparison === 'within') return words.parameters.within(shown);
  if (comparison === 'fractionMoreThan') return required.moreThan(shown);
  return required[comparison](shown);
}
