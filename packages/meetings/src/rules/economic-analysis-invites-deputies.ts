import { cite } from '@deputy-work/plan-2022';
import { defineRule } from '@deputy-work/rules';
import { meetings } from '../facts.ts';
import {
  governedOnFirstDay,
  invitesDeputies,
  invitingIndexes,
  isNationalMeeting,
} from '../internal/invites-deputies.ts';
import { thisPackage } from '../internal/this-package.ts';

/**
 * Deputies are invited to the quarterly analysis of the economy (邀请代表参加季度经济形势分析会).
 *
 * Asked of each analysis that is held; the plan gives no number of deputies, so one invitation is enough. Open until its first day, which also governs.
 * Source: plan item 19.
 */
export const economicAnalysisInvitesDeputies = /* @__PURE__ */ defineRule({
  id: 'meetings.economic-analysis.invites-deputies',
  package: thisPackage,
  basis: [cite(19, '参加季度经济形势分析会')],
  subjects: meetings,
  indexes: invitingIndexes,
  appliesTo: (meeting, surroundings) => isNationalMeeting(meeting, 'economic-analysis', surroundings),
  governedOn: governedOnFirstDay,
  check: (meeting, _, surroundings) => invitesDeputies(meeting, surroundings),
});
