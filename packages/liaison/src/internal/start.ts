import type { Answer, LocalDate } from '@deputy-work/rules';
import { missingFact } from './missing-fact.ts';

/** The law of its first day governs whatever begins on a day. */
export const governedOnStart = ({
  startsOn,
}: {
  readonly startsOn?: LocalDate | undefined;
}): LocalDate | Answer => startsOn ?? missingFact('startsOn');
