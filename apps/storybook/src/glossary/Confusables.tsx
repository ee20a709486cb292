import type { Confusable } from '@deputy-work/congress';
import { useUi } from '@deputy-work/ui';
import { Box, Typography } from '@mui/material';
import { useWords } from '../desk/words.ts';
import { glossaryWords } from './words.ts';

interface ConfusablesProps {
  readonly all: readonly Confusable[];
}

/** False friends: the words that one is easily taken for, and what sets them apart. */
export function Confusables({ all }: ConfusablesProps) {
  const { code } = useUi().locale.kernel;
  const words = useWords(glossaryWords);
  return (
    <Box sx={{ borderLeft: 3, borderColor: 'warning.main', pl: 1.5 }}>
      <Typography variant="caption" color="text.secondary">
        {words.confused}
      </Typography>
      {all.map(({ name, difference }) => (
        <Typography key={name.en} variant="body2">
          <strong>{name[code]}</strong>
          {code === 'en' ? ': ' : '：'}
          {difference[code]}
        </Typography>
      ))}
    </Box>
  );
}
