import { LoadingState } from '@deputy-work/ui';
import { Link } from '@mui/material';
import { EditBase, useEditContext, useTranslate } from 'react-admin';
import type { RecordOf } from '../data/records.ts';
import { Page } from '../layout/Page.tsx';
import { ReadError } from '../layout/ReadError.tsx';
import { ActivityForm } from './form/ActivityForm.tsx';
import { EditButtons } from './form/EditButtons.tsx';
import { toActivity } from './form/to-activity.ts';
import { NextStep } from './send-off/NextStep.tsx';

// The page says itself what went wrong; react-admin would leave for the list.
const onError = () => undefined;

/** One activity: read, completed, sent off. */
export const ActivityEdit = () => (
  <EditBase mutationMode="pessimistic" redirect={false} transform={toActivity} queryOptions={{ onError }}>
    <ActivityEditPage />
  </EditBase>
);

function ActivityEditPage() {
  const translate = useTranslate();
  const { record, error, refetch } = useEditContext<RecordOf<'activities'>>();
  return (
    <Page
      before={<Link href="#/activities">{translate('activities.edit.back')}</Link>}
      title={record?.title ?? translate('activities.edit.unread')}
    >
      {Boolean(error) && <ReadError error={error} onRetry={() => void refetch()} />}
      {!record && !error && <LoadingState lines={10} />}
      {record && <ActivityForm buttons={<EditButtons />} step={<NextStep />} />}
    </Page>
  );
}
