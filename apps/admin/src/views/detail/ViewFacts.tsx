import { channels } from '@deputy-work/loop';
import { hasHappened, type LocalDate } from '@deputy-work/rules';
import { useUi } from '@deputy-work/ui';
import { Box, Link, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { gatheringHref } from '../../data/hrefs.ts';
import { useGatherings } from '../../data/use-gatherings.ts';
import { channelOf, handedTo, type LoopRecordOf } from '../loop-record.ts';
import { Occasion } from './Occasion.tsx';

/** Who said it, by what channel, with what occasion, and the days that are no steps of the loop. */
export function ViewFacts({ record }: { readonly record: LoopRecordOf }) {
  const { locale, nameOf } = useUi();
  const channel = channelOf(record);
  const unitId = handedTo(record);
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: 'auto minmax(0, 1fr)',
        columnGap: 2,
        rowGap: 0.25,
        '& dd': { m: 0 },
      }}
    >
      <Fact name="deputy">{nameOf(record.deputyId)}</Fact>
      <Fact name="channel">{channels[channel].name[locale.kernel.code]}</Fact>
      {'channel' in record && record.occasionId !== undefined && (
        <Fact name="occasion">
          <Occasion channel={channel} occasionId={record.occasionId} />
        </Fact>
      )}
      {'meetingId' in record && (
        <Fact name="occasion">
          <MeetingLink id={record.meetingId} />
        </Fact>
      )}
      {unitId !== undefined && <Fact name="handedTo">{nameOf(unitId)}</Fact>}
      {record.closedOn !== undefined && (
        <Fact name="closedOn">
          <Day on={record.closedOn} />
        </Fact>
      )}
    </Box>
  );
}

function MeetingLink({ id }: { readonly id: string }) {
  const { nameOf } = useUi();
  const gathering = useGatherings().get(id);
  return gathering ? <Link href={gatheringHref(gathering)}>{nameOf(id)}</Link> : nameOf(id);
}

/** A day, or that it has not come yet on the day of asking. */
function Day({ on }: { readonly on: LocalDate }) {
  const translate = useTranslate();
  const { asOf, locale } = useUi();
  return hasHappened(on, asOf) ? locale.kernel.date(on) : translate('views.notYet');
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const translate = useTranslate();
  return (
    <>
      <Typography component="dt" color="text.secondary">
        {translate(`views.fields.${name}`)}
      </Typography>
      <dd>{children}</dd>
    </>
  );
}
