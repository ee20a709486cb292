import type { Body } from '@deputy-work/congress';
import { isCommittee, type CommitteeReport, type Contact } from '@deputy-work/liaison';
import type { LocalDate } from '@deputy-work/rules';

/** How one committee keeps contact with deputies in a year. */
export interface CommitteeRow {
  readonly bodyId: string;
  /** Contacts in the year. */
  readonly contacts: number;
  /** Deputies contacted in the year. */
  readonly deputies: number;
  /** The last day of contact, of whatever year; absent when there was none. */
  readonly lastOn: LocalDate | undefined;
  /** The day it reported on the year; absent until then. */
  readonly reportedOn: LocalDate | undefined;
}

interface CommitteeRecords {
  readonly bodies: readonly Body[];
  readonly contacts: readonly Contact[];
  readonly reports: readonly CommitteeReport[];
}

/** The committees of one congress, those without a contact in the year first. What is dated after the day of asking has not happened. */
export function committeeRows(
  { bodies, contacts, reports }: CommitteeRecords,
  { year, asOf }: { readonly year: number; readonly asOf: LocalDate },
): readonly CommitteeRow[] {
  const rows = bodies.filter(isCommittee).map(({ id }) => {
    const happened = contacts.filter(({ bodyId, on }) => bodyId === id && on <= asOf);
    const inYear = happened.filter(({ on }) => on.startsWith(`${year}-`));
    return {
      bodyId: id,
      contacts: inYear.length,
      deputies: new Set(inYear.flatMap(({ deputyIds }) => deputyIds)).size,
      lastOn: happened
        .map(({ on }) => on)
        .toSorted()
        .at(-1),
      reportedOn: reports.find(
        ({ bodyId, on, ...report }) => bodyId === id && report.year === year && on <= asOf,
      )?.on,
    };
  });
  return rows.toSorted((a, b) => Number(a.contacts > 0) - Number(b.contacts > 0));
}
