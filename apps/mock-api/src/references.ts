import { resourceNames, type ResourceName, type State, type Versioned } from './resources.ts';

/** Which resource the ids at a key point to, wherever in a record the key stands. */
const targets: ReadonlyMap<string, ResourceName> = new Map(
  Object.entries<ResourceName>({
    congressId: 'congresses',
    electoralUnitId: 'electoral-units',
    delegationId: 'bodies',
    partOfId: 'bodies',
    organiserId: 'bodies',
    entrustedBodyId: 'bodies',
    byBodyId: 'bodies',
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
    bodyId: 'bodies',
    organId: 'bodies',
    toId: 'bodies',
    roundId: 'budget-rounds',
    stationId: 'stations',
  }),
);

/** One mention of a record in another. */
export interface Reference {
  /** Where the id stands: `deputies.invitedIds.0`. */
  readonly path: string;
  readonly to: ResourceName;
  readonly id: string;
}

/** All that a record refers to. */
export const referencesOf = (record: object): Reference[] => walk(record, '', undefined);

function walk(value: unknown, path: string, to: ResourceName | undefined): Reference[] {
  if (typeof value === 'string') return to === undefined ? [] : [{ path, to, id: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    walk(inner, path === '' ? key : `${path}.${key}`, Array.isArray(value) ? to : targets.get(key)),
  );
}

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
        (candidate) => candidate.to === name && candidate.id === id,
      );
      if (reference) mentions.push({ in: resource, id: record.id, path: reference.path });
      if (mentions.length === limit) return mentions;
    }
  }
  return mentions;
}
