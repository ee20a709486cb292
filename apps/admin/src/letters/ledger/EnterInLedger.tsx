import { dayOf } from '@deputy-work/loop';
import { isLocalDate } from '@deputy-work/rules';
import { useUi } from '@deputy-work/ui';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { RecordOf } from '../../data/records.ts';
import { DayField } from '../../layout/DayField.tsx';
import { dayAndButton } from '../../views/day-and-button.ts';
import { RefusedList } from '../../views/RefusedList.tsx';
import { useEnterInLedger, type LedgerAct } from './use-enter-in-ledger.ts';

interface EnterInLedgerProps {
  readonly letters: readonly RecordOf<'letters'>[];
  readonly act: LedgerAct;
  /** The words of the button. */
  readonly button: string;
}

/** Enters one letter or several in the ledger on a day, or records that they were reported. */
export function EnterInLedger({ letters, act, button }: EnterInLedgerProps) {
  const translate = useTranslate();
  const { asOf, locale } = useUi();
  const [on, setOn] = useState<string>(asOf);
  const { mutate, isPending, data } = useEnterInLedger(act);
  const received = letters.map((letter) => dayOf(letter, 'heard', asOf) ?? asOf).toSorted();
  const last = received.at(-1) ?? asOf;
  const isEarly = on < last;
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <Box sx={dayAndButton}>
        <DayField
          label={translate(`letters.ledger.on.${act}`)}
          value={on}
          isWrong={isEarly}
          onChange={setOn}
        />
        <Button
          variant="outlined"
          disabled={letters.length === 0 || !isLocalDate(on) || isEarly || isPending}
          onClick={() => mutate({ letters, on })}
        >
          {button}
        </Button>
      </Box>
      {isEarly && (
        <Typography variant="body2" color="error">
          {translate('letters.ledger.early', { day: locale.kernel.date(last) })}
        </Typography>
      )}
      {data && <RefusedList refused={data.refused} />}
    </Box>
  );
}
