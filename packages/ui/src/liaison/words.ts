import type { CoordinateSystem, LedgerGap } from '@deputy-work/liaison';
import type { LedgerStanding } from './ledger/ledger-cells.ts';
import type { StepStanding } from './loop/step-standing.ts';
import type { ContactBand } from './matrix/contact-bands.ts';
import type { MatrixOrder } from './matrix/matrix-rows.ts';

export interface LiaisonWords {
  readonly matrix: MatrixWords;
  readonly loop: LoopStepperWords;
  readonly ledger: LedgerWords;
  readonly plot: PlotWords;
}

export type MatrixColumn = 'member' | 'deputy' | 'band' | 'lastOn' | 'contacts' | 'openViews';

interface MatrixWords {
  readonly label: string;
  readonly none: string;
  readonly sum: (counts: { members: number; deputies: number; pairs: number }) => string;
  readonly bands: Readonly<Record<ContactBand, (recentDays: number) => string>>;
  readonly openViews: string;
  /** What a square says when one stands on it. */
  readonly cell: (cell: {
    readonly deputy: string;
    readonly band: string;
    readonly lastOn: string | undefined;
    readonly contacts: number;
    readonly openViews: number;
  }) => string;
  readonly contacted: (contacted: number, assigned: number) => string;
  readonly pair: (member: string, cell: string) => string;
  readonly hint: string;
  readonly order: string;
  readonly orders: Readonly<Record<MatrixOrder, string>>;
  readonly form: string;
  readonly forms: Readonly<Record<'squares' | 'table', string>>;
  readonly columns: Readonly<Record<MatrixColumn, string>>;
  readonly neverMet: string;
  readonly page: (from: number, to: number, count: number) => string;
  readonly turn: Readonly<Record<'previous' | 'next', string>>;
}

interface LoopStepperWords {
  readonly label: string;
  readonly states: Readonly<Record<StepStanding, string>>;
  readonly takenBy: (who: string) => string;
  readonly handedTo: (whom: string) => string;
  readonly mayTake: (actors: string) => string;
  readonly take: (step: string) => string;
  readonly next: (steps: string) => string;
  readonly mayFollow: (steps: string) => string;
  readonly finished: string;
}

interface LedgerWords {
  readonly label: string;
  readonly none: string;
  readonly letter: string;
  readonly owed: string;
  readonly nothingOwed: string;
  readonly closedOn: (day: string) => string;
  readonly missing: (states: string) => string;
  readonly cells: Readonly<Record<Exclude<LedgerStanding, 'done'>, string>>;
  /** The columns that the ledger of letters calls otherwise than the loop does. */
  readonly columns: Readonly<Partial<Record<LedgerGap, string>>>;
}

interface PlotWords {
  readonly label: string;
  readonly none: string;
  /** What a point says when one stands on it. */
  readonly station: (station: {
    readonly name: string;
    readonly kind: string;
    readonly rank: number | undefined;
  }) => string;
  readonly nearest: string;
  readonly distance: (metres: number) => string;
  readonly drawnIn: (system: CoordinateSystem) => string;
  readonly otherSystem: (count: number, system: CoordinateSystem) => string;
  readonly unplaced: (count: number) => string;
}
