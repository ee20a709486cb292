import { Skeleton } from '@mui/material';
import { OutcomeMark, type Standing } from '@deputy-work/ui';

/** Standings by the ids of activities; undefined while the report is on its way. */
export type Standings = ReadonlyMap<string, Standing> | undefined;

interface StandingMarkProps {
  readonly standings: Standings;
  readonly id: string;
}

const notAsked = { outcome: 'not-applicable' } as const;

/** Where one activity stands: its worst outcome, and how many findings have it; not applicable when no rule asks. */
export function StandingMark({ standings, id }: StandingMarkProps) {
  if (!standings) return <Skeleton width={88} />;
  return <OutcomeMark {...(standings.get(id) ?? notAsked)} />;
}
