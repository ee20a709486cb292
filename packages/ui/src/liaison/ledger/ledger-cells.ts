import type { LedgerGap } from '@deputy-work/liaison';
import type { StepDue } from '@deputy-work/loop';
import { hasHappened, type LocalDate } from '@deputy-work/rules';
import { standingOf, type StepStanding } from '../loop/step-standing.ts';
import type { LedgerEntry } from './ledger-entry.ts';

/** The columns of the ledger: the steps of the loop, and between them what the ledger itself records. */
export const ledgerColumns = [
  'heard',
  'entered',
  'sorted',
  'handed-over',
  'handled',
  'replied',
  'confirmed',
  'reported',
] as const satisfies readonly LedgerGap[];

/** Done; owed now; waiting for another; offered; never done though the file is closed; left out for good. */
export type LedgerStanding = 'done' | 'owed' | 'waiting' | 'offered' | 'missing' | 'passed-over';

/** One state of one letter. */
export interface LedgerCell {
  readonly column: LedgerGap;
  readonly standing: LedgerStanding;
  readonly on?: LocalDate;
  readonly due?: StepDue | undefined;
}

const ofStep: Readonly<Record<StepStanding, LedgerStanding>> = {
  taken: 'done',
  open: 'owed',
  offered: 'offered',
  blocked: 'waiting',
  'passed-over': 'passed-over',
  skipped: 'passed-over',
};

/** How a letter stands in each column of the ledger on a day (台账记载). A demanded state that a closed file lacks is missing, not owed. */
export function ledgerCells(
  { letter, progress, lacks }: LedgerEntry,
  asOf: LocalDate,
): readonly LedgerCell[] {
  const isClosed = hasHappened(letter.closedOn, asOf);
  return ledgerColumns.map((column): LedgerCell => {
    if (isClosed && lacks.includes(column)) return { column, standing: 'missing' };
    if (column === 'entered' || column === 'reported') {
      const on = column === 'entered' ? letter.enteredOn : letter.reportedOn;
      if (on !== undefined && on <= asOf) return { column, standing: 'done', on };
      return { column, standing: lacks.includes(column) ? 'owed' : 'offered' };
    }
    const state = progress.find(({ step }) => step === column);
    if (state === undefined) return { column, standing: 'passed-over' };
    if (state.state === 'taken') return { column, standing: 'done', on: state.taken.on };
    const standing = isClosed ? 'passed-over' : ofStep[standingOf(state)];
    return { column, standing, ...(state.state === 'open' && { due: state.due }) };
  });
}
