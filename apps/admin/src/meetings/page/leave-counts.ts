import type { LeaveRequest, ResidenceRegister } from '@deputy-work/meetings';
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

/** How many reside at a session, of how many on the register, and how many nobody has marked. */
export interface ResidenceCounts {
  readonly on: LocalDate;
  readonly resident: number;
  readonly all: number;
  readonly unmarked: number;
}

/** Counts a residence register. */
export const countResidence = ({ on, entries }: ResidenceRegister): ResidenceCounts => ({
  on,
  resident: entries.filter(({ status }) => status === 'resident').length,
  all: entries.length,
  unmarked: entries.filter(({ status }) => status === undefined).length,
});
