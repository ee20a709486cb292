import { channels } from '@deputy-work/loop';
import { hasHappened, type LocalDate } from '@deputy-work/rules';
import { useUi } from '@deputy-work/ui';
import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { gatheringHref } from '../../data/hrefs.ts';
import { useGatherings } from '../../data/use-gatherings.ts';
import { Fact, FactList } from '../../layout/FactList.tsx';
import { channelOf, handedTo, type LoopRecordOf } from '../loop-record.ts';
import { Occasion } from './Occasion.tsx';

/** Who said it, by what channel, with what occasion, and the days that are no steps of the loop. */
export function ViewFacts({ record }: { readonly record: LoopRecordOf }) {
  const translate = useTranslate();
  const { locale, nameOf } = useUi();
  const words = (name: string) => translate(`views.fields.${name}`);
  const channel = channelOf(record);
  const unitId = handedTo(record);
  return (
    <FactList>
      <Fact name={words('deputy')}>{nameOf(record.deputyId)}</Fact>
      <Fact name={words('channel')}>{channels[channel].name[locale.kernel.code]}</Fact>
      {'channel' in record && record.occasionId !== undefined && (
        <Fact name={words('occasion')}>
          <Occasion channel={channel} occasionId={record.occasionId} />
        </Fact>
      )}
      {'meetingId' in record && (
        <Fact name={words('occasion')}>
          <MeetingLink id={record.meetingId} />
        </Fact>
      )}
      {unitId !== undefined && <Fact name={words('handedTo')}>{nameOf(unitId)}</Fact>}
      {record.closedOn !== undefined && (
        <Fact name={words('closedOn')}>
          <Day on={record.closedOn} />
        </Fact>
      )}
    </FactList>
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
