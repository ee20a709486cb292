import { supervisionLaw2006 } from '@deputy-work/congress/instruments';
import { article, defineParameter } from '@deputy-work/rules';

/** What the report of an enforcement inspection contains by law (Supervision Law 2006, art. 26). */
export const requiredReportParts = /* @__PURE__ */ defineParameter({
  id: 'inspection.enforcement-report.parts',
  unit: 'report-part',
  comparison: 'containsAll',
  variation: 'no',
  values: [
    {
      from: '2007-01-01',
      to: '2024-11-07',
      value: ['assessment-and-advice-on-enforcement', 'advice-on-the-law'],
      basis: [article(supervisionLaw2006, 26)],
    },
  ],
});
