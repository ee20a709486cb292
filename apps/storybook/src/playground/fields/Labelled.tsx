import { Box, FormHelperText, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { Path } from '../at-path.ts';

/** What a control needs to be tied to its label, its help and its complaint. */
export interface Tied {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

interface LabelledProps {
  readonly id: string;
  readonly label: string;
  readonly path: Path;
  readonly help: string | undefined;
  readonly complaint: string | undefined;
  readonly children: (tied: Tied) => ReactNode;
}

/** One control under its name; the key that data files use stands beside it. */
export function Labelled({ id, label, path, help, complaint, children }: LabelledProps) {
  const noteId = `${id}-note`;
  const note = complaint ?? help;
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography
        component="label"
        htmlFor={id}
        variant="body2"
        sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 0.75, alignItems: 'baseline', mb: 0.25 }}
      >
        {label} <KeyCode path={path} />
      </Typography>
      {children({
        id,
        'aria-describedby': note === undefined ? undefined : noteId,
        'aria-invalid': complaint !== undefined,
      })}
      {note !== undefined && (
        <FormHelperText id={noteId} error={complaint !== undefined} sx={{ mx: 0, mt: 0.25 }}>
          {note}
        </FormHelperText>
      )}
    </Box>
  );
}

/** The key of a fact as data files have it. */
export function KeyCode({ path }: { readonly path: Path }) {
  const key = path.at(-1);
  if (typeof key !== 'string') return null;
  return (
    <Typography
      component="code"
      variant="caption"
      color="text.secondary"
      lang="en"
      sx={{ fontSize: '0.75rem' }}
    >
      {key}
    </Typography>
  );
}
