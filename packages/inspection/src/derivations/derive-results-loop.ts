import type { LoopDays } from '@deputy-work/loop';
import type { Activity } from '../schema/index.ts';

/**
 * What the days of an activity say in the loop of inspections (视察调研的反馈闭环): deputies were heard from the day the team left, their views sorted into
 * the report, the report handed over, and the results told to the deputies.
 *
 * That the report was handled shows by its results and has no day of its own. Sources: plan item 18; Deputies Law 2015, arts. 23, 24; 2025, arts. 30, 31.
 */
export function deriveResultsLoop({
  departedOn,
  report,
  results,
}: Pick<Activity, 'departedOn' | 'report' | 'results'>): LoopDays {
  const days = [
    ['heard', departedOn],
    ['sorted', report?.submittedOn],
    ['handed-over', results?.handedOverOn],
    ['handled', results?.fedBackOn],
    ['replied', results?.fedBackOn],
  ] as const;
  return { steps: days.flatMap(([step, on]) => (on === undefined ? [] : [{ step, on }])) };
}
