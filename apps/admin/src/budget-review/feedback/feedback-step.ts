import type { TrackedView } from '@deputy-work/liaison';
import type { StepTaken } from '@deputy-work/loop';
import type { LocalDate } from '@deputy-work/rules';

/** The feedback to an answer (反馈采纳落实情况), by the committee that received it. */
export function feedbackStep({ steps }: Pick<TrackedView, 'steps'>, on: LocalDate): StepTaken {
  const byId = steps.find(({ step, by }) => step === 'heard' && by === 'committee')?.byId;
  return { step: 'replied', on, by: 'committee', ...(byId !== undefined && { byId }) };
}
