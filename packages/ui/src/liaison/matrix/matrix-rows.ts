import type { MatrixCell } from '@deputy-work/liaison';
import { groupedBy } from '../../grouped-by.ts';
import { isGap } from './contact-bands.ts';

/** Whether members with most gaps come first, and with each the deputies who have waited longest; or all as they were given. */
export type MatrixOrder = 'gaps-first' | 'as-given';

/** A member and a deputy assigned to them. */
export type MatrixPair = Pick<MatrixCell, 'memberId' | 'deputyId'>;

/** A member with the deputies assigned to them. */
export interface MatrixRow {
  readonly memberId: string;
  readonly cells: readonly MatrixCell[];
  /** Deputies without a contact in the year. */
  readonly gaps: number;
}

const byWaiting = (a: MatrixCell, b: MatrixCell) =>
  Number(isGap(b)) - Number(isGap(a)) || ((a.lastOn ?? '') < (b.lastOn ?? '') ? -1 : 1);

/** The rows of a liaison matrix: a member each. */
export function matrixRows(cells: readonly MatrixCell[], order: MatrixOrder): readonly MatrixRow[] {
  const byMember = groupedBy(cells, ({ memberId }) => memberId);
  const rows = [...byMember].map(([memberId, own]) => ({
    memberId,
    cells: order === 'gaps-first' ? own.toSorted(byWaiting) : own,
    gaps: own.filter(isGap).length,
  }));
  return order === 'gaps-first' ? rows.toSorted((a, b) => b.gaps - a.gaps) : rows;
}
