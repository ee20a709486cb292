import type { Period } from '@deputy-work/rules';
import type { Ui } from '../ui-provider.tsx';

/** From when to when, in words; both days are included. */
export function showPeriod({ from, to }: Period, { locale, words }: Pick<Ui, 'locale' | 'words'>): string {
  const { date } = locale.kernel;
  return to === undefined ? words.sources.since(date(from)) : words.sources.between(date(from), date(to));
}
