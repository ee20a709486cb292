import type { LeaveRequest } from '@deputy-work/meetings';
import type { LocalDate } from '@deputy-work/rules';

/** How many asked for leave, and what became of it. */
export interface LeaveCounts {
  readonly asked: number;
  readonly approved: number;
  readonly refused: number;
  readonly undecided: number;
}

/** Counts the requests of one session as of a day: what was asked or decided later has not happened yet. */
export function countLeave(requests: readonly LeaveRequest[], asOf: LocalDate): LeaveCounts {
  const asked = requests.filter(({ askedOn }) => askedOn <= asOf);
  const decided = asked.flatMap(({ decision }) =>
    decision && decision.on <= asOf ? [decision.outcome] : [],
  );
  const count = (outcome: string) => decided.filter((one) => one === outcome).length;
  return {
    asked: asked.length,
    approved: count('approved'),
    refused: count('refused'),
    undecided: asked.length - decided.length,
  };
}
