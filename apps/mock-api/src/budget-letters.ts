import { distinctBy, Id, LocalDate } from '@deputy-work/congress/schema';
import type { BudgetLetter, BudgetRound } from '@deputy-work/liaison';
import * as z from 'zod';
import { parseBody } from './parse-body.ts';
import { Problem } from './problem.ts';
import type { State } from './resources.ts';

const Sending = z.strictObject({
  on: LocalDate,
  deputyIds: z
    .array(Id)
    .min(1)
    .superRefine(distinctBy((id) => id)),
});

const advice = 'No letter was sent. Send { "on": "2022-06-20", "deputyIds": […] }, deputies of the round.';

/**
 * The letters of a round to these deputies, sent on a day, all or none: those that were made ready, and new ones where there were none. Throws a
 * {@link Problem} that names those who can't be sent one.
 */
export function lettersSent(state: State, round: BudgetRound, body: unknown): readonly BudgetLetter[] {
  const { on, deputyIds } = parseBody(Sending, body, advice);
  const ofRound = new Set(round.deputyIds);
  const strangers = faults(deputyIds, (id) => !ofRound.has(id), 'is no deputy of this round');
  if (strangers.length > 0) throw new Problem('invalid-record', advice, { errors: strangers });

  const letters = new Map(
    state['budget-letters']
      .filter(({ roundId }) => roundId === round.id)
      .map((letter) => [letter.deputyId, letter]),
  );
  const isSent = (id: string) => letters.get(id)?.sentOn !== undefined;
  const errors = faults(deputyIds, isSent, 'has been sent a letter already');
  if (errors.length > 0) {
    throw new Problem('letter-refused', 'No letter was sent. Leave out those named in errors.', { errors });
  }
  return deputyIds.map((deputyId) => ({
    ...(letters.get(deputyId) ?? {
      id: `budget-letters-${crypto.randomUUID()}`,
      roundId: round.id,
      deputyId,
    }),
    sentOn: on,
  }));
}

const faults = (ids: readonly string[], isFaulty: (id: string) => boolean, message: string) =>
  ids.flatMap((id, index) => (isFaulty(id) ? [{ path: `deputyIds.${index}`, message }] : []));
