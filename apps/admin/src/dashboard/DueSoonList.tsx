import { DaysLeft, FindingEntry, useUi } from '@deputy-work/ui';
import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { complianceHref } from '../compliance/compliance-filter.ts';
import { horizonInDays, type DueFinding } from './todo.ts';
import { TodoEntries } from './TodoEntries.tsx';
import { TodoSection } from './TodoSection.tsx';

interface DueSoonListProps {
  readonly findings: readonly DueFinding[];
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
      <TodoEntries
        to={to}
        entries={findings.map(({ finding, due }) => (
          <FindingEntry
            key={`${finding.ruleId} ${finding.subject.id}`}
            finding={finding}
            mark={<WhenDue due={due} />}
          />
        ))}
      />
    </TodoSection>
  );
}

function WhenDue({ due }: Pick<DueFinding, 'due'>) {
  const { locale, words } = useUi();
  return (
    <>
      <DaysLeft due={due} />
      <Typography component="span" variant="caption" color="text.secondary">
        {words.due.due(locale.kernel.date(due))}
      </Typography>
    </>
  );
}
