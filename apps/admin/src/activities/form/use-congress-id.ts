import { useWatch } from 'react-hook-form';

/** The congress chosen in the form: its bodies, units and deputies are what other fields offer. */
export function useCongressId(): string | undefined {
  const chosen: unknown = useWatch({ name: 'congressId' });
  return typeof chosen === 'string' && chosen !== '' ? chosen : undefined;
}
