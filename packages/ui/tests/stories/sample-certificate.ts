import { npc } from '@deputy-work/fixtures';
import {
  deriveAttendanceCertificate,
  deriveAttendanceRate,
  type AttendanceEntry,
  type AttendanceGrouping,
  type AttendanceStatus,
  type Meeting,
  type Sheet,
  type Sitting,
} from '@deputy-work/meetings';

const { deputies, bodies } = npc();
const congressId = deputies[0]?.congressId ?? '';
const sessionId = 'session-5';
const asOf = '2022-03-12';

const meeting = (id: string, kind: Meeting['kind']): Meeting => ({
  id,
  congressId,
  kind,
  sessionId,
  title: id,
});
const plenary = meeting('plenary', 'plenary');
const delegation = meeting('delegation', 'delegation');
const meetings = [plenary, delegation];

const days = ['2022-03-05', '2022-03-06', '2022-03-08', '2022-03-10', '2022-03-11'];
const sittings: readonly Sitting[] = days.flatMap((on, index) =>
  (['morning', 'afternoon'] as const).map((half) => ({
    id: `${on} ${half}`,
    meetingId: half === 'morning' && index % 2 === 0 ? plenary.id : delegation.id,
    on,
    half,
  })),
);

/** Most are there; a few are not, in turn, so that every state occurs. */
const rare: readonly (readonly [every: number, status: AttendanceStatus | undefined])[] = [
  [83, 'absent-without-approval'],
  [41, 'leave-asked'],
  [17, 'on-approved-leave'],
  [61, undefined],
];

function entryOf(deputyId: string, place: number): AttendanceEntry {
  const found = rare.find(([every]) => place % every === every - 1);
  const status = found ? found[1] : 'present';
  if (status === undefined) return { deputyId, intervals: [] };
  const isLate = status === 'present' && place % 97 === 5;
  return { deputyId, status, intervals: isLate ? [{ from: '09:40', to: '11:30', mode: 'in-person' }] : [] };
}

const sheets: readonly Sheet[] = sittings.map(({ id }, sitting) => ({
  id: `sheet of ${id}`,
  sittingId: id,
  entries: deputies.map((deputy, index) => entryOf(deputy.id, index + sitting * 7)),
}));

/** The certificate of a session of the sample congress, of its first so many deputies. */
export function sessionCertificate(people = deputies.length) {
  const own = new Set(deputies.slice(0, people).map(({ id }) => id));
  const records = {
    meetings,
    sittings,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      entries: sheet.entries.filter(({ deputyId }) => own.has(deputyId)),
    })),
    invitations: [],
  };
  return deriveAttendanceCertificate(records, { sessionId }, { asOf });
}

/** Two deputies who were invited to a meeting of the standing committee: one sat in, one stands on no sheet. */
export function sittingInCertificate() {
  const committeeMeetingId = 'meeting-36';
  const [came, stayedAway] = deputies.map(({ id }) => id);
  const id = 'committee-plenary';
  const records = {
    meetings: [{ id, congressId, kind: 'committee-plenary' as const, committeeMeetingId, title: id }],
    sittings: [{ id, meetingId: id, on: '2022-02-28', half: 'morning' as const }],
    sheets: [
      {
        id,
        sittingId: id,
        entries: [
          {
            deputyId: came ?? '',
            status: 'sat-in' as const,
            intervals: [{ from: '09:00', to: '11:30', mode: 'by-video' as const }],
          },
        ],
      },
    ],
    invitations: [came, stayedAway].map((deputyId = '') => ({
      id: `invitation of ${deputyId}`,
      congressId,
      deputyId,
      committeeMeetingId,
      invitedOn: '2022-02-18',
    })),
  };
  return deriveAttendanceCertificate(records, { committeeMeetingId }, { asOf });
}

const delegationOf = new Map(deputies.map(({ id, delegationId }) => [id, delegationId]));
const bodyNames = new Map(bodies.map(({ id, name }) => [id, name['zh-CN']]));

/** What the delegations of the sample congress are called. */
export const bodyNameOf = (id: string): string => bodyNames.get(id) ?? id;

/** The delegation that a deputy of the sample congress belongs to, by name. */
export function delegationNameOf(deputyId: string): string | undefined {
  const id = delegationOf.get(deputyId);
  return id === undefined ? undefined : bodyNameOf(id);
}

/** Rates of attendance over the same session. */
export const sessionRates = (by: AttendanceGrouping) =>
  deriveAttendanceRate({ meetings, sittings, sheets, deputies }, { by, asOf });
