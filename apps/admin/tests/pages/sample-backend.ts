import { demoOverlays } from '@deputy-work/fixtures';
import {
  assertMaySendOff,
  decidedLeave,
  entriesMarked,
  findingsOn,
  findRecord,
  invitationsToSitIn,
  Problem,
  reportOn,
  toBody,
  withEntries,
  type ResourceName,
  type State,
} from '@deputy-work/mock-api/model';
import fakeRest from 'ra-data-fakerest';
import type { RaRecord } from 'react-admin';
import type { DeputyWorkProvider } from '../../src/data/deputy-work-provider.ts';
import { toHttpError } from '../../src/data/problem.ts';
import { listByStanding } from '../../src/data/standing-filter.ts';

const firstOnly = { pagination: { page: 1, perPage: 1 }, sort: { field: 'id', order: 'ASC' as const } };

/** A backend inside the page: the mock API's facts and verdicts without its server. */
export function sampleBackend(state: State): DeputyWorkProvider {
  let current = state;
  const records = fakeRest(structuredClone(state));
  const get = <N extends ResourceName>(name: N, id: string) => {
    const found = findRecord(current, name, id);
    if (!found) throw new Problem('no-such-record', `There is no "${id}" among the ${name}.`);
    return found;
  };
  /** Saves what a step has changed, so that lists and verdicts tell of it. */
  const save = async <T extends { readonly id: string; readonly version: number }>(
    name: ResourceName,
    record: T,
  ) => {
    const next = { ...record, version: record.version + 1 };
    const others: readonly { readonly id: string }[] = current[name];
    const isNew = !findRecord(current, name, record.id);
    current = {
      ...current,
      [name]: isNew ? [...others, next] : others.map((other) => (other.id === next.id ? next : other)),
    };
    if (isNew) await records.create(name, { data: next });
    else await records.update(name, { id: next.id, data: next, previousData: record });
    return next;
  };
  const provider: DeputyWorkProvider = {
    ...records,
    async getOne(resource, { id }) {
      const { data } = await records.getList<RaRecord>(resource, { ...firstOnly, filter: { id } });
      const [found] = data;
      // The caller names the type of record it expects; the samples hold it.
      if (found) return { data: found as never };
      throw toError(new Problem('no-such-record', `There is no "${String(id)}" among the ${resource}.`));
    },
    getReport: (asOf, options = {}) => answer(() => reportOn(current, { asOf, ...options })),
    getFindings: (subject, asOf) => answer(() => findingsOn(current, subject, asOf)),
    getOverlays: () => answer(() => demoOverlays),
    sendOff: (id, on) =>
      answer(() => {
        const activity = get('activities', id);
        assertMaySendOff(current, activity, on);
        return save('activities', { ...activity, departedOn: on });
      }),
    markAttendance: (id, marks) =>
      answer(async () => {
        const sheet = get('sheets', id);
        await save('sheets', withEntries(sheet, entriesMarked(sheet, { marks })));
      }),
    decideLeave: (id, decision) =>
      answer(() => {
        const request = get('leave-requests', id);
        return save('leave-requests', { ...request, ...decidedLeave(current, request, decision) });
      }),
    inviteToSitIn: (congressId, on, invitations) =>
      answer(() => {
        const sent = invitationsToSitIn(current, congressId, { on, invitations });
        return Promise.all(sent.map((invitation) => save('invitations', { ...invitation, version: 0 })));
      }),
    takeStep: () => answer(notYet),
    assignPairs: () => answer(notYet),
    sendBudgetLetters: () => answer(notYet),
  };
  return { ...provider, getList: listByStanding(provider) };
}

const notYet = () => {
  throw new Error('The steps of liaison come with their routes.');
};

/** A problem of the API reaches the app as it would over the wire. */
async function answer<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Problem ? toError(error) : error;
  }
}

const toError = (problem: Problem) => toHttpError(toBody(problem).status, toBody(problem));
