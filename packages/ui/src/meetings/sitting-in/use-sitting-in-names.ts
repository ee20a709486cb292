import type { SittingInNames } from '@deputy-work/meetings/planners';
import { useUi } from '../../ui-provider.tsx';

/** What ids of a plan are called: as everywhere else. */
export function useSittingInNames(): SittingInNames {
  const { nameOf } = useUi();
  return { deputy: nameOf, meeting: nameOf, electoralUnit: nameOf };
}
