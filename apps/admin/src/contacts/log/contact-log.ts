import type { Contact } from '@deputy-work/liaison';
import type { ContactsFilter } from '../contacts-filter.ts';

/** The contacts that a filter lets through, the newest first; of one day the last entered first. */
export function logOf<C extends Contact>(
  contacts: readonly C[],
  { by, deputy, manner, from, to }: ContactsFilter,
): readonly C[] {
  const isShown = (contact: C) =>
    (by === undefined || contact.memberId === by || contact.bodyId === by) &&
    (deputy === undefined || contact.deputyIds.includes(deputy)) &&
    (manner === undefined || contact.manner === manner) &&
    (from === undefined || contact.on >= from) &&
    (to === undefined || contact.on <= to);
  return contacts
    .filter(isShown)
    .toReversed()
    .toSorted((a, b) => (a.on > b.on ? -1 : a.on < b.on ? 1 : 0));
}
