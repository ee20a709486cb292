import type { Body, Deputy, Membership } from '@deputy-work/congress';
import type { ContactAssignment, TrackedView } from '@deputy-work/liaison';
import { useMemo } from 'react';
import { readAll } from '../data/read-all.ts';
import type { RecordOf } from '../data/records.ts';
import { useAll } from '../data/use-all.ts';

/** What contacts are listed and entered with. */
export interface ContactRecords {
  readonly contacts: readonly RecordOf<'contacts'>[];
  readonly assignments: readonly ContactAssignment[];
  readonly views: readonly TrackedView[];
  readonly deputies: readonly Deputy[];
  readonly bodies: readonly Body[];
  readonly memberships: readonly Membership[];
}

/** The records around contacts, once all have been read; what went wrong when they could not be. */
export function useContactRecords() {
  const contacts = useAll('contacts');
  const assignments = useAll('contact-assignments');
  const views = useAll('tracked-views');
  const deputies = useAll('deputies');
  const bodies = useAll('bodies');
  const memberships = useAll('memberships');
  const records = useMemo(
    () => together(contacts.data, assignments.data, views.data, deputies.data, bodies.data, memberships.data),
    [contacts.data, assignments.data, views.data, deputies.data, bodies.data, memberships.data],
  );
  return { records, ...readAll(contacts, assignments, views, deputies, bodies, memberships) };
}

type Read<K extends keyof ContactRecords> = ContactRecords[K] | undefined;

function together(
  contacts: Read<'contacts'>,
  assignments: Read<'assignments'>,
  views: Read<'views'>,
  deputies: Read<'deputies'>,
  bodies: Read<'bodies'>,
  memberships: Read<'memberships'>,
): ContactRecords | undefined {
  if (!contacts || !assignments || !views || !deputies || !bodies || !memberships) return undefined;
  return { contacts, assignments, views, deputies, bodies, memberships };
}
