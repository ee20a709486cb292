import type { Deputy } from '@deputy-work/congress';
import type {
  AttendanceEntry,
  AttendanceStatus,
  CommitteeMeeting,
  Invitation,
  Meeting,
  Sheet,
  Sitting,
  Vote,
} from '../src/index.ts';

const unknown = { known: false, reason: 'not-recorded' } as const;

export const sampleDeputy = (facts: Partial<Deputy> = {}): Deputy => ({
  id: 'd-1',
  congressId: 'npc',
  name: { 'zh-CN': '示例代表' },
  isGrassRoots: true,
  occupationGroup: unknown,
  fieldsOfExpertise: unknown,
  electoralUnitId: 'unit',
  mandates: [{ from: '2018-02-24' }],
  suspensions: [],
  ...facts,
});

export const sampleMeeting = (facts: Partial<Meeting> = {}): Meeting => ({
  id: 'plenary',
  congressId: 'npc',
  kind: 'plenary',
  sessionId: 'session-5',
  title: '全体会议',
  ...facts,
});

export const sampleSitting = (facts: Partial<Sitting> = {}): Sitting => ({
  id: 'opening',
  meetingId: 'plenary',
  on: '2022-03-05',
  half: 'morning',
  ...facts,
});

export const entry = (deputyId: string, status?: AttendanceStatus): AttendanceEntry =>
  status === undefined ? { deputyId, intervals: [] } : { deputyId, status, intervals: [] };

export const sampleSheet = (entries: readonly AttendanceEntry[], facts: Partial<Sheet> = {}): Sheet => ({
  id: 'sheet',
  sittingId: 'opening',
  entries: [...entries],
  ...facts,
});

export const sampleVote = (facts: Partial<Vote> = {}): Vote => ({
  id: 'vote',
  congressId: 'npc',
  kind: 'bill',
  on: '2022-03-11',
  about: '示例事项',
  inFavour: 0,
  against: 0,
  abstaining: 0,
  notPressing: 0,
  invalid: 0,
  ...facts,
});

export const sampleCommitteeMeeting = (facts: Partial<CommitteeMeeting> = {}): CommitteeMeeting => ({
  id: 'meeting-36',
  congressId: 'npc',
  number: 36,
  kind: 'ordinary',
  opensOn: '2022-08-30',
  closesOn: '2022-09-02',
  ...facts,
});

export const sampleInvitation = (facts: Partial<Invitation> = {}): Invitation => ({
  id: 'invitation',
  congressId: 'npc',
  deputyId: 'd-1',
  committeeMeetingId: 'meeting-36',
  invitedOn: '2022-08-20',
  ...facts,
});

export const inForce = <T extends { readonly known: boolean }>(value: T): Extract<T, { known: true }> => {
  if (value.known) return value as Extract<T, { known: true }>;
  throw new Error('The parameter has no value on that day. Ask for a day on which it has.');
};
