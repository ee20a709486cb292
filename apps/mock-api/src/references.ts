import { congressOf } from './congress-of.ts';
import { findRecord } from './find-record.ts';
import type { FieldError } from './problem.ts';
import { resourceNames, type ResourceName, type State, type Versioned } from './resources.ts';

/** What a view can have come with. */
const occasions = [
  'sessions',
  'activities',
  'meetings',
  'contacts',
  'organ-activities',
  'station-activities',
  'draft-law-consultations',
  'involvements',
  'budget-letters',
] as const;

/** Which resource the ids at a key point to, wherever in a record the key stands; one of several, where it can be any of them. */
const targets: ReadonlyMap<string, readonly ResourceName[]> = new Map(
  Object.entries<ResourceName | readonly ResourceName[]>({
    congressId: 'congresses',
    electoralUnitId: 'electoral-units',
    delegationId: 'bodies',
    partOfId: 'bodies',
    organiserId: 'bodies',
    entrustedBodyId: 'bodies',
    byBodyId: 'bodies',
    bodyId: 'bodies',
    organId: 'bodies',
    toId: 'bodies',
    byId: ['bodies', 'deputies', 'stations'],
    deputyId: 'deputies',
    memberId: 'deputies',
    invitedIds: 'deputies',
    confirmedIds: 'deputies',
    attendedIds: 'deputies',
    invitedDeputyIds: 'deputies',
    deputyIds: 'deputies',
    sessionId: 'sessions',
    committeeMeetingId: 'committee-meetings',
    meetingId: 'meetings',
    sittingId: 'sittings',
    sittingIds: 'sittings',
    roundId: 'budget-rounds',
    stationId: 'stations',
    occasionId: occasions,
  }).map(([key, to]) => [key, [to].flat()]),
);

/** One mention of a record in another. */
export interface Reference {
  /** Where the id stands: `deputies.invitedIds.0`. */
  readonly path: string;
  /** The record is in one of these. */
  readonly to: readonly ResourceName[];
  readonly id: string;
}

/** All that a record refers to. */
export const referencesOf = (record: object): Reference[] => walk(record, '', undefined);

function walk(value: unknown, path: string, to: readonly ResourceName[] | undefined): Reference[] {
  if (typeof value === 'string') return to === undefined ? [] : [{ path, to, id: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    walk(inner, path === '' ? key : `${path}.${key}`, Array.isArray(value) ? to : targets.get(key)),
  );
}

/** What is wrong with the ids that a value of a congress names: there is nothing of that id, or it is another congress's. */
export const faultyReferences = (
  value: object,
  congressId: string | undefined,
  state: State,
): readonly FieldError[] =>
  referencesOf(value).flatMap(({ path, to, id }) => {
    const target = to.map((name) => findRecord(state, name, id)).find((found) => found !== undefined);
    if (!target) return [{ path, message: `there is no "${id}" among the ${to.join(', ')}` }];
    const elsewhere = !to.includes('congresses') && congressOf(state, target) !== congressId;
    return elsewhere ? [{ path, message: `"${id}" belongs to another congress` }] : [];
  });

/** A record and where in it another one is mentioned. */
export interface Mention {
  readonly in: ResourceName;
  readonly id: string;
  readonly path: string;
}

/** The other records that refer to one, up to `limit` of them. */
export function mentionsOf(state: State, name: ResourceName, id: string, limit: number): Mention[] {
  const mentions: Mention[] = [];
  for (const resource of resourceNames) {
    for (const record of state[resource] as readonly Versioned[]) {
      if (resource === name && record.id === id) continue;
      const reference = referencesOf(record).find(
        (candidate) => candidate.to.includes(name) && candidate.id === id,
      );
      if (reference) mentions.push({ in: resource, id: record.id, path: reference.path });
      if (mentions.length === limit) return mentions;
    }
  }
  return mentions;
}
