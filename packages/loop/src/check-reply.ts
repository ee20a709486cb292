import { missing, within, type Answer, type LocalDate, type ValueInForce } from '@deputy-work/rules';
import type { LoopDays } from './check-loop.ts';
import { deriveReplyDue, replyOwedFrom } from './derive-reply-due.ts';
import { dayOf } from './step-taken.ts';

/** Whether the reply came within a time in force (是否按时限反馈), as the answer of a rule. */
export function checkReply(record: LoopDays, time: ValueInForce<'within'>, asOf: LocalDate): Answer {
  const from = replyOwedFrom(record, asOf);
  if (from === undefined) return missing('heardOn');
  const due = deriveReplyDue(from, time);
  return due.known
    ? within(dayOf(record, 'replied', asOf), due.on, asOf, time)
    : { outcome: 'undetermined', unknown: due.unknown };
}
