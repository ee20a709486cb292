import type { UiLinks } from '@deputy-work/ui';
import { useMemo } from 'react';
import { complianceHref } from '../compliance/compliance-filter.ts';
import { citationHref, planHref, planItemHref, planSentenceHref, subjectHref } from '../data/hrefs.ts';
import { useGatherings } from '../data/use-gatherings.ts';

const links: UiLinks = {
  citation: citationHref,
  rule: (rule) => `#${complianceHref({ rule })}`,
  findings: (filter) => `#${complianceHref(filter)}`,
  plan: planHref,
  planItem: planItemHref,
  planSentence: planSentenceHref,
};

/** Where this app shows what the components name. */
export function useLinks(): UiLinks {
  const gatherings = useGatherings();
  return useMemo(() => ({ ...links, subject: (subject) => subjectHref(subject, gatherings) }), [gatherings]);
}
