import type { MatrixCell } from '@deputy-work/liaison';
import type { LiaisonFilter } from '../liaison-filter.ts';

/** The cells that a filter lets through: those without a contact in the year, and those whose member or deputy has a name like that. */
export function pickCells(
  cells: readonly MatrixCell[],
  { only, name = '' }: Pick<LiaisonFilter, 'only' | 'name'>,
  nameOf: (id: string) => string,
): readonly MatrixCell[] {
  const wanted = name.trim().toLowerCase();
  const isCalledSo = (id: string) => nameOf(id).toLowerCase().includes(wanted);
  return cells.filter(
    ({ memberId, deputyId, contacts }) =>
      (only === undefined || contacts === 0) &&
      (wanted === '' || isCalledSo(memberId) || isCalledSo(deputyId)),
  );
}
