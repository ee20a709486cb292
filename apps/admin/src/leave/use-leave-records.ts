import type { Congress, Deputy, Session } from '@deputy-work/congress';
import type { Meeting, Sitting } from '@deputy-work/meetings';
import type { Overlay } from '@deputy-work/rules';
import { useMemo } from 'react';
import { readAll } from '../data/read-all.ts';
import type { RecordOf } from '../data/records.ts';
import { useAll } from '../data/use-all.ts';
import { useOverlays } from '../data/use-overlays.ts';

/** What the leave desk works with. */
export interface LeaveRecords {
  readonly requests: readonly RecordOf<'leave-requests'>[];
  readonly congresses: readonly Congress[];
  readonly sessions: readonly Session[];
  readonly deputies: readonly Deputy[];
  readonly meetings: readonly Meeting[];
  readonly sittings: readonly Sitting[];
  readonly overlays: readonly Overlay[];
}

/** The records of the leave desk, once all have been read; what went wrong when they could not be. */
export function useLeaveRecords() {
  const overlays = useOverlays();
  const requests = useAll('leave-requests');
  const congresses = useAll('congresses');
  const sessions = useAll('sessions');
  const deputies = useAll('deputies');
  const meetings = useAll('meetings');
  const sittings = useAll('sittings');
  const records = useMemo(
    () =>
      together(
        requests.data,
        congresses.data,
        sessions.data,
        deputies.data,
        meetings.data,
        sittings.data,
        overlays.data,
      ),
    [
      requests.data,
      congresses.data,
      sessions.data,
      deputies.data,
      meetings.data,
      sittings.data,
      overlays.data,
    ],
  );
  return { records, ...readAll(overlays, requests, congresses, sessions, deputies, meetings, sittings) };
}

type Read<K extends keyof LeaveRecords> = LeaveRecords[K] | undefined;

function together(
  requests: Read<'requests'>,
  congresses: Read<'congresses'>,
  sessions: Read<'sessions'>,
  deputies: Read<'deputies'>,
  meetings: Read<'meetings'>,
  sittings: Read<'sittings'>,
  overlays: Read<'overlays'>,
): LeaveRecords | undefined {
  if (!requests || !congresses || !sessions || !deputies || !meetings || !sittings || !overlays)
    return undefined;
  return { requests, congresses, sessions, deputies, meetings, sittings, overlays };
}
