import { channels, dayOf, demandedSteps, type LoopStep } from '@deputy-work/loop';
import { hasHappened, type LocalDate } from '@deputy-work/rules';
import type { ledgerStates } from '../codes/ledger-states.ts';
import type { Letter } from '../schema/index.ts';

/** What the ledger of letters can lack: its own entries, or a step of the loop. */
export type LedgerGap = keyof typeof ledgerStates | LoopStep;

/** How complete the ledger is. */
export interface LedgerCompleteness {
  /** Letters received by the day of asking. */
  readonly letters: number;
  readonly complete: number;
  /** What each of the others lacks, in the order of receipt. */
  readonly incomplete: readonly { readonly letterId: string; readonly lacks: readonly LedgerGap[] }[];
}

/**
 * Completeness of the ledger of letters (来信台账完整情况): which letters received by a day lack their entry, a step that the plan demands, or the report.
 */
export function deriveLedgerCompleteness(
  letters: readonly Letter[],
  { asOf }: { readonly asOf: LocalDate },
): LedgerCompleteness {
  const received = letters
    .flatMap((letter) => {
      const heardOn = dayOf(letter, 'heard', asOf);
      return heardOn === undefined ? [] : [{ letter, heardOn }];
    })
    .toSorted((a, b) => {
      if (a.heardOn !== b.heardOn) return a.heardOn < b.heardOn ? -1 : 1;
      return a.letter.id < b.letter.id ? -1 : 1;
    });
  const incomplete = received
    .map(({ letter, heardOn }) => ({ letterId: letter.id, lacks: lacksOf(letter, heardOn, asOf) }))
    .filter(({ lacks }) => lacks.length > 0);
  return { letters: received.length, complete: received.length - incomplete.length, incomplete };
}

function lacksOf(letter: Letter, heardOn: LocalDate, asOf: LocalDate): readonly LedgerGap[] {
  const steps = demandedSteps(channels.letter, heardOn).map(({ step }) => step);
  return [
    ...(hasHappened(letter.enteredOn, asOf) ? [] : (['entered'] as const)),
    ...steps.filter((step) => dayOf(letter, step, asOf) === undefined),
    ...(hasHappened(letter.reportedOn, asOf) ? [] : (['reported'] as const)),
  ];
}
