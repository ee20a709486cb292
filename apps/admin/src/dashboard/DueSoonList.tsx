import { useUi } from '@deputy-work/ui';
import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { complianceHref } from '../compliance/compliance-filter.ts';
import type { NameOf } from '../data/use-names.ts';
import { horizonInDays, type DueFinding } from './todo.ts';
import { TodoEntries } from './TodoEntries.tsx';
import { TodoEntry } from './TodoEntry.tsx';
import { TodoSection } from './TodoSection.tsx';

interface DueSoonListProps {
  readonly findings: readonly DueFinding[];
  /** How many are still open and due later. */
  readonly later: number;
  readonly nameOf: NameOf;
}

/** What falls due soon, with the days left. */
export function DueSoonList({ findings, later, nameOf }: DueSoonListProps) {
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
        entries={findings.map((due) => (
          <TodoEntry
            key={`${due.finding.ruleId} ${due.finding.subject.id}`}
            finding={due.finding}
            nameOf={nameOf}
            mark={<DaysLeft {...due} />}
          />
        ))}
      />
    </TodoSection>
  );
}

function DaysLeft({ due, daysLeft }: DueFinding) {
  const translate = useTranslate();
  const { kernel } = useUi().locale;
  return (
    <>
      <Box component="span" sx={{ fontWeight: 600, mr: 1 }}>
        {daysLeft === 0
          ? translate('dashboard.dueSoon.today')
          : translate('dashboard.dueSoon.left', { smart_count: daysLeft })}
      </Box>
      <Box component="span" sx={{ display: { sm: 'block' }, typography: 'caption', color: 'text.secondary' }}>
        {translate('dashboard.dueSoon.due', { date: kernel.date(due) })}
      </Box>
    </>
  );
}
