import type { ResourceName } from './resources.ts';

/** What a record may name that belongs to a congress. */
export interface Owned {
  readonly id: string;
  readonly congressId?: string | undefined;
  readonly meetingId?: string | undefined;
  readonly sittingId?: string | undefined;
  readonly roundId?: string | undefined;
  readonly stationId?: string | undefined;
  readonly bodyId?: string | undefined;
  readonly deputyId?: string | undefined;
}

/** A record that names no congress belongs to that of the first of these that it names. An owner comes after its own owners. */
export const owners = [
  ['meetingId', 'meetings'],
  ['sittingId', 'sittings'],
  ['roundId', 'budget-rounds'],
  ['stationId', 'stations'],
  ['bodyId', 'bodies'],
  ['deputyId', 'deputies'],
] as const satisfies readonly (readonly [keyof Owned, ResourceName])[];
