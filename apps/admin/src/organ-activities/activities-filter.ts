import { addressOf, readPage } from '../data/filter-in-address.ts';
import { activityStates, type ActivityState } from './activity-state.ts';

/** What the page shows; what is absent is not asked for. Kept in the address. */
export interface ActivitiesFilter {
  /** The organ that holds it. */
  readonly organ?: string | undefined;
  readonly state?: ActivityState | undefined;
  readonly page?: number | undefined;
  /** The activity that is open. */
  readonly activity?: string | undefined;
}

/** Reads the filter from the address. A state or a page that doesn't exist is not asked for. */
export const readActivitiesFilter = (search: URLSearchParams): ActivitiesFilter => ({
  organ: search.get('organ') ?? undefined,
  state: activityStates.find((state) => state === search.get('state')),
  page: readPage(search),
  activity: search.get('activity') ?? undefined,
});

/** The address of the page with a filter, for links of the router. */
export const activitiesHref = (filter: ActivitiesFilter): string => addressOf('/organ-activities', filter);
