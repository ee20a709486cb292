import type { Sheet } from '@deputy-work/meetings';
import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useDataProvider, type GetListResult } from 'react-admin';
import type { DeputyWorkProvider } from '../../data/deputy-work-provider.ts';
import type { RecordOf } from '../../data/records.ts';
import { readAll } from '../../data/read-all.ts';

const firstOnly = { pagination: { page: 1, perPage: 1 }, sort: { field: 'id', order: 'ASC' as const } };

type SheetQuery = UseQueryResult<GetListResult<RecordOf<'sheets'>>>;

/** The attendance sheets of some half-days, one by one: a sheet may list three thousand people. `read` of `all` have come. */
export function useSheets(sittingIds: readonly string[]) {
  const provider = useDataProvider<DeputyWorkProvider>();
  const combine = useCallback((queries: SheetQuery[]) => {
    const { error, isPending, refetch } = readAll(...queries);
    const sheets: readonly Sheet[] = queries.flatMap(({ data }) => data?.data ?? []);
    const read = queries.filter(({ isSuccess }) => isSuccess).length;
    return { sheets, read, all: queries.length, error, isPending, refetch };
  }, []);
  return useQueries({
    queries: sittingIds.map((sittingId) => ({
      queryKey: ['sheets', 'of-sitting', sittingId],
      queryFn: () => provider.getList<RecordOf<'sheets'>>('sheets', { ...firstOnly, filter: { sittingId } }),
    })),
    combine,
  });
}
