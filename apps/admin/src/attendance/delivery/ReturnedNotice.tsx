import { useUi } from '@deputy-work/ui';
import { Alert, AlertTitle, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useMarkName } from '../desk/use-mark-name.ts';
import { markOf } from '../sheet/mark-code.ts';
import { tryAgain } from '../sheet/outbox.ts';
import { useSheet, useSheetStore } from '../sheet-context.tsx';
import { NoticeList } from './NoticeList.tsx';

/** Whose marks were refused and given back, what they were to be, and another try. */
export function ReturnedNotice() {
  const translate = useTranslate();
  const { nameOf } = useUi();
  const nameOfMark = useMarkName();
  const store = useSheetStore();
  const returned = useSheet((state) => state.returned);
  if (returned.length === 0) return null;
  return (
    <Alert
      severity="error"
      action={
        <Button color="inherit" size="small" onClick={() => store.change(tryAgain)}>
          {translate('attendance.returned.retry')}
        </Button>
      }
    >
      <AlertTitle>{translate('attendance.returned.title', { smart_count: returned.length })}</AlertTitle>
      <NoticeList
        entries={returned.map(({ row, wanted }) => (
          <span key={row}>
            {translate('attendance.returned.wanted', {
              name: nameOf(wanted.deputyId),
              mark: nameOfMark(markOf(wanted)),
            })}
          </span>
        ))}
      />
    </Alert>
  );
}
