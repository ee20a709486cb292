import type { Term } from '@deputy-work/congress';
import { useUi } from '@deputy-work/ui';
import { Box, Typography } from '@mui/material';
import { useWords } from '../desk/words.ts';
import { Confusables } from './Confusables.tsx';
import { TermSource } from './TermSource.tsx';
import { glossaryWords } from './words.ts';

interface TermEntryProps {
  readonly term: Term;
}

/** One word of the field: its names, what it means, where it comes from, what it is not. */
export function TermEntry({ term: { name, definition, source, notToBeConfusedWith } }: TermEntryProps) {
  const { code } = useUi().locale.kernel;
  const words = useWords(glossaryWords);
  const other = code === 'en' ? 'zh-CN' : 'en';
  return (
    <Box
      component="article"
      sx={{ borderTop: 1, borderColor: 'divider', pt: 1.5, display: 'grid', gap: 0.75 }}
    >
      <Typography component="h3" variant="h3">
        {name[code]}{' '}
        <Typography component="span" variant="body2" color="text.secondary" lang={other}>
          {name[other]}
        </Typography>
      </Typography>
      <Typography>{definition[code]}</Typography>
      {notToBeConfusedWith.length > 0 && <Confusables all={notToBeConfusedWith} />}
      <div>
        <Typography variant="caption" color="text.secondary">
          {words.source}
        </Typography>
        {source.map((each, index) => (
          <TermSource key={index} source={each} />
        ))}
      </div>
    </Box>
  );
}
