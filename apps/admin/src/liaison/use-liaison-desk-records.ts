import type { Congress } from '@deputy-work/congress';
import type { CommitteeReport, LiaisonYear } from '@deputy-work/liaison';
import { useMemo } from 'react';
import { useContactRecords, type ContactRecords } from '../contacts/use-contact-records.ts';
import { readAll } from '../data/read-all.ts';
import { useAll } from '../data/use-all.ts';

/** What the liaison page tells of. */
export interface LiaisonDeskRecords extends ContactRecords {
  readonly congresses: readonly Congress[];
  readonly years: readonly LiaisonYear[];
  readonly reports: readonly CommitteeReport[];
}

/** The records of the liaison page, once all have been read; what went wrong when they could not be. */
export function useLiaisonDeskRecords() {
  const contacts = useContactRecords();
  const congresses = useAll('congresses');
  const years = useAll('liaison-years');
  const reports = useAll('committee-reports');
  const records = useMemo((): LiaisonDeskRecords | undefined => {
    if (!contacts.records || !congresses.data || !years.data || !reports.data) return undefined;
    return {
      ...contacts.records,
      congresses: congresses.data,
      years: years.data,
      reports: reports.data,
    };
  }, [contacts.records, congresses.data, years.data, reports.data]);
  return { records, ...readAll(contacts, congresses, years, reports) };
}
