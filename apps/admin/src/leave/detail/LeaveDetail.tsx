import { leaveForms, leaveGrounds, leaveScopes } from '@deputy-work/meetings';
import { useUi } from '@deputy-work/ui';
import { Box, Link, Paper, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { sittingHref } from '../../data/hrefs.ts';
import type { RecordOf } from '../../data/records.ts';
import { Fact, FactList } from '../../layout/FactList.tsx';
import { leaveDeskHref, type LeaveFilter } from '../leave-filter.ts';
import { leaveStateOf } from '../leave-queue.ts';
import { LeaveStateMark } from '../LeaveStateMark.tsx';
import type { LeaveRecords } from '../use-leave-records.ts';
import { DecideLeave } from './DecideLeave.tsx';
import { LeaveDecided } from './LeaveDecided.tsx';
import { LeaveFindings } from './LeaveFindings.tsx';
import { LeaveRoute } from './LeaveRoute.tsx';

interface LeaveDetailProps {
  readonly request: RecordOf<'leave-requests'>;
  readonly filter: LeaveFilter;
  readonly records: LeaveRecords;
}

/** One request: what is asked, who may decide here and why, what the rules find, and the decision. */
export function LeaveDetail({ request, filter, records }: LeaveDetailProps) {
  const translate = useTranslate();
  const { nameOf, asOf } = useUi();
  const deputy = records.deputies.find(({ id }) => id === request.deputyId);
  return (
    <Paper
      component="article"
      variant="outlined"
      aria-labelledby="leave-detail"
      sx={{ p: 2, display: 'grid', gap: 2, '& h3': { mb: 0.5 } }}
    >
      <div>
        <Link
          component={RouterLink}
          to={leaveDeskHref({ ...filter, request: undefined })}
          sx={{ display: { md: 'none' } }}
        >
          {translate('leave.detail.back')}
        </Link>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'baseline' }}>
          <Typography component="h2" variant="h2" id="leave-detail">
            {nameOf(request.deputyId)}
          </Typography>
          <LeaveStateMark state={leaveStateOf(request, asOf)} />
        </Box>
        {deputy?.delegationId !== undefined && (
          <Typography color="text.secondary">{nameOf(deputy.delegationId)}</Typography>
        )}
      </div>
      <LeaveFacts request={request} />
      <section>
        <Typography component="h3" variant="h3">
          {translate('leave.detail.route')}
        </Typography>
        <LeaveRoute request={request} records={records} />
      </section>
      <LeaveFindings request={request} />
      {request.decision ? (
        <LeaveDecided request={request} decision={request.decision} records={records} />
      ) : (
        <DecideLeave request={request} records={records} />
      )}
    </Paper>
  );
}

function LeaveFacts({ request }: Pick<LeaveDetailProps, 'request'>) {
  const translate = useTranslate();
  const { locale, nameOf } = useUi();
  const { code } = locale.kernel;
  const { scope, sittingIds, ground, form, addressee, askedOn, sessionId } = request;
  const notRecorded = translate('leave.detail.notRecorded');
  const facts = [
    ['session', nameOf(sessionId)],
    ['scope', leaveScopes[scope].label[code]],
    ['ground', leaveGrounds[ground].label[code]],
    ['form', form === undefined ? notRecorded : leaveForms[form].label[code]],
    ['addressee', addressee === undefined ? notRecorded : (locale.names[addressee] ?? addressee)],
    ['askedOn', locale.kernel.date(askedOn)],
  ] as const;
  return (
    <FactList>
      {facts.map(([field, value]) => (
        <Fact key={field} name={translate(`leave.fields.${field}`)}>
          {value}
        </Fact>
      ))}
      {sittingIds.length > 0 && (
        <Fact name={translate('leave.fields.sittings')}>
          {sittingIds.map((id) => (
            <Link key={id} href={sittingHref(id)} sx={{ display: 'block' }}>
              {nameOf(id)}
            </Link>
          ))}
        </Fact>
      )}
    </FactList>
  );
}
