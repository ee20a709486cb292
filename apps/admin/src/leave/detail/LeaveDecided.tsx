import { leaveOutcomes, type LeaveDecision } from '@deputy-work/meetings';
import { useUi } from '@deputy-work/ui';
import { Alert, Box, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { sittingHref } from '../../data/hrefs.ts';
import type { RecordOf } from '../../data/records.ts';
import { concernedSittings } from '../concerned-sittings.ts';
import type { LeaveRecords } from '../use-leave-records.ts';

interface LeaveDecidedProps {
  readonly request: RecordOf<'leave-requests'>;
  readonly decision: LeaveDecision;
  readonly records: LeaveRecords;
}

/** How leave was decided, by whom and when; once granted, on which sheets it can be marked. */
export function LeaveDecided({ request, decision, records }: LeaveDecidedProps) {
  const translate = useTranslate();
  const { locale } = useUi();
  const { outcome, by, on } = decision;
  return (
    <Box component="section" aria-label={translate('leave.decision.title')} sx={{ display: 'grid', gap: 1 }}>
      <Alert severity={outcome === 'approved' ? 'success' : 'info'} role="status">
        {translate('leave.decision.told', {
          by: locale.names[by] ?? by,
          day: locale.kernel.date(on),
          outcome: leaveOutcomes[outcome].label[locale.kernel.code],
        })}
      </Alert>
      {outcome === 'approved' && <SheetsToMark request={request} records={records} />}
    </Box>
  );
}

function SheetsToMark({ request, records }: Omit<LeaveDecidedProps, 'decision'>) {
  const translate = useTranslate();
  const { nameOf } = useUi();
  const { deputies, meetings, sittings } = records;
  const deputy = deputies.find(({ id }) => id === request.deputyId);
  const concerned = concernedSittings(request, deputy, meetings, sittings);
  if (concerned.length === 0) return null;
  return (
    <div>
      <Typography>{translate('leave.decision.toMark')}</Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {concerned.map(({ id }) => (
          <li key={id}>
            <Link href={sittingHref(id)}>{nameOf(id)}</Link>
          </li>
        ))}
      </Box>
    </div>
  );
}
