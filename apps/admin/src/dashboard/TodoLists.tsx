import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { EmptyState } from '../findings/index.ts';
import { DueSoonList } from './DueSoonList.tsx';
import { MendableList } from './MendableList.tsx';
import { MissingFactList } from './MissingFactList.tsx';
import type { Todo } from './todo.ts';

/** The lists of the day, the most pressing first; one sentence when all are empty. */
export function TodoLists({ mendable, tooLate, dueSoon, dueLater, missingFacts, undecidable }: Todo) {
  const translate = useTranslate();
  const isQuiet = mendable.length + dueSoon.length + missingFacts.length === 0;
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {isQuiet && (
        <EmptyState title={translate('dashboard.nothing')}>{translate('dashboard.nothingHint')}</EmptyState>
      )}
      <MendableList findings={mendable} tooLate={tooLate.length} />
      <DueSoonList findings={dueSoon} later={dueLater.length} />
      <MissingFactList facts={missingFacts} undecidable={undecidable.length} />
    </Box>
  );
}
