import type { Finding } from '@deputy-work/rules';
import { FindingCard } from '@deputy-work/ui';

interface OpenFindingsProps {
  readonly findings: readonly Finding[];
}

/** Findings about the activity that the page shows, each with its reasons, sources and remedy. */
export function OpenFindings({ findings }: OpenFindingsProps) {
  return findings.map((finding) => <FindingCard key={finding.ruleId} finding={finding} hideSubject />);
}
