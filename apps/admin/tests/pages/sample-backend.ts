import { demoOverlays } from '@deputy-work/fixtures';
import {
  assertMaySendOff,
  findingsOn,
  Problem,
  reportOn,
  toBody,
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
  const activity = (id: string) => {
    const found = current.activities.find((one) => one.id === id);
    if (!found) throw new Problem('no-such-record', `There is no activity "${id}".`);
    return found;
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
    getFindings: (id, asOf) => answer(() => findingsOn(current, activity(id), asOf)),
    getOverlays: () => answer(() => demoOverlays),
    sendOff: (id, on) =>
      answer(() => {
        assertMaySendOff(current, activity(id), on);
        const left = { ...activity(id), departedOn: on, version: activity(id).version + 1 };
        current = {
          ...current,
          activities: current.activities.map((one) => (one.id === id ? left : one)),
        };
        return left;
      }),
  };
  return { ...provider, getList: listByStanding(provider) };
}

/** A problem of the API reaches the app as it would over the wire. */
async function answer<T>(work: () => T): Promise<T> {
  try {
    return await Promise.resolve(work());
  } catch (error) {
    throw error instanceof Problem ? toError(error) : error;
  }
}

const toError = (problem: Problem) => toHttpError(toBody(problem).status, toBody(problem));
