import { cite } from '@deputy-work/plan-2022';
import { defineInviting } from '../internal/involvements.ts';

/** Deputies are invited to the research before the first review of the annual plan (邀请代表参加计划初审前期调研). Source: plan item 19. */
export const planResearchInvitesDeputies = /* @__PURE__ */ defineInviting(
  'liaison.plan-research.invites-deputies',
  ['plan-research'],
  cite(19, '在开展年度计划初审时，邀请部分代表参加前期调研'),
);
