import { useUi } from '@deputy-work/ui';
import { Alert, AlertTitle, Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { findBlock } from '../data/problem.ts';
import { useErrorWords } from '../data/use-error-words.ts';
import type { Refused } from './each-in-turn.ts';

interface RefusedListProps {
  readonly refused: readonly Refused<{ readonly id: string }>[];
}

/** Those of several that were refused, each with the reason. */
export function RefusedList({ refused }: RefusedListProps) {
  const translate = useTranslate();
  const { loopWords, nameOf } = useUi();
  const errorWords = useErrorWords();
  if (refused.length === 0) return null;
  const reasonOf = (error: unknown) => {
    const block = findBlock(error);
    return block && loopWords ? loopWords.blocked(block) : errorWords(error).message;
  };
  return (
    <Alert severity="error">
      <AlertTitle>{translate('views.inTurn.refused', { smart_count: refused.length })}</AlertTitle>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {refused.map(({ item, error }) => (
          <li key={item.id}>
            {nameOf(item.id)}: {reasonOf(error)}
          </li>
        ))}
      </Box>
    </Alert>
  );
}
