import type { MatrixCell } from '@deputy-work/liaison';
import { useUi } from '../../ui-provider.tsx';
import { bandOf, recentDays } from './contact-bands.ts';

/** A pair in words: the deputy, how long ago, how often in the year, and what is still open. */
export function useToldCell(): (cell: MatrixCell) => string {
  const { asOf, locale, nameOf, words } = useUi();
  const { matrix } = words.liaison;
  return (cell) =>
    matrix.cell({
      deputy: nameOf(cell.deputyId),
      band: matrix.bands[bandOf(cell, asOf)](recentDays),
      lastOn: cell.lastOn === undefined ? undefined : locale.kernel.date(cell.lastOn),
      contacts: cell.contacts,
      openViews: cell.openViews,
    });
}
