import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { DeputyWorkProvider } from './deputy-work-provider.ts';

/** The values that places have set for themselves (地方规定). */
export function useOverlays() {
  const provider = useDataProvider<DeputyWorkProvider>();
  return useQuery({ queryKey: ['overlays'], queryFn: () => provider.getOverlays() });
}
