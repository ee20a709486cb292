import type { Finding } from '@deputy-work/rules';
import { citationHref } from '../../data/hrefs.ts';
import { useNames } from '../../data/use-names.ts';
import { FindingCard } from '../../findings/index.ts';
import { useDomainLocale } from '../../i18n/use-domain-locale.ts';

interface OpenFindingsProps {
  readonly findings: readonly Finding[];
}

/** Findings about the activity that the page shows, each with its reasons, sources and remedy. */
export function OpenFindings({ findings }: OpenFindingsProps) {
  const locale = useDomainLocale();
  const nameOf = useNames();
  return findings.map((finding) => (
    <FindingCard
      key={finding.ruleId}
      finding={finding}
      locale={locale}
      nameOf={nameOf}
      citationHref={citationHref}
      hideSubject
    />
  ));
}
