import type { Body, Deputy, Membership } from '@deputy-work/congress';
import type { Station } from '@deputy-work/liaison';
import { useMemo } from 'react';
import { readAll } from '../data/read-all.ts';
import { useAll } from '../data/use-all.ts';

/** What stands around a view: the people and bodies that may take its steps. */
export interface ViewSurroundings {
  readonly bodies: readonly Body[];
  readonly deputies: readonly Deputy[];
  readonly memberships: readonly Membership[];
  readonly stations: readonly Station[];
}

/** What stands around views, once all has been read; what went wrong when it could not be. */
export function useViewSurroundings() {
  const bodies = useAll('bodies');
  const deputies = useAll('deputies');
  const memberships = useAll('memberships');
  const stations = useAll('stations');
  const surroundings = useMemo(
    () => together(bodies.data, deputies.data, memberships.data, stations.data),
    [bodies.data, deputies.data, memberships.data, stations.data],
  );
  return { surroundings, ...readAll(bodies, deputies, memberships, stations) };
}

type Read<K extends keyof ViewSurroundings> = ViewSurroundings[K] | undefined;

function together(
  bodies: Read<'bodies'>,
  deputies: Read<'deputies'>,
  memberships: Read<'memberships'>,
  stations: Read<'stations'>,
): ViewSurroundings | undefined {
  return bodies && deputies && memberships && stations && { bodies, deputies, memberships, stations };
}
