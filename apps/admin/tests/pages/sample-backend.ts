import { demoOverlays } from '@deputy-work/fixtures';
import {
  assertMaySendOff,
  assignmentsChanged,
  changed,
  decidedLeave,
  entriesMarked,
  findingsOn,
  findRecord,
  invitationsToSitIn,
  lettersSent,
  Problem,
  reportOn,
  toBody,
  withEntries,
  withStep,
  type ResourceName,
  type State,
} from '@deputy-work/mock-api/model';
import fakeRest from 'ra-data-fakerest';
import type { RaRecord } from 'react-admin';
import type { DeputyWorkProvider } from '../../src/data/deputy-work-provider.ts';
import { toHttpError } from '../../src/data/problem.ts';
import { readRecord } from '../../src/data/records.ts';
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
  const save = async <T extends { readonly id: string }>(name: ResourceName, fact: T) => {
    const previous = findRecord(current, name, fact.id);
    const next = { ...fact, version: (previous?.version ?? 0) + 1 };
    current = changed(current, { kind: 'put', resource: name, records: [next] });
    if (previous) await records.update(name, { id: next.id, data: next, previousData: previous });
    else await records.create(name, { data: next });
    return next;
  };
  const saveAll = <T extends { readonly id: string }>(name: ResourceName, facts: readonly T[]) =>
    Promise.all(facts.map((fact) => save(name, fact)));
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
        return save('leave-requests', decidedLeave(current, request, decision));
      }),
    inviteToSitIn: (congressId, on, invitations) =>
      answer(() => saveAll('invitations', invitationsToSitIn(current, congressId, { on, invitations }))),
    takeStep: (resource, id, step) =>
      answer(async () =>
        readRecord(resource, await save(resource, withStep(current, resource, get(resource, id), step))),
      ),
    assignPairs: (congressId, on, changes) =>
      answer(() =>
        saveAll('contact-assignments', assignmentsChanged(current, congressId, { on, ...changes })),
      ),
    sendBudgetLetters: (roundId, on, deputyIds) =>
      answer(() =>
        saveAll('budget-letters', lettersSent(current, get('budget-rounds', roundId), { on, deputyIds })),
      ),
  };
  return { ...provider, getList: listByStanding(provider) };
}

/** A problem of the API reaches the app as it would over the wire. */
async function answer<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Problem ? toError(error) : error;
  }
}

const toError = (problem: Problem) => toHttpError(toBody(problem).status, toBody(problem));
