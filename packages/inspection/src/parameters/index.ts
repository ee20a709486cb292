import { crossUnitLevels } from './cross-unit-levels.ts';
import { feedbackTime } from './feedback-time.ts';
import { minimumInvitedDeputies } from './minimum-invited-deputies.ts';
import { requiredReportParts } from './required-report-parts.ts';

/** The parameters of this package (参数): hand them to `defineOverlay` with a place's own values. */
export const inspectionParameters = [
  minimumInvitedDeputies,
  requiredReportParts,
  feedbackTime,
  crossUnitLevels,
] as const;
