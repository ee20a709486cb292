import { deriveLedgerCompleteness, type LedgerGap, type Letter } from '@deputy-work/liaison';
import { channels, dayOf, deriveProgress, loopSteps, type LoopStep } from '@deputy-work/loop';
import { hasHappened, type LocalDate } from '@deputy-work/rules';
import type { LedgerEntry } from '@deputy-work/ui';

/** How far a letter has come: its last step, or that its file is closed. */
export type LetterState = LoopStep | 'closed';

/** The states in the order in which a letter goes through them. */
export const letterStates: readonly LetterState[] = [...(Object.keys(loopSteps) as LoopStep[]), 'closed'];

/** What can be owed for a letter, in the order in which it is done. */
export const ledgerGaps: readonly LedgerGap[] = [
  'entered',
  ...(Object.keys(loopSteps) as LoopStep[]),
  'reported',
];

/** A letter as the ledger shows it, and what it is found by. */
export interface LedgerLine<L extends Letter = Letter> extends LedgerEntry {
  readonly letter: L;
  readonly receivedOn: LocalDate;
  readonly state: LetterState;
  /** What is to be done about it now: its entry, its next demanded step, its report. For a closed file nothing is owed any more. */
  readonly owed: readonly LedgerGap[];
}

/** The letters received by a day: those for which something is owed first, the earliest at their head; then the latest. */
export function ledgerOf<L extends Letter>(letters: readonly L[], asOf: LocalDate): readonly LedgerLine<L>[] {
  const { incomplete } = deriveLedgerCompleteness(letters, { asOf });
  const lacksOf = new Map(incomplete.map(({ letterId, lacks }) => [letterId, lacks]));
  const lines = letters
    .flatMap((letter) => lineOf(letter, lacksOf.get(letter.id) ?? [], asOf) ?? [])
    .toSorted((a, b) => (a.receivedOn < b.receivedOn ? -1 : a.receivedOn > b.receivedOn ? 1 : 0));
  const isOwing = ({ owed }: LedgerLine) => owed.length > 0;
  return [...lines.filter(isOwing), ...lines.filter((line) => !isOwing(line)).toReversed()];
}

function lineOf<L extends Letter>(
  letter: L,
  lacks: readonly LedgerGap[],
  asOf: LocalDate,
): LedgerLine<L> | undefined {
  const receivedOn = dayOf(letter, 'heard', asOf);
  if (receivedOn === undefined) return undefined;
  const state = stateOf(letter, asOf);
  const owed = state === 'closed' ? [] : owedNow(lacks);
  const progress = deriveProgress(letter, channels.letter, { asOf });
  return { letter, receivedOn, progress, lacks, state, owed };
}

/** Of what a letter lacks that which can be done now: of the steps only the first, for the others wait for it. */
export function owedNow(lacks: readonly LedgerGap[]): readonly LedgerGap[] {
  const next = lacks.find(isStep);
  return lacks.filter((gap) => !isStep(gap) || gap === next);
}

const isStep = (gap: LedgerGap): gap is LoopStep => Object.hasOwn(loopSteps, gap);

function stateOf(letter: Letter, asOf: LocalDate): LetterState {
  if (hasHappened(letter.closedOn, asOf)) return 'closed';
  return letter.steps.findLast(({ on }) => on <= asOf)?.step ?? 'heard';
}

/** For how many letters each thing is owed; what is owed for none is left out. */
export const countOwed = (lines: readonly LedgerLine[]) =>
  ledgerGaps
    .map((gap) => ({ gap, count: lines.filter(({ owed }) => owed.includes(gap)).length }))
    .filter(({ count }) => count > 0);
