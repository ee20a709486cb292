import { crossUnitVisitIsArranged } from './cross-unit-visit-is-arranged.ts';
import { deputyIsOnOneTeamADay } from './deputy-is-on-one-team-a-day.ts';
import { electoralUnitInspectsBeforeSession } from './electoral-unit-inspects-before-session.ts';
import { enforcementReportContainsParts } from './enforcement-report-contains-parts.ts';
import { enforcementTeamInvitesDeputies } from './enforcement-team-invites-deputies.ts';
import { hearingInvitesDeputies } from './hearing-invites-deputies.ts';
import { reportReflectsViews } from './report-reflects-views.ts';
import { resultsAreFedBack } from './results-are-fed-back.ts';

/** The rules of this package (规则). */
export const inspectionRules = [
  electoralUnitInspectsBeforeSession,
  enforcementTeamInvitesDeputies,
  reportReflectsViews,
  hearingInvitesDeputies,
  deputyIsOnOneTeamADay,
  crossUnitVisitIsArranged,
  resultsAreFedBack,
  enforcementReportContainsParts,
] as const;
