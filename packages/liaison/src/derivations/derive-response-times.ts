import { dayOf, replyOwedFrom, type LoopDays, type LoopRecord } from '@deputy-work/loop';
import { daysBetween, hasHappened, type LocalDate } from '@deputy-work/rules';

/** How long one body took to reply, in days. */
export interface ResponseTimes {
  /** The body views were handed over to; '' for views that were handed over to nobody. */
  readonly bodyId: string;
  readonly replied: number;
  /** Heard, without a reply and not closed. */
  readonly open: number;
  /** Half of the replies took no longer; absent where there is none. */
  readonly median?: number;
  /** Nine tenths of the replies took no longer; absent where there is none. */
  readonly percentile90?: number;
}

/** The smallest of the days, in order, that at least so many hundredths of them don't pass: the nearest rank, so that it is a number that occurred. */
const nearestRank = (days: readonly number[], hundredths: number): number | undefined =>
  days[Math.ceil((days.length * hundredths) / 100) - 1];

const openSince = (record: LoopRecord & LoopDays, asOf: LocalDate) =>
  dayOf(record, 'heard', asOf) !== undefined && !hasHappened(record.closedOn, asOf);

/**
 * Response times (反馈用时) of views or letters, by the body that handles them, in the order of ids. Counted from the hand-over or, where nothing was
 * handed over, from the day it was heard. What is dated after the day of asking has not happened. No source sets a time, so nothing is judged.
 */
export function deriveResponseTimes(
  records: readonly (LoopRecord & LoopDays)[],
  { asOf }: { readonly asOf: LocalDate },
): readonly ResponseTimes[] {
  const bodies = new Map<string, { days: number[]; open: number }>();
  for (const record of records) {
    const handedOver = record.steps.find(({ step, on }) => step === 'handed-over' && on <= asOf);
    const bodyId = handedOver?.toId ?? '';
    const body = bodies.get(bodyId) ?? { days: [], open: 0 };
    const from = replyOwedFrom(record, asOf);
    const replied = dayOf(record, 'replied', asOf);
    if (from !== undefined && replied !== undefined) body.days.push(daysBetween(from, replied));
    else if (openSince(record, asOf)) body.open++;
    else continue;
    bodies.set(bodyId, body);
  }
  return [...bodies]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([bodyId, { days, open }]) => {
      const inOrder = days.toSorted((a, b) => a - b);
      const [median, percentile90] = [nearestRank(inOrder, 50), nearestRank(inOrder, 90)];
      return {
        bodyId,
        replied: days.length,
        open,
        ...(median !== undefined && { median }),
        ...(percentile90 !== undefined && { percentile90 }),
      };
    });
}
