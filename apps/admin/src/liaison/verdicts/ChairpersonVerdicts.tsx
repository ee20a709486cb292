import { chairpersonContactsDeputies } from '@deputy-work/liaison';
import { LoadingState, useUi } from '@deputy-work/ui';
import { ReadError } from '../../layout/ReadError.tsx';
import { RuleFindings } from '../../layout/RuleFindings.tsx';
import { useReport } from '../../data/use-report.ts';

const include = ['violated', 'pending', 'undetermined', 'satisfied'] as const;

/** Whether each member of the Council of Chairpersons contacts as many deputies as is asked. */
export function ChairpersonVerdicts({ congressId }: { readonly congressId: string }) {
  const { asOf } = useUi();
  const { data, error, isPending, refetch } = useReport(asOf, {
    congressId,
    subjects: 'memberships',
    include,
  });
  if (error) return <ReadError error={error} onRetry={() => void refetch()} />;
  if (isPending) return <LoadingState lines={1} />;
  const { id } = chairpersonContactsDeputies;
  const findings = data.findings.filter(({ ruleId }) => ruleId === id);
  return <RuleFindings ruleId={id} findings={findings} />;
}
