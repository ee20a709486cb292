import { useGetList } from 'react-admin';
import type { Gathering } from '../../data/gatherings.ts';
import type { RecordOf, Resource } from '../../data/records.ts';

/** The records of a collection that name a session or a standing committee meeting. */
export const useRecordsOf = <R extends Resource>(
  resource: R,
  { collection, id }: Gathering,
  { enabled = true } = {},
) =>
  useGetList<RecordOf<R>>(
    resource,
    {
      filter: collection === 'sessions' ? { sessionId: id } : { committeeMeetingId: id },
      pagination: { page: 1, perPage: 10_000 },
      sort: { field: 'id', order: 'ASC' },
    },
    { enabled },
  );
