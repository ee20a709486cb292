import { cite } from '@deputy-work/plan-2022';
import { defineInviting } from '../internal/involvements.ts';

/** Deputies are invited to the research before each quarterly economic analysis (邀请代表参加季度经济形势分析前期调研). Source: plan item 19. */
export const quarterlyResearchInvitesDeputies = /* @__PURE__ */ defineInviting(
  'liaison.quarterly-research.invites-deputies',
  ['quarterly-research'],
  cite(19, '财经委进行季度经济形势分析时，邀请部分代表参加前期调研'),
);
