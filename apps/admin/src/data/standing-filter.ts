import { standingsOf } from '@deputy-work/ui';
import type { LocalDate } from '@deputy-work/rules';
import type { DataProvider } from 'react-admin';
import type { DeputyWorkProvider } from './deputy-work-provider.ts';
import { assertResource } from './records.ts';

interface StandingQuery {
  readonly filter?: { readonly standing?: string };
  readonly meta?: { readonly asOf: LocalDate };
}

/**
 * Lists records; activities also by where they stand (`filter.standing`) as of `meta.asOf`. No record carries its standing, because it is a
 * verdict of a day: the report says which ids have it.
 */
export const listByStanding =
  ({ getList, getReport }: Pick<DeputyWorkProvider, 'getList' | 'getReport'>): DataProvider['getList'] =>
  async (resource, params) => {
    const { filter, meta } = params as StandingQuery;
    if (filter?.standing === undefined || meta === undefined) return getList(resource, params);
    assertResource(resource);
    const { standing, ...others } = filter;
    const { findings } = await getReport(meta.asOf, {
      subjects: resource,
      include: ['violated', 'pending', 'undetermined', 'satisfied'],
    });
    const id = [...standingsOf(findings, resource)].flatMap(([subject, { outcome }]) =>
      outcome === standing ? [subject] : [],
    );
    if (id.length === 0) return { data: [], total: 0 };
    return getList(resource, { ...params, filter: { ...others, id } });
  };
