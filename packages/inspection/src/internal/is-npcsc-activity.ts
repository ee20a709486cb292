import { isCancelled } from '@deputy-work/congress';
import type { Answer, LocalDate } from '@deputy-work/rules';
import type { ActivityFact } from '../schema/index.ts';
import { missingFact } from './missing-fact.ts';

/**
 * Whether it is an enforcement inspection or special research of the NPC Standing Committee itself: what item 18 of the plan is about. Work
 * entrusted to a lower standing committee is that committee's (item 21), and a cancelled activity is none.
 */
export function isNpcscActivity(activity: ActivityFact, asOf: LocalDate): boolean | Answer {
  const { kind, congressLevel, entrustedBodyId } = activity;
  if (kind !== 'enforcement-inspection' && kind !== 'special-research') return false;
  if (entrustedBodyId !== undefined || isCancelled(activity, asOf)) return false;
  return congressLevel === undefined ? missingFact('congressLevel') : congressLevel === 'national';
}
