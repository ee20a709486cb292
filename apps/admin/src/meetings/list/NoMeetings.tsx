import { EmptyState } from '@deputy-work/ui';
import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { meetingsHref, type MeetingsFilter } from './meetings-filter.ts';

/** No rows: because there are none yet, or because the filter lets none through. */
export function NoMeetings({ filter }: { readonly filter: MeetingsFilter }) {
  const translate = useTranslate();
  if (meetingsHref(filter) === '/meetings') return <EmptyState title={translate('meetings.list.empty')} />;
  return (
    <EmptyState
      title={translate('meetings.list.noMatch')}
      action={
        <Link component={RouterLink} to="/meetings">
          {translate('meetings.filter.clear')}
        </Link>
      }
    />
  );
}
