import type { BudgetLetter, BudgetRound, TrackedView } from '@deputy-work/liaison';
import { dayOf } from '@deputy-work/loop';
import { hasHappened, type LocalDate } from '@deputy-work/rules';

/** Where a contact deputy stands in a round: first the states in which something is to be done. */
export const budgetStates = ['unsent', 'answered', 'sent', 'fed-back'] as const;
export type BudgetState = (typeof budgetStates)[number];

/** One contact deputy in a round. */
export interface BudgetRow<V extends TrackedView = TrackedView> {
  readonly deputyId: string;
  readonly state: BudgetState;
  /** The letter, once it was sent. */
  readonly sent?: { readonly letterId: string; readonly on: LocalDate };
  /** The answers to it, in order of receipt. */
  readonly answers: readonly V[];
  /** Those of them that have had no feedback. */
  readonly waiting: readonly V[];
}

/** How far a round has got on a day. */
export interface RoundCounts {
  readonly deputies: number;
  readonly sent: number;
  readonly answered: number;
  readonly answers: number;
  readonly fedBack: number;
}

/** The contact deputies of a round with their letter, answers and feedback as of a day: those for whom something is to be done first, then in the order of the round. */
export function rowsOf<V extends TrackedView>(
  round: BudgetRound,
  letters: readonly BudgetLetter[],
  views: readonly V[],
  asOf: LocalDate,
): readonly BudgetRow<V>[] {
  const ofDeputy = new Map(
    letters.filter(({ roundId }) => roundId === round.id).map((letter) => [letter.deputyId, letter]),
  );
  const answersTo = (letterId: string) =>
    views.filter(
      ({ occasionId, ...view }) => occasionId === letterId && dayOf(view, 'heard', asOf) !== undefined,
    );
  const rows = round.deputyIds.map((deputyId): BudgetRow<V> => {
    const letter = ofDeputy.get(deputyId);
    if (letter?.sentOn === undefined || !hasHappened(letter.sentOn, asOf)) {
      return { deputyId, state: 'unsent', answers: [], waiting: [] };
    }
    const answers = answersTo(letter.id);
    const waiting = answers.filter((view) => dayOf(view, 'replied', asOf) === undefined);
    const sent = { letterId: letter.id, on: letter.sentOn };
    return { deputyId, state: stateOf(answers.length, waiting.length), sent, answers, waiting };
  });
  return budgetStates.flatMap((state) => rows.filter((row) => row.state === state));
}

function stateOf(answers: number, waiting: number): BudgetState {
  if (answers === 0) return 'sent';
  return waiting > 0 ? 'answered' : 'fed-back';
}

/** How many were written to, answered, and had feedback. */
export function countRound(rows: readonly BudgetRow[]): RoundCounts {
  const answers = rows.reduce((sum, row) => sum + row.answers.length, 0);
  const waiting = rows.reduce((sum, row) => sum + row.waiting.length, 0);
  return {
    deputies: rows.length,
    sent: rows.filter(({ sent }) => sent !== undefined).length,
    answered: rows.filter((row) => row.answers.length > 0).length,
    answers,
    fedBack: answers - waiting,
  };
}
