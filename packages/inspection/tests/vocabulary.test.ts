import { vocabularyIsWhole } from '@deputy-work/config/contract';
import * as root from '../src/index.ts';
import * as schema from '../src/schema/index.ts';

vocabularyIsWhole({
  terms: root.inspectionTerms,
  schemas: schema,
  unnamed: ['ActivityFact'],
  codeLists: {
    activityKinds: [root.activityKinds, schema.ActivityKind],
    hearingKinds: [root.hearingKinds, schema.HearingKind],
    memberRoles: [root.memberRoles, schema.MemberRole],
    reportParts: [root.reportParts, schema.ReportPart],
    viewTreatments: [root.viewTreatments, schema.ViewTreatment],
  },
});
