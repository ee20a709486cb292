import type { Due } from '@deputy-work/calendar';
import { Box } from '@mui/material';
import { useUi } from '../ui-provider.tsx';

export interface DueWorkingProps {
  readonly due: Due;
}

/** How a due day was counted, step by step, folded away. Nothing when the host gave no `explainDue`. */
export function DueWorking({ due }: DueWorkingProps) {
  const { explainDue, words } = useUi();
  if (!explainDue) return null;
  return (
    <Box component="details" sx={{ typography: 'body2' }}>
      <Box component="summary" sx={{ cursor: 'pointer', width: 'fit-content', minHeight: 24 }}>
        {words.due.working}
      </Box>
      <Box component="ol" sx={{ m: 0, pl: 3 }}>
        {explainDue(due).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </Box>
    </Box>
  );
}
