import { addressOf } from '../data/filter-in-address.ts';

/** Whose contact is shown: that of members of the standing committee, or of committees. */
export const sides = ['members', 'committees'] as const;
export type Side = (typeof sides)[number];

/** What the liaison page shows; what is absent is not asked for. Kept in the address. */
export interface LiaisonFilter {
  readonly congress?: string | undefined;
  readonly year?: number | undefined;
  /** Absent for members. */
  readonly side?: 'committees' | undefined;
  /** Set where only pairs without a contact in the year are shown. */
  readonly only?: 'gaps' | undefined;
  /** A part of the name of a member or a deputy. */
  readonly name?: string | undefined;
  /** The pair that is open. */
  readonly member?: string | undefined;
  readonly deputy?: string | undefined;
  /** The committee whose contact is being entered. */
  readonly committee?: string | undefined;
}

/** Reads the filter from the address. A year that can't be is not asked for. */
export function readLiaisonFilter(search: URLSearchParams): LiaisonFilter {
  const text = (name: string) => search.get(name) ?? undefined;
  const year = text('year');
  return {
    congress: text('congress'),
    year: year !== undefined && /^\d{4}$/.test(year) ? Number(year) : undefined,
    side: text('side') === 'committees' ? 'committees' : undefined,
    only: text('only') === 'gaps' ? 'gaps' : undefined,
    name: text('name'),
    member: text('member'),
    deputy: text('deputy'),
    committee: text('committee'),
  };
}

/** The address of the page with a filter, for links of the router. */
export const liaisonHref = (filter: LiaisonFilter): string => addressOf('/liaison', filter);
