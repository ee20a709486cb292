import { isCancelled } from '@deputy-work/congress';
import type { LocalDate } from '@deputy-work/rules';
import type {
  AttendanceInterval,
  AttendanceStatus,
  Invitation,
  Meeting,
  Sheet,
  Sitting,
} from '../schema/index.ts';

/** The records that a certificate is made of. Those of other meetings don't matter. */
export interface CertificateRecords {
  readonly meetings: readonly Meeting[];
  readonly sittings: readonly Sitting[];
  readonly sheets: readonly Sheet[];
  readonly invitations: readonly Invitation[];
}

/** What the certificate is about: a session, or a standing committee meeting. */
export type CertificateScope = { readonly sessionId: string } | { readonly committeeMeetingId: string };

/** How one person stood at one sitting. */
export interface CertifiedAttendance {
  readonly meetingId: string;
  readonly sittingId: string;
  readonly on: LocalDate;
  readonly half: Sitting['half'];
  readonly status: AttendanceStatus | 'not-marked';
  readonly intervals: readonly AttendanceInterval[];
}

/** One person's line: sittings in the order of time, and totals by state. */
export interface CertificateLine {
  readonly deputyId: string;
  /** The day of the invitation, when the deputy sat in by one. */
  readonly invitedOn?: LocalDate;
  readonly sittings: readonly CertifiedAttendance[];
  readonly totals: Readonly<Partial<Record<AttendanceStatus | 'not-marked', number>>>;
}

/** Attendance certificate (出席证明): who was invited, present, on leave or absent, and when, with totals. Lines in the order of deputy ids. */
export interface AttendanceCertificate {
  readonly asOf: LocalDate;
  readonly lines: readonly CertificateLine[];
  readonly totals: Readonly<Partial<Record<AttendanceStatus | 'not-marked', number>>>;
}

const halves: readonly Sitting['half'][] = ['morning', 'afternoon', 'evening'];

/** Makes the certificate of a session or a standing committee meeting as of a day. Who was invited and stands on no sheet has a line without sittings. */
export function deriveAttendanceCertificate(
  { meetings, sittings, sheets, invitations }: CertificateRecords,
  scope: CertificateScope,
  { asOf }: { readonly asOf: LocalDate },
): AttendanceCertificate {
  const own = new Set(meetings.filter((meeting) => isWithin(meeting, scope)).map(({ id }) => id));
  const held = new Map(
    sittings
      .filter((sitting) => own.has(sitting.meetingId) && sitting.on <= asOf && !isCancelled(sitting, asOf))
      .map((sitting) => [sitting.id, sitting]),
  );
  const attendance = new Map<string, CertifiedAttendance[]>();
  for (const { sittingId, entries } of sheets) {
    const sitting = held.get(sittingId);
    if (sitting === undefined) continue;
    const { meetingId, on, half } = sitting;
    for (const { deputyId, status = 'not-marked', intervals } of entries) {
      const line = attendance.get(deputyId) ?? [];
      line.push({ meetingId, sittingId, on, half, status, intervals });
      attendance.set(deputyId, line);
    }
  }
  const invited = new Map(
    invitations
      .filter((invitation) => isWithin(invitation, scope) && invitation.invitedOn <= asOf)
      .map(({ deputyId, invitedOn }) => [deputyId, invitedOn]),
  );
  const deputyIds = [...new Set([...attendance.keys(), ...invited.keys()])].toSorted();
  const lines = deputyIds.map((id) => lineOf(id, attendance.get(id) ?? [], invited.get(id)));
  return { asOf, lines, totals: totalsOf(lines.flatMap((line) => line.sittings)) };
}

const isWithin = (
  record: { readonly sessionId?: string | undefined; readonly committeeMeetingId?: string | undefined },
  scope: CertificateScope,
): boolean =>
  'sessionId' in scope
    ? record.sessionId === scope.sessionId
    : record.committeeMeetingId === scope.committeeMeetingId;

function lineOf(
  deputyId: string,
  sittings: readonly CertifiedAttendance[],
  invitedOn: LocalDate | undefined,
): CertificateLine {
  const inOrder = sittings.toSorted((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1));
  const line = { deputyId, sittings: inOrder, totals: totalsOf(inOrder) };
  return invitedOn === undefined ? line : { ...line, invitedOn };
}

const timeOf = ({ on, half, sittingId }: CertifiedAttendance): string =>
  `${on} ${halves.indexOf(half)} ${sittingId}`;

function totalsOf(sittings: readonly CertifiedAttendance[]): CertificateLine['totals'] {
  const totals: Partial<Record<AttendanceStatus | 'not-marked', number>> = {};
  for (const { status } of sittings) totals[status] = (totals[status] ?? 0) + 1;
  return totals;
}
