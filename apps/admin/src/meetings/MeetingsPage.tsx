import { useUi } from '@deputy-work/ui';
import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Page } from '../layout/Page.tsx';
import { MeetingList } from './list/MeetingList.tsx';

/** `/meetings`: the sessions and standing committee meetings of all congresses, each with where it stands on the day of asking. */
export function MeetingsPage() {
  const translate = useTranslate();
  const { locale, asOf } = useUi();
  return (
    <Page
      title={translate('meetings.title')}
      intro={
        <Typography color="text.secondary">
          {translate('meetings.list.intro', { date: locale.kernel.date(asOf) })}
        </Typography>
      }
    >
      <MeetingList />
    </Page>
  );
}
