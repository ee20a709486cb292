import type { MeetingRecords } from './meeting-records.ts';

/** A session, or a standing committee meeting: what meetings, papers and leave belong to. */
export interface Gathering {
  readonly collection: 'sessions' | 'committee-meetings';
  readonly id: string;
}

/** By the id of a record: the gathering that it belongs to, itself included. */
export type Gatherings = ReadonlyMap<string, Gathering>;

interface Belonging {
  readonly sessionId?: string | undefined;
  readonly committeeMeetingId?: string | undefined;
}

/** Which session or standing committee meeting a record belongs to. What belongs to none is left out. */
export function gatheringsOf(records: MeetingRecords): Gatherings {
  const gatherings = new Map<string, Gathering>();
  const put = (id: string, gathering: Gathering | undefined) => gathering && gatherings.set(id, gathering);
  for (const { id } of records.sessions) put(id, { collection: 'sessions', id });
  for (const { id } of records.committeeMeetings) put(id, { collection: 'committee-meetings', id });
  const { meetings, documents, notices, leaveRequests, residenceRegisters } = records;
  for (const record of [...meetings, ...documents, ...notices, ...leaveRequests, ...residenceRegisters]) {
    put(record.id, named(record));
  }
  const { sittings, votes, speechTurns, views } = records;
  for (const { id, meetingId = '' } of [...sittings, ...votes, ...speechTurns, ...views]) {
    put(id, gatherings.get(meetingId));
  }
  return gatherings;
}

function named({ sessionId, committeeMeetingId }: Belonging): Gathering | undefined {
  if (sessionId !== undefined) return { collection: 'sessions', id: sessionId };
  return committeeMeetingId === undefined
    ? undefined
    : { collection: 'committee-meetings', id: committeeMeetingId };
}
