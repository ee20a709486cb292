import type { LiaisonYear } from '@deputy-work/liaison';
import type { Finding } from '@deputy-work/rules';
import { LoadingState, useUi } from '@deputy-work/ui';
import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFindings } from '../../data/use-findings.ts';
import { groupByRule } from '../../compliance/group-by-rule.ts';
import { ReadError } from '../../layout/ReadError.tsx';
import { RuleFindings } from '../../layout/RuleFindings.tsx';

interface YearVerdictsProps {
  readonly liaisonYear: LiaisonYear | undefined;
  readonly ruleIds: readonly string[];
}

/** What some rules find about the contact of one year; or that contact is not counted in it. */
export function YearVerdicts({ liaisonYear, ruleIds }: YearVerdictsProps) {
  const translate = useTranslate();
  if (!liaisonYear) {
    return <Typography color="text.secondary">{translate('liaison.notCounted')}</Typography>;
  }
  return <Verdicts yearId={liaisonYear.id} ruleIds={ruleIds} />;
}

interface VerdictsProps {
  readonly yearId: string;
  readonly ruleIds: readonly string[];
}

function Verdicts({ yearId, ruleIds }: VerdictsProps) {
  const { asOf } = useUi();
  const { data, error, isPending, refetch } = useFindings({ collection: 'liaison-years', id: yearId }, asOf);
  const isAsked = ({ ruleId }: Finding) => ruleIds.includes(ruleId);
  return (
    <>
      {isPending && <LoadingState lines={2} />}
      {error && <ReadError error={error} onRetry={() => void refetch()} />}
      {groupByRule(data?.filter(isAsked) ?? []).map((group) => (
        <RuleFindings key={group.ruleId} {...group} />
      ))}
    </>
  );
}
