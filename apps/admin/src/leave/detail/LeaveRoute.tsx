import type { LeaveOccasionFacts } from '@deputy-work/meetings';
import { LeaveRouteNote } from '@deputy-work/ui';
import type { LeaveRecords } from '../use-leave-records.ts';
import { leaveRouteOf } from './leave-route-of.ts';

interface LeaveRouteProps {
  readonly request: LeaveOccasionFacts & { readonly sessionId: string };
  readonly records: LeaveRecords;
}

/** Who is asked and who decides here, and by which source; or that no source says. */
export function LeaveRoute({ request, records }: LeaveRouteProps) {
  const route = leaveRouteOf(request, records);
  return route ? <LeaveRouteNote {...route} /> : null;
}
