import type { Meeting, MeetingKind } from '../schema/index.ts';

const kinds: readonly MeetingKind[] = ['plenary', 'delegation', 'group'];

/** Whether all deputies, or those of a delegation or group, owe their attendance: what item 11 of the plan lists. */
export const isOfSession = ({ kind }: Meeting): boolean => kinds.includes(kind);
