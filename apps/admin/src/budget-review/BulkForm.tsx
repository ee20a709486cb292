import { isLocalDate, type LocalDate } from '@deputy-work/rules';
import { useUi } from '@deputy-work/ui';
import { Box, Button, Typography } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { DayField } from '../layout/DayField.tsx';
import { dayAndButton } from '../views/day-and-button.ts';

interface BulkFormProps {
  /** What is done to several: the words of `budgetReview` under this key. */
  readonly what: 'send' | 'feedback';
  /** How many wait for it, and how many of them are chosen. */
  readonly left: number;
  readonly chosen: number;
  readonly isPending: boolean;
  readonly onChooseAll: () => void;
  readonly onDo: (on: LocalDate) => void;
  /** Why it was not done, where it was not. */
  readonly children: ReactNode;
}

/** Does the same to all who are chosen, on one day. */
export function BulkForm({ what, left, chosen, isPending, onChooseAll, onDo, children }: BulkFormProps) {
  const translate = useTranslate();
  const { asOf } = useUi();
  const [typed, setTyped] = useState<string>();
  const on = typed ?? asOf;
  const words = (name: string, count?: number) =>
    translate(`budgetReview.${what}.${name}`, count === undefined ? {} : { smart_count: count });
  return (
    <Box component="section" aria-labelledby={`budget-${what}`} sx={{ display: 'grid', gap: 1 }}>
      <Typography component="h3" variant="h3" id={`budget-${what}`}>
        {words('title')}
      </Typography>
      <Typography>{left === 0 ? words('done') : words('left', left)}</Typography>
      {left > 0 && (
        <Box sx={dayAndButton}>
          <Button onClick={onChooseAll}>{words('all')}</Button>
          <DayField label={words('on')} value={on} onChange={setTyped} />
          <Button
            variant="contained"
            disabled={chosen === 0 || isPending || !isLocalDate(on)}
            onClick={() => onDo(on)}
          >
            {words('button', chosen)}
          </Button>
        </Box>
      )}
      {children}
    </Box>
  );
}
