import { useUi } from '@deputy-work/ui';
import { Alert, AlertTitle, Button, Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useMarkName } from '../desk/use-mark-name.ts';
import { markOf } from '../sheet/mark-code.ts';
import { settle } from '../sheet/outbox.ts';
import type { Contested } from '../sheet/sheet-state.ts';
import { useSheet, useSheetStore } from '../sheet-context.tsx';
import { NoticeList } from './NoticeList.tsx';

/** Whom somebody else marked differently at the same time, and whose mark is to stand. */
export function ContestedNotice() {
  const translate = useTranslate();
  const store = useSheetStore();
  const contested = useSheet((state) => state.contested);
  if (contested.length === 0) return null;
  const settleAll = (whose: 'mine' | 'theirs') =>
    store.change((state) => contested.reduce((next, one) => settle(next, one, whose), state));
  return (
    <Alert severity="warning">
      <AlertTitle>{translate('attendance.contested.title', { smart_count: contested.length })}</AlertTitle>
      <NoticeList
        entries={contested.map((one) => (
          <ContestedLine key={one.row} contested={one} />
        ))}
      />
      {contested.length > 1 && (
        <Box sx={{ mt: 1 }}>
          <Button color="inherit" size="small" onClick={() => settleAll('mine')}>
            {translate('attendance.contested.allMine')}
          </Button>
          <Button color="inherit" size="small" onClick={() => settleAll('theirs')}>
            {translate('attendance.contested.allTheirs')}
          </Button>
        </Box>
      )}
    </Alert>
  );
}

function ContestedLine({ contested }: { readonly contested: Contested }) {
  const translate = useTranslate();
  const { nameOf } = useUi();
  const nameOfMark = useMarkName();
  const store = useSheetStore();
  const { mine, theirs } = contested;
  const decide = (whose: 'mine' | 'theirs') => store.change((state) => settle(state, contested, whose));
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 1 }}>
      <span>
        {translate('attendance.contested.one', {
          name: nameOf(mine.deputyId),
          mine: nameOfMark(markOf(mine)),
          theirs: nameOfMark(markOf(theirs)),
        })}
      </span>
      <Button color="inherit" size="small" onClick={() => decide('mine')}>
        {translate('attendance.contested.mine')}
      </Button>
      <Button color="inherit" size="small" onClick={() => decide('theirs')}>
        {translate('attendance.contested.theirs')}
      </Button>
    </Box>
  );
}
