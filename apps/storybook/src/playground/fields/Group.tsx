import { Box, Button, FormHelperText, Typography } from '@mui/material';
import { useId, type ReactNode } from 'react';
import { useWords } from '../../desk/words.ts';
import type { Path } from '../at-path.ts';
import { playgroundWords } from '../words.ts';
import { KeyCode } from './Labelled.tsx';

interface GroupProps {
  readonly label: string;
  readonly path: Path;
  readonly help?: string | undefined;
  readonly complaint: string | undefined;
  /** Takes the whole group away, where it may be absent. */
  readonly onRemove?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** Controls that belong together, under one name. */
export function Group({ label, path, help, complaint, onRemove, children }: GroupProps) {
  const words = useWords(playgroundWords);
  const id = useId();
  const note = complaint ?? help;
  return (
    <Box
      role="group"
      aria-labelledby={id}
      sx={{ gridColumn: '1 / -1', minWidth: 0, borderLeft: 2, borderColor: 'divider', pl: 1.5 }}
    >
      <Box
        sx={{
          display: 'flex',
          justifyContent: 'space-between',
          alignItems: 'baseline',
          gap: 1,
          minHeight: 32,
        }}
      >
        <Typography component="span" variant="body2" id={id} sx={{ fontWeight: 600 }}>
          {label} <KeyCode path={path} />
        </Typography>
        {onRemove && (
          <Button
            size="small"
            color="inherit"
            aria-label={words.removeNamed(label)}
            onClick={onRemove}
            sx={{ flexShrink: 0 }}
          >
            {words.remove}
          </Button>
        )}
      </Box>
      {note !== undefined && (
        <FormHelperText error={complaint !== undefined} sx={{ mx: 0 }}>
          {note}
        </FormHelperText>
      )}
      {children}
    </Box>
  );
}
