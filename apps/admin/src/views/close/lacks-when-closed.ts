import { channels, dayOf, demandedSteps } from '@deputy-work/loop';
import { deriveLedgerCompleteness, type LedgerGap } from '@deputy-work/liaison';
import type { LocalDate } from '@deputy-work/rules';
import { channelOf, isLetter, type LoopRecordOf } from '../loop-record.ts';

/** What is demanded of a view and has not been done by a day: steps of its channel and, of a letter, the entries of the ledger. */
export function lacksWhenClosed(record: LoopRecordOf, asOf: LocalDate): readonly LedgerGap[] {
  if (isLetter(record)) {
    return deriveLedgerCompleteness([record], { asOf }).incomplete.flatMap(({ lacks }) => lacks);
  }
  const heardOn = dayOf(record, 'heard', asOf);
  if (heardOn === undefined) return [];
  const demanded = demandedSteps(channels[channelOf(record)], heardOn).map(({ step }) => step);
  return demanded.filter((step) => dayOf(record, step, asOf) === undefined);
}
