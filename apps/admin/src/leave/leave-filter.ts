import { addressOf, readPage } from '../data/filter-in-address.ts';
import { leaveStates, type LeaveState } from './leave-queue.ts';

/** What the leave desk shows; what is absent is not asked for. Kept in the address. */
export interface LeaveFilter {
  readonly session?: string | undefined;
  readonly delegation?: string | undefined;
  readonly state?: LeaveState | undefined;
  readonly page?: number | undefined;
  /** The request that is open, or `new` for one that is being entered. */
  readonly request?: string | undefined;
}

/** Reads the filter from the address. A state or a page that doesn't exist is not asked for. */
export function readLeaveFilter(search: URLSearchParams): LeaveFilter {
  return {
    session: search.get('session') ?? undefined,
    delegation: search.get('delegation') ?? undefined,
    state: leaveStates.find((state) => state === search.get('state')),
    page: readPage(search),
    request: search.get('request') ?? undefined,
  };
}

/** The address of the leave desk with a filter, for links of the router. */
export const leaveDeskHref = (filter: LeaveFilter): string => addressOf('/leave', filter);
