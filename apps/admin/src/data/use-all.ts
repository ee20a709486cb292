import { useGetList } from 'react-admin';
import type { RecordOf, Resource } from './records.ts';

/** More than any collection of one congress holds: the NPC has fewer than 3,000 deputies. */
const everything = { page: 1, perPage: 10_000 };
const minutes = 60_000;

/** Every record of a collection, read once and kept for a while: for names, choices and lookups. */
export const useAll = <R extends Resource>(resource: R, { enabled = true } = {}) =>
  useGetList<RecordOf<R>>(
    resource,
    { pagination: everything, sort: { field: 'id', order: 'ASC' } },
    { staleTime: 5 * minutes, enabled },
  );
