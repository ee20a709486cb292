import { Box, Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { EmptyState } from '@deputy-work/ui';
import { DueSoonList } from './DueSoonList.tsx';
import { MendableList } from './MendableList.tsx';
import { MissingFactList } from './MissingFactList.tsx';
import type { Todo } from './todo.ts';

/** The lists of the day, the most pressing first; one sentence when all are empty. */
export function TodoLists({ mendable, tooLate, dueSoon, dueLater, missingFacts, undecidable }: Todo) {
  const translate = useTranslate();
  if (mendable.length + dueSoon.length + missingFacts.length === 0) {
    return (
      <EmptyState
        title={translate('dashboard.nothing')}
        action={
          <Link component={RouterLink} to="/compliance">
            {translate('dashboard.openCompliance')}
          </Link>
        }
      >
        {translate('dashboard.nothingHint')}
      </EmptyState>
    );
  }
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <DueSoonList findings={dueSoon} later={dueLater.length} />
      <MendableList findings={mendable} tooLate={tooLate.length} />
      <MissingFactList facts={missingFacts} undecidable={undecidable.length} />
    </Box>
  );
}
