import { type Deputy, isInOffice } from '@deputy-work/congress';
import type { Meeting, Sheet, Sitting } from '../schema/index.ts';

/**
 * Attendance sheet on which nobody is marked yet (空白出席登记表): for a plenary meeting of a session all deputies of the congress who are in office on the
 * day, for a delegation meeting those of the delegation. Undefined for other meetings, because no record here says who belongs to them.
 */
export function deriveBlankSheet(
  { id, on }: Sitting,
  meeting: Meeting,
  deputies: readonly Deputy[],
): Omit<Sheet, 'id'> | undefined {
  if (meeting.kind !== 'plenary' && meeting.kind !== 'delegation') return undefined;
  const isExpected = (deputy: Deputy) =>
    deputy.congressId === meeting.congressId &&
    (meeting.kind === 'plenary' || deputy.delegationId === meeting.bodyId) &&
    isInOffice(deputy, on);
  const entries = deputies.filter(isExpected).map((deputy) => ({ deputyId: deputy.id, intervals: [] }));
  return { sittingId: id, entries };
}
