import type { AttendanceEntry, Headcount, Sheet, Sitting } from '../schema/index.ts';

const isByVideoOnly = ({ intervals }: AttendanceEntry): boolean =>
  intervals.length > 0 && intervals.every(({ mode }) => mode === 'by-video');

/**
 * Headcount (实到人数) of a sitting: those marked present on its sheet or, without a sheet, what was announced. Who attended in person for a
 * while counts as in person, and so does who was marked present without times.
 */
export function deriveHeadcount(sitting: Sitting, sheet: Sheet | undefined): Headcount | undefined {
  if (sheet === undefined) return sitting.headcount;
  let [inPerson, byVideo] = [0, 0];
  for (const entry of sheet.entries) {
    if (entry.status !== 'present') continue;
    if (isByVideoOnly(entry)) byVideo++;
    else inPerson++;
  }
  return { inPerson, byVideo };
}
