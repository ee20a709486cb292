import { leaveIsDecidedByTheRightOne } from '@deputy-work/meetings';
import { LeaveDecision, LeaveRequest } from '@deputy-work/meetings/schema';
import { parseBody } from './parse-body.ts';
import { Problem } from './problem.ts';
import { findingsOn } from './reports.ts';
import type { State } from './resources.ts';
import { splitVersion } from './split-version.ts';

/** The leave request with its decision, unless it has one, or the place names somebody else to decide. Throws a {@link Problem} then. */
export function decidedLeave(
  state: State,
  request: State['leave-requests'][number],
  body: unknown,
): LeaveRequest {
  const { id, decision: earlier } = request;
  if (earlier !== undefined) {
    throw new Problem('already-decided', `Leave was decided on ${earlier.on}. Nothing was changed.`);
  }
  const advice = 'Leave was not decided. Send { outcome, by, on }, on no day before it was asked for.';
  const decision = parseBody(LeaveDecision, body, advice);
  const decided = parseBody(LeaveRequest, splitVersion({ ...request, decision }).fact, advice);
  const next = state['leave-requests'].map((other) => (other.id === id ? { ...request, decision } : other));
  const findings = findingsOn({ ...state, 'leave-requests': next }, subjectOf(id), decision.on).filter(
    ({ ruleId, outcome }) => ruleId === leaveIsDecidedByTheRightOne.id && outcome === 'violated',
  );
  if (findings.length === 0) return decided;
  throw new Problem(
    'rules-violated',
    `Leave can't be decided by ${decision.by} here. Nothing was saved. The finding names who can.`,
    { findings },
  );
}

const subjectOf = (id: string) => ({ collection: 'leave-requests', id }) as const;
