import { addressOf } from '../../data/filter-in-address.ts';
import type { Gathering } from '../../data/gatherings.ts';
import { yearOf, type GatheringRow } from './gathering-row.ts';

const kinds: readonly Gathering['collection'][] = ['sessions', 'committee-meetings'];

/** What the list of meetings shows; what is absent is not asked for. Kept in the address. */
export interface MeetingsFilter {
  readonly congress?: string | undefined;
  readonly kind?: Gathering['collection'] | undefined;
  readonly year?: string | undefined;
}

/** Reads the filter from the address. A kind that doesn't exist is not asked for. */
export const readMeetingsFilter = (search: URLSearchParams): MeetingsFilter => ({
  congress: search.get('congress') ?? undefined,
  kind: kinds.find((kind) => kind === search.get('kind')),
  year: search.get('year') ?? undefined,
});

/** The address of the list with a filter, for links of the router. */
export const meetingsHref = (filter: MeetingsFilter): string => addressOf('/meetings', filter);

/** Picks the rows that the filter asks for. */
export const pickRows = (
  rows: readonly GatheringRow[],
  { congress, kind, year }: MeetingsFilter,
): readonly GatheringRow[] =>
  rows.filter(
    (row) =>
      (congress === undefined || row.congressId === congress) &&
      (kind === undefined || row.gathering.collection === kind) &&
      (year === undefined || yearOf(row) === year),
  );
