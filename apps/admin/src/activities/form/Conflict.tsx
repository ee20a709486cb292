import { Alert, AlertTitle, Button } from '@mui/material';
import { useEditContext, useTranslate } from 'react-admin';

interface ConflictProps {
  readonly onReloaded: () => void;
}

/** Somebody else saved first: what was typed is still there, and stays when the record is read anew. */
export function Conflict({ onReloaded }: ConflictProps) {
  const translate = useTranslate();
  const { refetch } = useEditContext();
  return (
    <Alert severity="warning" sx={{ mb: 1 }}>
      <AlertTitle>{translate('activities.conflict.title')}</AlertTitle>
      {translate('data.problems.stale-version')}
      <Button
        color="inherit"
        variant="outlined"
        size="small"
        onClick={() => void refetch().then(onReloaded)}
        sx={{ display: 'block', mt: 1 }}
      >
        {translate('activities.conflict.reload')}
      </Button>
    </Alert>
  );
}
