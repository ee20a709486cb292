import { ElectoralUnit, elementsOf } from '@deputy-work/congress/schema';
import type { CongressFacts } from '@deputy-work/fixtures';
import { Activity } from '@deputy-work/inspection/schema';
import { LiaisonFacts } from '@deputy-work/liaison/schema';
import { MeetingsFacts } from '@deputy-work/meetings/schema';

/** A collection of records; also its route. */
export type ResourceName = keyof CongressFacts;

/** The resources and the schemas that stand at their doors. */
export const schemas = {
  'electoral-units': ElectoralUnit,
  activities: Activity,
  ...elementsOf(MeetingsFacts),
  ...elementsOf(LiaisonFacts),
} as const satisfies Record<ResourceName, unknown>;

export const resourceNames = Object.keys(schemas) as readonly ResourceName[];

/** A record as it is kept and sent: with the version that a change of it must name. */
export type Versioned<T = { readonly id: string }> = T & { readonly version: number };

/** Everything there is. */
export type State = { readonly [N in ResourceName]: readonly Versioned<CongressFacts[N][number]>[] };

/** A state with the lists that are told for each resource. */
export const stateWith = (listOf: <N extends ResourceName>(name: N) => State[N]): State =>
  Object.fromEntries(resourceNames.map((name) => [name, listOf(name)])) as unknown as State;
