import { findingSchema, overlaySchema, reportSchema } from '@deputy-work/rules/schema';
import { z } from 'zod';
import type { DeputyWorkProvider } from './deputy-work-provider.ts';
import { toListQuery } from './list-query.ts';
import { wrongResponse } from './problem.ts';
import { readRecord } from './records.ts';
import { request } from './request.ts';

async function read<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  const { body } = await request(path);
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw wrongResponse(path, parsed.error);
  return parsed.data;
}

/** What the API can do beyond reading and writing records. */
export const activitiesProvider: Pick<
  DeputyWorkProvider,
  'sendOff' | 'getReport' | 'getFindings' | 'getOverlays'
> = {
  async sendOff(id, on, version) {
    const { body } = await request(`/activities/${encodeURIComponent(id)}/send-off`, {
      method: 'POST',
      body: { on },
      version,
    });
    return readRecord('activities', body);
  },
  getReport: (asOf, { congressId, include } = {}) =>
    read(
      `/reports?${toListQuery({ filter: { asOf, congressId, include: include?.join(',') } })}`,
      reportSchema,
    ),
  getFindings: (activityId, asOf) =>
    read(
      `/activities/${encodeURIComponent(activityId)}/findings?asOf=${asOf}`,
      z.array(findingSchema).readonly(),
    ),
  getOverlays: () => read('/overlays', z.array(overlaySchema).readonly()),
};
