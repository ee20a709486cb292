import type { Sheet } from '@deputy-work/meetings';
import { useUi } from '@deputy-work/ui';
import { Box } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ContestedNotice } from './delivery/ContestedNotice.tsx';
import { CutOffNotice } from './delivery/CutOffNotice.tsx';
import { LeaveGuard } from './delivery/LeaveGuard.tsx';
import { ReturnedNotice } from './delivery/ReturnedNotice.tsx';
import { SavingStatus } from './delivery/SavingStatus.tsx';
import { useDelivery } from './delivery/use-delivery.ts';
import { SheetDesk } from './desk/SheetDesk.tsx';
import { SheetProvider } from './sheet-context.tsx';
import { SheetVerdict } from './SheetVerdict.tsx';
import { openSheet } from './sheet/sheet-state.ts';
import { createStore } from './sheet/store.ts';
import type { SittingRecords } from './use-sitting-records.ts';
import { videoStartOf } from './video-start-of.ts';

interface AttendanceDeskProps {
  readonly records: SittingRecords;
  readonly sheet: Sheet;
}

const besideEachOther = {
  display: 'grid',
  gap: 3,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 320px' },
};

/** The sheet, and beside it, below it on a narrow screen, the quorum. */
export function AttendanceDesk({ records, sheet }: AttendanceDeskProps) {
  const translate = useTranslate();
  const { nameOf } = useUi();
  const [store] = useState(() => createStore(openSheet(sheet, groupsIn(records))));
  const retry = useDelivery(store);
  return (
    <SheetProvider store={store}>
      <LeaveGuard />
      <Box sx={{ display: 'grid', gap: 1, my: 1 }}>
        <CutOffNotice onRetry={retry} />
        <ContestedNotice />
        <ReturnedNotice />
      </Box>
      <Box sx={besideEachOther}>
        <SheetDesk
          label={translate('attendance.list', { sitting: nameOf(records.sitting.id) })}
          videoFrom={videoStartOf(records.sitting, sheet)}
          status={<SavingStatus />}
        />
        <SheetVerdict records={records} />
      </Box>
    </SheetProvider>
  );
}

/** Which delegation a deputy is in; '' for none. */
function groupsIn({ deputies }: SittingRecords): (deputyId: string) => string {
  const groups = new Map(deputies.map(({ id, delegationId = '' }) => [id, delegationId]));
  return (id) => groups.get(id) ?? '';
}
