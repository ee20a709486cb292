import { LoadingState, useUi } from '@deputy-work/ui';
import { Typography } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { groupByRule } from '../../compliance/group-by-rule.ts';
import type { Gathering } from '../../data/gatherings.ts';
import { useFindings } from '../../data/use-findings.ts';
import { useGatherings } from '../../data/use-gatherings.ts';
import { useReport } from '../../data/use-report.ts';
import { ReadError } from '../../layout/ReadError.tsx';
import { findingsAbout } from '../gathering-findings.ts';
import { readAll } from '../../data/read-all.ts';
import { HeldFindings } from '../../layout/HeldFindings.tsx';
import { PageSection } from '../../layout/PageSection.tsx';
import { RuleFindings } from '../../layout/RuleFindings.tsx';

/** What the rules find about the meeting and what belongs to it: what needs somebody by rule, the worst first; then what holds about the meeting itself. */
export function FindingsSection({ gathering }: { readonly gathering: Gathering }) {
  const translate = useTranslate();
  const { asOf } = useUi();
  const report = useReport(asOf);
  const itself = useFindings(gathering, asOf);
  const gatherings = useGatherings();
  const findings = useMemo(
    () => report.data && findingsAbout(gathering, report.data.findings, gatherings),
    [report.data, gathering, gatherings],
  );
  const { error, isPending, refetch } = readAll(report, itself);
  return (
    <PageSection id="findings" title={translate('meetings.page.findings')}>
      {isPending && <LoadingState lines={4} />}
      {Boolean(error) && <ReadError error={error} onRetry={refetch} />}
      {findings?.length === 0 && (
        <Typography color="text.secondary">{translate('meetings.list.nothing')}</Typography>
      )}
      {findings && groupByRule(findings).map((group) => <RuleFindings key={group.ruleId} {...group} />)}
      {itself.data && <HeldFindings findings={itself.data} />}
    </PageSection>
  );
}
