import { layerOverlays, type Overlay } from '@deputy-work/rules';
import { useMemo } from 'react';
import { useAll } from './use-all.ts';
import { useOverlays } from './use-overlays.ts';

/** The own values of the place whose congress it is, and of the places around it; undefined for the nation, or until they have come. */
export function useOverlayOf(congressId: string): Overlay | undefined {
  const { data: congresses } = useAll('congresses');
  const { data: overlays } = useOverlays();
  const jurisdiction = congresses?.find(({ id }) => id === congressId)?.jurisdiction;
  return useMemo(
    () => (jurisdiction === undefined ? undefined : layerOverlays(jurisdiction, overlays ?? [])),
    [jurisdiction, overlays],
  );
}
