import type { Finding } from '@deputy-work/rules';
import { DaysLeft, useUi } from '@deputy-work/ui';
import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { complianceHref } from '../compliance/compliance-filter.ts';
import { RuleGroups } from './RuleGroups.tsx';
import { horizonInDays } from './todo.ts';
import { TodoSection } from './TodoSection.tsx';

interface DueSoonListProps {
  readonly findings: readonly Finding[];
  /** How many are still open and due later. */
  readonly later: number;
}

/** What falls due soon, with the days left. */
export function DueSoonList({ findings, later }: DueSoonListProps) {
  const translate = useTranslate();
  const to = complianceHref({ outcome: 'pending' });
  return (
    <TodoSection
      id="due-soon"
      title={translate('dashboard.dueSoon.title', { days: horizonInDays })}
      count={findings.length}
      empty={translate('dashboard.dueSoon.empty')}
      rest={
        later > 0 ? { words: translate('dashboard.dueSoon.rest', { smart_count: later }), to } : undefined
      }
    >
      <RuleGroups findings={findings} outcome="pending" markOf={(finding) => <WhenDue {...finding} />} />
    </TodoSection>
  );
}

function WhenDue({ due }: Pick<Finding, 'due'>) {
  const { locale, words } = useUi();
  if (due === undefined) return null;
  return (
    <>
      <DaysLeft due={due} />
      <Typography component="span" variant="caption" color="text.secondary">
        {words.due.due(locale.kernel.date(due))}
      </Typography>
    </>
  );
}
