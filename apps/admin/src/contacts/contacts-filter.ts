import { contactManners, type ContactManner } from '@deputy-work/liaison';
import { isLocalDate, type LocalDate } from '@deputy-work/rules';
import { addressOf, readPage } from '../data/filter-in-address.ts';

/** What the contact log shows; what is absent is not asked for. Kept in the address. */
export interface ContactsFilter {
  /** The member or committee that was in contact. */
  readonly by?: string | undefined;
  readonly deputy?: string | undefined;
  readonly manner?: ContactManner | undefined;
  readonly from?: LocalDate | undefined;
  readonly to?: LocalDate | undefined;
  readonly page?: number | undefined;
  /** The contact that is open, or `new` for one that is being entered. */
  readonly contact?: string | undefined;
}

/** The manners in the order of the list of codes. */
export const manners = Object.keys(contactManners) as readonly ContactManner[];

/** Reads the filter from the address. A manner, a day or a page that doesn't exist is not asked for. */
export function readContactsFilter(search: URLSearchParams): ContactsFilter {
  const text = (name: string) => search.get(name) ?? undefined;
  const day = (name: string) => {
    const typed = text(name);
    return isLocalDate(typed) ? typed : undefined;
  };
  return {
    by: text('by'),
    deputy: text('deputy'),
    manner: manners.find((manner) => manner === text('manner')),
    from: day('from'),
    to: day('to'),
    page: readPage(search),
    contact: text('contact'),
  };
}

/** The address of the log with a filter, for links of the router. */
export const contactsHref = (filter: ContactsFilter): string => addressOf('/contacts', filter);
