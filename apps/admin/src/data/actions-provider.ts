import { findingSchema, overlaySchema, reportSchema } from '@deputy-work/rules/schema';
import { z } from 'zod';
import type { DeputyWorkProvider } from './deputy-work-provider.ts';
import { toListQuery } from './list-query.ts';
import { wrongResponse } from './problem.ts';
import { readRecord, readRecords } from './records.ts';
import { request } from './request.ts';

async function read<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  const { body } = await request(path);
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw wrongResponse(path, parsed.error);
  return parsed.data;
}

async function act(path: string, body: unknown, version?: number): Promise<unknown> {
  const reply = await request(path, { method: 'POST', body, version });
  return reply.body;
}

/** What the API can do beyond reading and writing records. */
export const actionsProvider: Pick<
  DeputyWorkProvider,
  | 'sendOff'
  | 'markAttendance'
  | 'decideLeave'
  | 'inviteToSitIn'
  | 'takeStep'
  | 'assignPairs'
  | 'sendBudgetLetters'
  | 'getReport'
  | 'getFindings'
  | 'getOverlays'
> = {
  async sendOff(id, on, version) {
    return readRecord(
      'activities',
      await act(`/activities/${encodeURIComponent(id)}/send-off`, { on }, version),
    );
  },
  async markAttendance(sheetId, marks) {
    await act(`/sheets/${encodeURIComponent(sheetId)}/marks`, { marks });
  },
  async decideLeave(id, decision, version) {
    return readRecord(
      'leave-requests',
      await act(`/leave-requests/${encodeURIComponent(id)}/decision`, decision, version),
    );
  },
  async inviteToSitIn(congressId, on, invitations) {
    return readRecords(
      'invitations',
      await act(`/congresses/${encodeURIComponent(congressId)}/sitting-in-invitations`, { on, invitations }),
    );
  },
  async takeStep(resource, id, step, version) {
    return readRecord(resource, await act(`/${resource}/${encodeURIComponent(id)}/steps`, step, version));
  },
  async assignPairs(congressId, on, changes) {
    return readRecords(
      'contact-assignments',
      await act(`/congresses/${encodeURIComponent(congressId)}/contact-pairs`, { on, ...changes }),
    );
  },
  async sendBudgetLetters(roundId, on, deputyIds) {
    return readRecords(
      'budget-letters',
      await act(`/budget-rounds/${encodeURIComponent(roundId)}/letters`, { on, deputyIds }),
    );
  },
  getReport: (asOf, { include, ...options } = {}) =>
    read(
      `/reports?${toListQuery({ filter: { asOf, ...options, include: include?.join(',') } })}`,
      reportSchema,
    ),
  getFindings: ({ collection, id }, asOf) =>
    read(`/${collection}/${encodeURIComponent(id)}/findings?asOf=${asOf}`, z.array(findingSchema).readonly()),
  getOverlays: () => read('/overlays', z.array(overlaySchema).readonly()),
};
