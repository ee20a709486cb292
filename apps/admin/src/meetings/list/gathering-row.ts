import { isKnown, type Session } from '@deputy-work/congress';
import type { CommitteeMeeting } from '@deputy-work/meetings';
import type { LocalDate } from '@deputy-work/rules';
import type { Gathering } from '../../data/gatherings.ts';

/** A session or a standing committee meeting, as lists show both. */
export interface GatheringRow {
  readonly gathering: Gathering;
  readonly congressId: string;
  readonly kind: Session['kind'];
  /** Absent while it is not fixed, or not known. */
  readonly opensOn?: LocalDate | undefined;
  readonly closesOn?: LocalDate | undefined;
  readonly cancelledOn?: LocalDate | undefined;
}

export const toSessionRow = ({ id, congressId, kind, opensOn, closesOn }: Session): GatheringRow => ({
  gathering: { collection: 'sessions', id },
  congressId,
  kind,
  opensOn: isKnown(opensOn) ? opensOn : undefined,
  closesOn: isKnown(closesOn) ? closesOn : undefined,
});

export const toCommitteeRow = ({ id, congressId, ...meeting }: CommitteeMeeting): GatheringRow => ({
  gathering: { collection: 'committee-meetings', id },
  congressId,
  kind: meeting.kind,
  opensOn: meeting.opensOn,
  closesOn: meeting.closesOn,
  cancelledOn: meeting.cancelledOn,
});

/** Sessions and standing committee meetings in one list: those without a day first, then the newest. */
export function toRows(
  sessions: readonly Session[],
  committeeMeetings: readonly CommitteeMeeting[],
): readonly GatheringRow[] {
  const rows = [...sessions.map(toSessionRow), ...committeeMeetings.map(toCommitteeRow)];
  const day = ({ opensOn = '9999' }: GatheringRow) => opensOn;
  return rows.toSorted(
    (a, b) => day(b).localeCompare(day(a)) || b.gathering.id.localeCompare(a.gathering.id),
  );
}

/** The year in which it opens; undefined while that is not known. */
export const yearOf = ({ opensOn }: GatheringRow): string | undefined => opensOn?.slice(0, 4);

/** The rows of each year, in the order in which the years come up. */
export function groupByYear(
  rows: readonly GatheringRow[],
): readonly (readonly [year: string | undefined, rows: readonly GatheringRow[]])[] {
  const years = [...new Set(rows.map(yearOf))];
  return years.map((year) => [year, rows.filter((row) => yearOf(row) === year)]);
}
